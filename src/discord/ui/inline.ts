import { cost } from './cost.js';
import { escapeMarkdown } from './escape.js';
import { shorten } from '../../language/excerpt.js';

/**
 * Unicode's embeddings, overrides and isolates: one that is left open turns round what we write behind it in the same line.
 * Text of either direction shows as it should without them.
 */
const directionControl = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Somebody else's text as one line of ours: white space closed up, nothing in it that turns the line round, escaped, and cut
 * to what it may cost.
 */
export function inline(text: string, maxCost: number): string {
  const flat = text.replace(directionControl, '').replace(/\s+/gu, ' ').trim();
  const fits = (shown: string): boolean => cost(escapeMarkdown(shown)) <= maxCost;
  return escapeMarkdown(shorten(flat, maxCost, fits));
}

/** The same, or undefined where it would have to be cut. */
export function inlineWhole(text: string, maxCost: number): string | undefined {
  const escaped = escapeMarkdown(text.replace(/\s+/gu, ' ').trim());
  return cost(escaped) <= maxCost ? escaped : undefined;
}

/** Somebody else's text where no markup is read, such as a label; `fallback` where nothing of it would show. */
export function label(text: string, maxLength: number, fallback: string): string {
  const flat = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(directionControl, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const shown = flat.length <= maxLength ? flat : shorten(flat, maxLength);
  return isLabel(shown) ? shown : fallback;
}

/** Whether a text shows at all where no markup is read, and may be sent: half a surrogate pair may not. */
export function isLabel(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !/\p{Surrogate}/u.test(text);
}
