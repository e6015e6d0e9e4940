import type { ArticleDraft } from '../knowledge/article-draft.js';
import type { ArticleFormat } from '../knowledge/formats/format.js';
import { jsonLinesFormat } from '../knowledge/formats/json-lines.js';
import { markdownFormat } from '../knowledge/formats/markdown.js';
import { articleId } from '../knowledge/identifiers.js';
import {
  type ArticleImporter,
  ImportRefusal,
  type ImportedArticle,
  type ImportSource,
  maxArticlesInFile,
} from './import-article.js';
import { articleIdFor } from './imported-article-id.js';
import { withCleanText } from './clean-text.js';
import { cleanPage } from './clean/clean-page.js';
import type { ImportedDocument } from './document.js';
import { readPlainText } from './read/plain/read-plain-text.js';
import type { Extracted } from './read/read-document.js';
import { toImported } from './to-draft.js';

/** Reads a document away from this process, since its bytes may be made to harm. */
export type ExtractDocument = (
  document: ImportedDocument,
  signal: AbortSignal | undefined,
) => Promise<Extracted>;

/** Fetches a public page. */
export type FetchDocument = (
  url: string,
  signal: AbortSignal | undefined,
) => Promise<ImportedDocument>;

export interface ArticleImporterOptions {
  readonly fetchDocument: FetchDocument;
  readonly extractDocument: ExtractDocument;
}

/** Most of a file, and of what an address gives. */
export const maxDocumentBytes = 10_000_000;

export function createArticleImporter(options: ArticleImporterOptions): ArticleImporter {
  async function readDocument(
    document: ImportedDocument,
    signal: AbortSignal | undefined,
  ): Promise<readonly ImportedArticle[]> {
    const { bytes } = document;
    if (bytes.length > maxDocumentBytes) throw tooLarge();
    if (bytes.length === 0) throw new ImportRefusal('no-article', 'The file is empty.');
    const extracted = await options.extractDocument(document, signal);
    switch (extracted.kind) {
      case 'markdown':
        return (await readFormat(markdownFormat, document)).map(withCleanText);
      case 'json-lines':
        return (await readFormat(jsonLinesFormat, document)).map(withCleanText);
      case 'page':
        return [withCleanText(toImported(extracted.page))];
    }
  }

  return {
    async read(source: ImportSource, signal) {
      signal?.throwIfAborted();
      switch (source.kind) {
        case 'file':
          return readDocument({ bytes: source.bytes, name: source.name }, signal);
        case 'url':
          return readDocument(await options.fetchDocument(source.url, signal), signal);
        case 'text':
          return [withCleanText(readPasted(source.text, source.title))];
      }
    },
  };
}

function readPasted(text: string, title: string | undefined): ImportedArticle {
  if (text.length > maxPastedLength) {
    throw new ImportRefusal('too-large', 'The text is too long to paste: import it as a file.');
  }
  if (text.trim() === '') throw new ImportRefusal('no-article', 'The text is empty.');
  const given = title?.trim();
  return toImported(cleanPage(readPlainText(text), given === '' ? undefined : given));
}

/** Characters; a modal of Discord takes 4,000. */
const maxPastedLength = 200_000;

function tooLarge(): ImportRefusal {
  return new ImportRefusal(
    'too-large',
    `The file is larger than ${maxDocumentBytes / 1_000_000} MB.`,
  );
}

/** Stands for the name of a file, so that an article's own id can be told from it. */
const noId = 'no-id-of-its-own';

/** Articles that say themselves what they are: read by the rules of the knowledge folder, and nothing is taken away. */
async function readFormat(
  format: ArticleFormat,
  { bytes, name, address }: ImportedDocument,
): Promise<readonly ImportedArticle[]> {
  const file = { stem: noId, bytes: () => chunksOf(bytes) };
  const articles: ImportedArticle[] = [];
  for await (const result of format.parse(file)) {
    if (result.kind === 'fault') throw faulty(result.reason, result.line);
    articles.push({ draft: withOwnId(result.draft, address), dropped: [] });
    if (articles.length > maxArticlesInFile) {
      throw new ImportRefusal(
        'too-large',
        `More than ${maxArticlesInFile} articles in one file: split it.`,
      );
    }
  }
  if (!articles.some(({ draft }) => draft.blocks.some(({ text }) => text.trim() !== ''))) {
    throw new ImportRefusal('no-article', `There are no paragraphs in ${name ?? 'it'}.`);
  }
  return articles;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}

function faulty(reason: string, line: number | undefined): ImportRefusal {
  const where = line === undefined ? '' : ` (line ${line})`;
  return new ImportRefusal('bad-article', `The article has a fault${where}: ${reason}`);
}

function withOwnId(draft: ArticleDraft, address: string | undefined): ArticleDraft {
  const { id, source } = draft.particulars;
  const url = source.url ?? address;
  const particulars = {
    ...draft.particulars,
    source: { ...source, ...(url !== undefined && { url }) },
    id: id === articleId(noId) ? articleIdFor(source.title, url) : id,
  };
  return { ...draft, particulars };
}
