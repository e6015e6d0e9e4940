import type { ArticleDraft } from '../knowledge/article-draft.js';
import type { ArticleFormat } from '../knowledge/formats/format.js';
import { jsonLinesFormat } from '../knowledge/formats/json-lines.js';
import { markdownFormat } from '../knowledge/formats/markdown.js';
import { articleId } from '../knowledge/identifiers.js';
import { tooMuchText } from './bounds.js';
import { checkContents } from './check-contents.js';
import { withCleanText } from './clean-text.js';
import { cleanPage } from './clean/clean-page.js';
import type { ImportedDocument } from './document.js';
import { ImportRefusal, type ImportedArticle, maxArticlesInFile } from './import-article.js';
import { articleIdFor } from './imported-article-id.js';
import { documentKind } from './read/document-kind.js';
import { readPlainText } from './read/plain/read-plain-text.js';
import { readDocument } from './read/read-document.js';
import { toImported } from './to-draft.js';

/** What somebody brings, before anything in it has been read. */
export type Unread =
  | { readonly kind: 'document'; readonly document: ImportedDocument }
  | { readonly kind: 'text'; readonly text: string; readonly title?: string | undefined };

/**
 * The articles in what somebody brings, whatever its form, in bounds that an index can be built of. Runs where it harms nobody:
 * its time and memory are those that the text wants.
 */
export async function readArticles(unread: Unread): Promise<readonly ImportedArticle[]> {
  const read = unread.kind === 'text' ? [readPasted(unread)] : await readFrom(unread.document);
  const articles = read.map(withCleanText);
  checkContents(articles.map(({ draft }) => draft));
  return articles;
}

function readPasted({ text, title }: Extract<Unread, { kind: 'text' }>): ImportedArticle {
  const given = title?.trim();
  return toImported(cleanPage(readPlainText(text), given === '' ? undefined : given));
}

/** Beyond that, Markdown of short paragraphs takes more memory than the process that reads it has. */
export const maxMarkdownBytes = 3_500_000;

async function readFrom(document: ImportedDocument): Promise<readonly ImportedArticle[]> {
  const kind = await documentKind(document);
  switch (kind) {
    case 'markdown':
      // Counted before anything is made of it: its reader takes twenty times as much memory.
      if (document.bytes.length > maxMarkdownBytes) throw tooMuchText();
      return readFormat(markdownFormat, document);
    case 'json-lines':
      return readFormat(jsonLinesFormat, document);
    default:
      return [toImported(await readDocument(kind, document))];
  }
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
    const misspelt = result.misspelt?.map(({ key, meant }) => ({ key, meant }));
    articles.push({
      draft: withOwnId(result.draft, address),
      dropped: [],
      ...(misspelt !== undefined && { misspelt }),
    });
    if (articles.length > maxArticlesInFile) {
      throw new ImportRefusal(
        'too-large',
        `More than ${maxArticlesInFile} articles in one file: split it.`,
      );
    }
  }
  if (
    !articles.some(({ draft }) =>
      draft.blocks.some(({ kind, text }) => kind !== 'note' && text.trim() !== ''),
    )
  ) {
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
