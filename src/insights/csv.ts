import type { JudgedQuestion } from '../store/question-log.js';

const columns = [
  'time',
  'question',
  'outcome',
  'confidence',
  'passages',
  'surface',
  'latency_ms',
  'helped',
  'not_this',
  'out_of_date',
  'reasons',
] as const;

/** Spreadsheets take a file for UTF-8 by this mark alone. */
const byteOrderMark = '\uFEFF';

/** Questions as a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark), oldest first. */
export function questionsAsCsv(questions: readonly JudgedQuestion[]): string {
  const rows = questions.map(({ votes, ...question }) => [
    new Date(question.askedAtMs).toISOString(),
    question.text ?? '',
    question.outcome,
    question.confidence.toFixed(3),
    question.passages.map(({ passageId }) => passageId).join(' '),
    question.surface,
    String(Math.round(question.latencyMs)),
    String(votes.helped),
    String(votes.notThis),
    String(votes.outOfDate),
    question.reasons.join(' | '),
  ]);
  return byteOrderMark + [columns, ...rows].map(csvRow).join('');
}

function csvRow(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/**
 * A field that no spreadsheet runs as a formula: what begins like one, also after white space, gets an apostrophe before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvField(text: string): string {
  const safe = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;\t']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
