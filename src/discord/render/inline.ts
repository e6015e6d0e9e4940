import { cost } from './cost.js';
import { escapeMarkdown } from './escape.js';
import { shorten } from './excerpt.js';

/** Somebody else's text as one line of ours: white space closed up, escaped, and cut to what it may cost. */
export function inline(text: string, maxCost: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const fits = (shown: string): boolean => cost(escapeMarkdown(shown)) <= maxCost;
  return escapeMarkdown(shorten(flat, maxCost, fits));
}
