import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import type { Block } from '../article-draft.js';
import { parseParticulars } from '../particulars.js';
import { byteLines, type ByteLine } from './byte-lines.js';
import type { ArticleFormat, FormatResult } from './format.js';

/** Longest line, and so the largest article: one line is held at a time, however large the file. */
const maxLineBytes = 10_000_000;

/**
 * JSON Lines: an object with an article's particulars and its `paragraphs` on each line. Ordinal n is `paragraphs[n-1]`,
 * exactly as given; an empty one keeps its place. A broken line is a fault, and the others are served.
 */
export const jsonLinesFormat: ArticleFormat = {
  endings: ['.jsonl', '.ndjson'],
  async *parse(file) {
    let blank = true;
    for await (const line of byteLines(file.bytes(), maxLineBytes)) {
      const results = parseLine(line);
      if (results.length > 0) blank = false;
      yield* results;
    }
    if (blank) yield { kind: 'fault', reason: 'The file is empty.' };
  },
};

/** Nothing for a blank line. */
function parseLine({ number: line, bytes }: ByteLine): readonly FormatResult[] {
  const fault = (reason: string): FormatResult => ({ kind: 'fault', line, reason });
  if (bytes === undefined) return [fault(`Longer than ${maxLineBytes / 1_000_000} MB.`)];
  if (!isUtf8(bytes)) return [fault('Not UTF-8.')];
  // The decoder takes off a byte-order mark.
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return [];

  const parsed = article.safeParse(parseJson(text));
  if (!parsed.success) return [fault(parsed.error.issues[0]?.message ?? 'Not an article.')];
  const { paragraphs, ...values } = parsed.data;
  const particulars = parseParticulars(values, {});
  if (particulars.kind === 'faults') return particulars.faults.map(({ reason }) => fault(reason));
  const blocks = paragraphs.map((paragraph): Block => ({
    kind: 'paragraph',
    text: paragraph,
    headings: [],
  }));
  return [{ kind: 'draft', line, draft: { particulars: particulars.particulars, blocks } }];
}

const paragraphsRule = '"paragraphs" must be a list of texts.';

const article = z.looseObject(
  { paragraphs: z.array(z.string({ error: paragraphsRule }), { error: paragraphsRule }) },
  { error: 'Not a JSON object on one line.' },
);

/** Undefined, which no JSON gives, when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
