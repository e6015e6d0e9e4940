import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { blockKinds, type Block } from '../article-draft.js';
import { parseParticulars } from '../particulars.js';
import { byteLines, type ByteLine } from './byte-lines.js';
import type { ArticleFormat, FormatResult } from './format.js';

/** Longest line, and so the largest article: one line is held at a time, however large the file. */
const maxLineBytes = 10_000_000;

/**
 * JSON Lines: an object with an article's particulars and its `paragraphs` on each line: texts, or objects with `text`
 * and as needed `kind`, `headings` and `page`. Ordinal n is `paragraphs[n-1]`, exactly as given; an empty one keeps its place. A broken line is a fault, and the others are served.
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
  const blocks = paragraphs.map(toBlock);
  const misspelt = particulars.misspelt.map((each) => ({ ...each, line }));
  const draft = { particulars: particulars.particulars, blocks };
  return [{ kind: 'draft', line, draft, ...(misspelt.length > 0 && { misspelt }) }];
}

const paragraphsRule = `"paragraphs" must be a list of texts, or of objects with a "text", a "kind" (${blockKinds.join(', ')}), "headings" and a "page".`;

const paragraph = z.union(
  [
    z.string(),
    z.object({
      kind: z.enum(blockKinds).default('paragraph'),
      text: z.string(),
      headings: z.array(z.string()).default([]),
      page: z.int().min(1).exactOptional(),
    }),
  ],
  { error: paragraphsRule },
);

const article = z.looseObject(
  { paragraphs: z.array(paragraph, { error: paragraphsRule }) },
  { error: 'Not a JSON object on one line.' },
);

function toBlock(given: z.infer<typeof paragraph>): Block {
  return typeof given === 'string' ? { kind: 'paragraph', text: given, headings: [] } : given;
}

/** Undefined, which no JSON gives, when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
