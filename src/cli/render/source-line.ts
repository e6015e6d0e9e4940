import type { Evidence } from '../../answer/answer.js';
import { text } from '../text.js';
import { cleanLine } from './clean.js';

/** `Title · Publisher · 30 September 2019 · ¶ 9 of 14 · address`, without what the article does not give. */
export function sourceLine({ article, passage }: Evidence, { withUrl = true } = {}): string {
  const { title, publisher, published, url } = article.source;
  const place =
    passage.kind === 'summary'
      ? text.source.summary
      : text.source.paragraph(passage.ordinal, article.paragraphCount);
  return [title, publisher, published && text.date(published), place, withUrl ? url : undefined]
    .filter((part) => part !== undefined)
    .map(cleanLine)
    .filter((part) => part !== '')
    .join(' · ');
}
