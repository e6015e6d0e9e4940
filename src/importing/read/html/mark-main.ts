import type { SeenBlock } from './page-blocks.js';

/** A block of which is known whether it stands in the main text. */
export interface PlacedBlock extends SeenBlock {
  readonly main: boolean;
}

/** The share of a block's text that must stand in the main text: the search drops a word here and there. */
const minShare = 0.5;

/**
 * A line that does not stand there as a whole is looked for in quarters, where these are long enough to tell one text from another:
 * a word left out in its middle parts at most two of them.
 */
const parts = 4;
const minPartLength = 16;

/** Marks blocks whose text stands in the main text, white space and list marks aside. In order where possible, which is quick. */
export function markMain(
  blocks: readonly SeenBlock[],
  mainText: string | undefined,
): readonly PlacedBlock[] {
  if (mainText === undefined) return blocks.map((block) => ({ ...block, main: true }));
  const main = withoutSpace(mainText);
  let last = 0;
  function foundLength(piece: string): number {
    if (find(piece)) return piece.length;
    return quartersOf(piece)
      .filter(find)
      .reduce((sum, { length }) => sum + length, 0);
  }
  function find(piece: string): boolean {
    let at = main.indexOf(piece, last);
    if (at === -1) at = main.indexOf(piece);
    if (at === -1) return false;
    last = at + piece.length;
    return true;
  }
  return blocks.map((block) => {
    const pieces = block.text.split(/\n| \| /).map(bare);
    const whole = pieces.reduce((sum, { length }) => sum + length, 0);
    const found = pieces.reduce((sum, piece) => sum + foundLength(piece), 0);
    return { ...block, main: whole > 0 && found >= minShare * whole };
  });
}

function quartersOf(piece: string): readonly string[] {
  const length = Math.ceil(piece.length / parts);
  if (length < minPartLength) return [];
  return Array.from({ length: parts }, (_, index) =>
    piece.slice(index * length, (index + 1) * length),
  );
}

/** Bullets and numbers of items are ours, not the page's. */
function bare(line: string): string {
  return withoutSpace(line.replace(/^ *(?:(?:•|\d+\.) )+/, ''));
}

/** Nor is the invisible multiplication of formulas a sign that a reader sees. */
function withoutSpace(text: string): string {
  return text.replace(/[\s\u2061-\u2064]+/g, '');
}
