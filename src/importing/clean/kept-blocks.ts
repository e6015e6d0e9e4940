import type { Block } from '../../knowledge/article-draft.js';
import type { DroppedBlock } from '../import-article.js';
import type { PageBlock } from '../page.js';
import type { Judged } from './verdict.js';

/** The paragraphs of the article, each with the headings above it. */
export function keptBlocks(judged: readonly Judged[]): readonly Block[] {
  const blocks: Block[] = [];
  let path: PageBlock[] = [];
  for (const { block, verdict } of judged) {
    if (verdict.kind !== 'keep') continue;
    const kind = verdict.as ?? block.kind;
    if (kind === 'heading') {
      const level = block.level === 0 ? 2 : block.level;
      path = [...path.filter((above) => above.level < level), { ...block, level }];
    } else {
      const { text, page } = block;
      const headings = path.map((heading) => heading.text);
      blocks.push({ kind, text, headings, ...(page !== undefined && { page }) });
    }
  }
  return blocks;
}

/** Bounds of the list of what was left out: it is there to be looked over. */
const maxDropped = 300;
const maxDroppedLength = 400;

/** What was left out, to be looked over. */
export function droppedBlocks(judged: readonly Judged[]): readonly DroppedBlock[] {
  const dropped: DroppedBlock[] = [];
  for (const { block, verdict } of judged) {
    if (verdict.kind !== 'drop') continue;
    const { text } = block;
    const shown = text.length > maxDroppedLength ? `${text.slice(0, maxDroppedLength)}…` : text;
    dropped.push({ kind: verdict.as, text: shown });
  }
  return dropped.slice(0, maxDropped);
}
