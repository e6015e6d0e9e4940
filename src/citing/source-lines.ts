import type { Cited } from './cited.js';
import { addressOf } from './csl-item.js';
import { oneLine } from './one-line.js';

/** The words of a source line, in the language of whoever reads it. */
export interface PlaceWords {
  readonly date: (published: string) => string;
  readonly paragraph: (ordinal: number, total: number) => string;
  readonly page: (page: number) => string;
  readonly summary: string;
}

/** `Title · Publisher · 30 September 2019 · ¶ 9 of 14 · page 3 · address`, without what the article does not give. */
export function plainLine(cited: Cited, words: PlaceWords): string {
  return [titleOf(cited), ...particularsOf(cited, words), addressOf(cited) ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}

/** The same with the title as a link. */
export function markdownLine(cited: Cited, words: PlaceWords): string {
  const address = addressOf(cited);
  const title = escaped(titleOf(cited));
  return [
    address === undefined ? title : `[${title}](${address})`,
    ...particularsOf(cited, words).map(escaped),
  ].join(' · ');
}

function titleOf({ article }: Cited): string {
  return oneLine(article.source.title) || article.id;
}

function particularsOf({ article, passage }: Cited, words: PlaceWords): readonly string[] {
  const { publisher, published } = article.source;
  const place =
    passage &&
    (passage.kind === 'summary'
      ? words.summary
      : words.paragraph(passage.ordinal, article.paragraphCount));
  return [
    publisher,
    published === undefined ? undefined : words.date(published),
    place,
    passage?.page === undefined ? undefined : words.page(passage.page),
  ]
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '');
}

/** Without a meaning in Markdown, wherever in a line it stands (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&]/gu, '\\$&')
    .replace(/^[#+-]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
