import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ImportedArticle } from '../../src/importing/import-article.js';
import { documentKind } from '../../src/importing/read/document-kind.js';
import { readDocument } from '../../src/importing/read/read-document.js';
import { toImported } from '../../src/importing/to-draft.js';

const fixtures = new URL('../fixtures/', import.meta.url);

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

/** The pages in a folder of `fixtures/`, each with what is expected of it. */
export function pageFixtures(name = 'pages'): readonly PageFixture[] {
  const folder = new URL(`${name}/`, fixtures);
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file,
      bytes: readFileSync(new URL(file, folder)),
      expected: expectation.parse(
        JSON.parse(readFileSync(new URL(file.replace(/\.\w+$/, '.json'), folder), 'utf8')),
      ),
    }));
}

export async function importPage(name: string, bytes: Uint8Array): Promise<ImportedArticle> {
  const document = { bytes, name };
  const kind = await documentKind(document);
  if (kind === 'markdown' || kind === 'json-lines') throw new Error(`${name} is no page.`);
  return toImported(await readDocument(kind, document));
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
