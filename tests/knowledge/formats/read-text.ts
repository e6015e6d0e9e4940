import type { Article } from '../../../src/knowledge/article.js';
import type { ArticleFormat, FormatResult } from '../../../src/knowledge/formats/format.js';
import { createArticle } from '../../../src/knowledge/passages.js';

/** What a format makes of a file with this content, given in pieces of `chunkSize` bytes. */
export async function parseContent(
  format: ArticleFormat,
  content: string | Uint8Array,
  { stem = 'article', chunkSize = 65_536 } = {},
): Promise<readonly FormatResult[]> {
  const bytes = Buffer.from(content);
  const results: FormatResult[] = [];
  const file = { stem, bytes: () => chunksOf(bytes, chunkSize) };
  for await (const result of format.parse(file)) results.push(result);
  return results;
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

/** The articles and, as `line: reason`, the faults. */
export async function readContent(
  format: ArticleFormat,
  content: string | Uint8Array,
  options?: { stem?: string; chunkSize?: number },
): Promise<{ articles: readonly Article[]; faults: readonly string[] }> {
  const articles: Article[] = [];
  const faults: string[] = [];
  for (const result of await parseContent(format, content, options)) {
    if (result.kind === 'draft') articles.push(createArticle(result.draft));
    else faults.push(`${result.line ?? '?'}: ${result.reason}`);
  }
  return { articles, faults };
}

/** Kind, text and headings of every passage of the one article in it. */
export async function passagesIn(
  format: ArticleFormat,
  content: string,
): Promise<readonly (readonly [kind: string, text: string, ...headings: string[]])[]> {
  const { articles, faults } = await readContent(format, content);
  const [article] = articles;
  if (article === undefined) throw new Error(`No article: ${faults.join(' ')}`);
  return article.passages.map(({ kind, text, headings }) => [kind, text, ...headings]);
}
