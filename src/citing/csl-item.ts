import { passageFragment } from '../knowledge/passage-fragment.js';
import type { Cited } from './cited.js';
import { oneLine } from './one-line.js';

/** An item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html), as far as an article fills one. */
export interface CslItem {
  readonly id: string;
  /** What is read at an address, or on a page of its own; nothing tells that it is from a newspaper or a journal. */
  readonly type: 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  /** Whole as the article gives it: which part of it is a family name is not for us to guess. */
  readonly author?: readonly [{ readonly literal: string }];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  readonly language: string;
}

export function cslItem(cited: Cited): CslItem {
  const { article, passage } = cited;
  const { title, publisher, author, published } = article.source;
  const container = oneLine(publisher ?? '');
  const name = oneLine(author ?? '');
  const address = addressOf(cited);
  return {
    id: passage?.id ?? article.id,
    type: 'webpage',
    title: oneLine(title) || article.id,
    ...(container !== '' && { 'container-title': container }),
    ...(name !== '' && { author: [{ literal: name }] }),
    ...(published !== undefined && {
      issued: { 'date-parts': [published.slice(0, 10).split('-').map(Number)] },
    }),
    ...(address !== undefined && { URL: address }),
    language: article.language,
  };
}

/**
 * Where the source is read, with its end leading to the passage. Without the signs that would end it early in Markdown and
 * BibTeX: they are encoded, which leads to the same place.
 */
export function addressOf({ article, passage }: Cited): string | undefined {
  const { url } = article.source;
  if (url === undefined) return undefined;
  const fragment = passage === undefined ? '' : (passageFragment(article, passage) ?? '');
  return `${url}${fragment}`
    .replace(/[\s\p{Cc}{}<>\\"]/gu, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}
