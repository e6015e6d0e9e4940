import { joinDifferences } from '../../verify/join-differences.js';
import type { QuoteDifference } from '../../verify/quote-check.js';
import { cost } from './cost.js';
import { inline } from './inline.js';

/** In UTF-16 units: what is shown of words that both have, before and after what differs; all of what is little longer. */
const around = 60;

/** In the currency of `cost`: most of one stretch that differs. */
const mostOfOne = 400;

/**
 * Both texts in one, in markdown: what only the quotation has is struck out, what only the article has is bold, and what both
 * have stands between, cut in the middle where it is long. What does not fit in is left out at the end, with "…".
 */
export function markDifferences(differences: readonly QuoteDifference[], maxCost: number): string {
  const marked = differences.flatMap(({ kind, quoted, original }, index) => {
    if (kind === 'same') {
      return [cutInside(original, index === 0, index === differences.length - 1)];
    }
    return [
      ...(quoted === '' ? [] : [`~~${inline(quoted, mostOfOne)}~~`]),
      ...(original === '' ? [] : [`**${inline(original, mostOfOne)}**`]),
    ];
  });
  let shown = marked;
  while (shown.length > 1 && cost(joinDifferences(shown)) > maxCost) shown = shown.slice(0, -1);
  return joinDifferences(shown.length < marked.length ? [...shown, '…'] : shown);
}

/** Of what both have, the words next to what differs. */
function cutInside(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * around) return inline(text, Infinity);
  const start = isFirst ? '' : text.slice(0, text.lastIndexOf(' ', around) + 1 || around);
  const from = text.indexOf(' ', text.length - around);
  const end = isLast ? '' : text.slice(from === -1 ? text.length - around : from);
  if (isFirst && isLast) return inline(text, mostOfOne);
  return [start, '…', end]
    .map((part) => inline(part, Infinity))
    .join(' ')
    .trim();
}
