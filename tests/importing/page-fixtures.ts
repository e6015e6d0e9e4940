import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ImportedArticle } from '../../src/importing/import-article.js';
import { readDocument } from '../../src/importing/read/read-document.js';
import { toImported } from '../../src/importing/to-draft.js';

const folder = new URL('../fixtures/pages/', import.meta.url);

/** What a person takes for the article of a page. */
const expectation = z.object({
  title: z.string(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  summary: z.string().optional(),
  /** Kind and text of each, in reading order. */
  paragraphs: z.array(z.tuple([z.string(), z.string()])),
  /** The kinds of what does not belong to it, in the order of the page. */
  dropped: z.array(z.string()),
});

export type PageExpectation = z.infer<typeof expectation>;

export interface PageFixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: PageExpectation;
}

export function pageFixtures(): readonly PageFixture[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name,
      bytes: readFileSync(new URL(name, folder)),
      expected: expectation.parse(
        JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8')),
      ),
    }));
}

export async function importPage(name: string, bytes: Uint8Array): Promise<ImportedArticle> {
  const extracted = await readDocument({ bytes, name });
  if (extracted.kind !== 'page') throw new Error(`${name} is no page.`);
  return toImported(extracted.page);
}

/** An imported article in the form of an expectation. */
export function asExpectation({ draft, dropped }: ImportedArticle): PageExpectation {
  const { source, summary } = draft.particulars;
  return {
    ...source,
    ...(summary !== undefined && { summary }),
    paragraphs: draft.blocks.map(({ kind, text }) => [kind, text]),
    dropped: dropped.map(({ kind }) => kind),
  };
}
