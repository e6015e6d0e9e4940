import type { SeenBlock } from './page-blocks.js';

/** A block of which is known whether it stands in the main text. */
export interface PlacedBlock extends SeenBlock {
  readonly main: boolean;
}

/** Blocks whose text stands in the main text, white space and list marks aside. In order where possible, which is quick. */
export function markMain(
  blocks: readonly SeenBlock[],
  mainText: string | undefined,
): readonly PlacedBlock[] {
  if (mainText === undefined) return blocks.map((block) => ({ ...block, main: true }));
  const main = withoutSpace(mainText);
  let last = 0;
  return blocks.map((block) => {
    const text = withoutSpace(withoutMarks(block));
    let at = main.indexOf(text, last);
    if (at === -1) at = main.indexOf(text);
    if (at !== -1) last = at + text.length;
    return { ...block, main: at !== -1 };
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Bullets, numbers and bars between cells are ours, not the page's. */
function withoutMarks({ kind, text }: SeenBlock): string {
  if (kind === 'list') return text.replace(/^ *(?:•|\d+\.) /gm, '');
  return kind === 'table' ? text.replaceAll(' | ', ' ') : text;
}
