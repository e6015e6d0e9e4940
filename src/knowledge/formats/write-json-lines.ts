import type { ArticleDraft, Block } from '../article-draft.js';
import { statedValues } from '../stated-values.js';

/** Articles as JSON Lines, such that reading them gives the same, character for character. */
export function writeJsonLines(drafts: readonly ArticleDraft[]): string {
  return drafts.map((draft) => `${writeLine(draft)}\n`).join('');
}

function writeLine({ particulars, blocks }: ArticleDraft): string {
  return JSON.stringify({ ...statedValues(particulars), paragraphs: blocks.map(writeBlock) });
}

/** A plain paragraph is its text alone. */
function writeBlock({ kind, text, headings, page }: Block): string | object {
  if (kind === 'paragraph' && headings.length === 0 && page === undefined) return text;
  return {
    kind,
    text,
    ...(headings.length > 0 && { headings }),
    ...(page !== undefined && { page }),
  };
}
