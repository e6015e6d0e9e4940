import type { SeenBlock } from './page-blocks.js';

/** A block of which is known whether it stands in the main text. */
export interface PlacedBlock extends SeenBlock {
  readonly main: boolean;
}

/** The share of a block's text that must stand in the main text: the search drops a word here and there. */
const minShare = 0.5;

/** Marks blocks whose text stands in the main text, white space and list marks aside. In order where possible, which is quick. */
export function markMain(
  blocks: readonly SeenBlock[],
  mainText: string | undefined,
): readonly PlacedBlock[] {
  if (mainText === undefined) return blocks.map((block) => ({ ...block, main: true }));
  const main = withoutSpace(mainText);
  let last = 0;
  function foundLength(piece: string): number {
    let at = main.indexOf(piece, last);
    if (at === -1) at = main.indexOf(piece);
    if (at === -1) return 0;
    last = at + piece.length;
    return piece.length;
  }
  return blocks.map((block) => {
    const pieces = block.text.split(/\n| \| /).map(bare);
    const whole = pieces.reduce((sum, { length }) => sum + length, 0);
    const found = pieces.reduce((sum, piece) => sum + foundLength(piece), 0);
    return { ...block, main: whole > 0 && found >= minShare * whole };
  });
}

/** Bullets and numbers of items are ours, not the page's. */
function bare(line: string): string {
  return withoutSpace(line.replace(/^ *(?:(?:•|\d+\.) )+/, ''));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
