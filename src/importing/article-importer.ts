import {
  type ArticleImporter,
  ImportRefusal,
  type ImportedArticle,
  type ImportSource,
} from './import-article.js';
import type { ImportedDocument } from './document.js';
import type { Unread } from './read-articles.js';

/** Reads articles away from this process, since what is brought may be made to harm. */
export type ReadAway = (
  unread: Unread,
  signal: AbortSignal | undefined,
  /** Those who bring things take turns; absent: by itself. */
  forWhom?: string,
) => Promise<readonly ImportedArticle[]>;

/** Fetches a public page. */
export type FetchDocument = (
  url: string,
  signal: AbortSignal | undefined,
) => Promise<ImportedDocument>;

export interface ArticleImporterOptions {
  readonly fetchDocument: FetchDocument;
  readonly readAway: ReadAway;
}

/** Most of a file, and of what an address gives. */
export const maxDocumentBytes = 10_000_000;

export function createArticleImporter(options: ArticleImporterOptions): ArticleImporter {
  async function readDocument(
    document: ImportedDocument,
    signal: AbortSignal | undefined,
    forWhom: string | undefined,
  ): Promise<readonly ImportedArticle[]> {
    const { bytes } = document;
    if (bytes.length > maxDocumentBytes) throw tooLarge();
    if (bytes.length === 0) throw new ImportRefusal('no-article', 'The file is empty.');
    return options.readAway({ kind: 'document', document }, signal, forWhom);
  }

  return {
    async read(source: ImportSource, signal, forWhom) {
      signal?.throwIfAborted();
      switch (source.kind) {
        case 'file':
          return readDocument({ bytes: source.bytes, name: source.name }, signal, forWhom);
        case 'url':
          return readDocument(await options.fetchDocument(source.url, signal), signal, forWhom);
        case 'text': {
          const { text, title } = source;
          checkPasted(text);
          return options.readAway({ kind: 'text', text, title }, signal, forWhom);
        }
      }
    },
  };
}

/** Characters; a modal of Discord takes 4,000. */
const maxPastedLength = 200_000;

function checkPasted(text: string): void {
  if (text.length > maxPastedLength) {
    throw new ImportRefusal('too-large', 'The text is too long to paste: import it as a file.');
  }
  if (text.trim() === '') throw new ImportRefusal('no-article', 'The text is empty.');
}

function tooLarge(): ImportRefusal {
  return new ImportRefusal(
    'too-large',
    `The file is larger than ${maxDocumentBytes / 1_000_000} MB.`,
  );
}
