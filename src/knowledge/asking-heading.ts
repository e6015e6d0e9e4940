import type { Passage } from './article.js';

/** The heading next above a passage where it is a question, as on a page of frequent ones: the passage is its answer. */
export function askingHeading({ headings }: Pick<Passage, 'headings'>): string | undefined {
  const heading = headings.at(-1)?.trim();
  return heading !== undefined && /[?？؟]$/u.test(heading) ? heading : undefined;
}
