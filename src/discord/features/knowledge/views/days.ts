import type { Validity } from '../../../../knowledge/article.js';
import { isServedAt } from '../../../../knowledge/validity.js';
import type { Language } from '../../../text/languages.js';

/** When an article is served and looked over, and whether it is not served now; empty where it says nothing of it. */
export function dayFacts(
  days: Validity,
  { text }: Language,
  nowMs = Date.now(),
): readonly string[] {
  const { shown } = text.knowledge;
  const { from, until, review } = days;
  return [
    ...(isServedAt(days, nowMs) ? [] : [shown.resting]),
    ...(from === undefined ? [] : [shown.from(from)]),
    ...(until === undefined ? [] : [shown.until(until)]),
    ...(review === undefined ? [] : [shown.review(review)]),
  ];
}
