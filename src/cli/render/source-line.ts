import type { Evidence, PassageSource } from '../../answer/answer.js';
import { text } from '../text.js';
import { cleanLine } from './clean.js';

/**
 * `Title · Publisher · 30 September 2019 (newest) · ¶ 9 of 14 · page 3 · address`, without what the article does not give.
 */
export function sourceLine(
  { article, passage, newest, pinned }: PassageSource & Pick<Evidence, 'newest' | 'pinned'>,
  { withUrl = true } = {},
): string {
  const { title, publisher, published, url } = article.source;
  const day = published && text.date(published);
  const date = day !== undefined && newest === true ? text.source.newest(day) : day;
  const place =
    passage.kind === 'summary'
      ? text.source.summary
      : text.source.paragraph(passage.ordinal, article.paragraphCount);
  const page = passage.page === undefined ? undefined : text.source.page(passage.page);
  return [
    title,
    publisher,
    date,
    place,
    page,
    pinned && text.source.pinned,
    withUrl ? url : undefined,
  ]
    .filter((part) => part !== undefined)
    .map(cleanLine)
    .filter((part) => part !== '')
    .join(' · ');
}
