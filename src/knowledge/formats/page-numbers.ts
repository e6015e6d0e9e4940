import type { Block } from '../article-draft.js';

/**
 * On which pages of a printed document the paragraphs of an article begin, as its front matter tells it: "1:2, 4:3" says that
 * the first paragraph stands on page 2, and the fourth and those behind it on page 3. Undefined where no page is known.
 */
export function writePages(blocks: readonly Block[]): string | undefined {
  const places: string[] = [];
  let current: number | undefined;
  for (const [index, { page }] of blocks.entries()) {
    if (page === current || page === undefined) continue;
    places.push(`${index + 1}:${page}`);
    current = page;
  }
  return places.length === 0 ? undefined : places.join(', ');
}

/** Thrice the longest that is imported: a page of its own for each of a thousand paragraphs fits. */
const maxLength = 30_000;

/** What {@link writePages} wrote, put back; undefined for a text of another form. */
export function withPages(blocks: readonly Block[], pages: string): readonly Block[] | undefined {
  if (pages.length > maxLength) return undefined;
  const starts = new Map<number, number>();
  for (const place of pages.split(',')) {
    const [, paragraph, page] = /^\s*([1-9]\d{0,5}):([1-9]\d{0,5})\s*$/u.exec(place) ?? [];
    if (paragraph === undefined || page === undefined) return undefined;
    starts.set(Number(paragraph), Number(page));
  }
  let current: number | undefined;
  return blocks.map((block, index) => {
    current = starts.get(index + 1) ?? current;
    return current === undefined ? block : { ...block, page: current };
  });
}
