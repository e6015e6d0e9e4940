import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { UserError } from '../shared/errors.js';

/** A question with what is known of its answer. */
export interface LabelledQuestion {
  readonly question: string;
  /** Gold paragraphs, as `article#ordinal`; any of them answers. Empty when the corpus does not say. */
  readonly passages: readonly string[];
  /** Strings of which the right sentence holds at least one; empty when they are not known. */
  readonly answers: readonly string[];
  /** False: the corpus does not answer it, though it may have paragraphs about it. */
  readonly answerable: boolean;
  /** Questions asked before it in the same exchange, oldest first; at most 10. */
  readonly after: readonly string[];
  /** The moment at which it is asked, where its time words need one; absent: at any time. */
  readonly now?: Date;
}

/** More earlier questions than any surface remembers are a mistake in the set. */
const maxEarlier = 10;

const line = z.object({
  question: z.string().min(1),
  passages: z.array(z.string().regex(/^[^#]+#[0-9]+$/, 'must be <article>#<ordinal>')).default([]),
  answers: z.array(z.string()).default([]),
  answerable: z.boolean().optional(),
  after: z.array(z.string().min(1)).max(maxEarlier).default([]),
  now: z.iso
    .date()
    .transform((day) => new Date(day))
    .exactOptional(),
});

/**
 * Reads a question set: JSON Lines, one question a line, blank lines skipped.
 * Throws a {@link UserError} that names the line when one is not a question.
 */
export async function readQuestionSet(path: string): Promise<readonly LabelledQuestion[]> {
  const questions: LabelledQuestion[] = [];
  let lineNumber = 0;
  for await (const text of linesOf(path)) {
    lineNumber += 1;
    if (text.trim() !== '') questions.push(parseLine(text, `${path}, line ${lineNumber}`));
  }
  if (questions.length === 0) {
    throw new UserError('empty-question-set', `${path} holds no questions.`);
  }
  return questions;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, 'utf8');
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) yield text;
  } catch (cause) {
    throw new UserError('unreadable-question-set', `${path} cannot be read.`, { cause });
  }
}

function parseLine(text: string, where: string): LabelledQuestion {
  const parsed = line.safeParse(parseJson(text, where));
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new UserError('bad-question-set', `${where}: ${reasons.join('; ')}`);
  }
  const { answerable, ...rest } = parsed.data;
  return { ...rest, answerable: answerable ?? rest.passages.length > 0 };
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError('bad-question-set', `${where}: not a JSON object.`, { cause });
  }
}
