import { isCharacter, isWord, type WrittenUnit } from '../language/written-units.js';

/** Texts that belong together, such as neighbouring paragraphs: their units one after the other. */
export type Stretch = readonly WrittenUnit[];

/** One step through a quotation and the stretch that it is from. */
export interface Step {
  /** Position of the unit in the quotation; absent: the article has a unit there that the quotation lacks. */
  readonly quoted?: number;
  /** Position of the unit in the stretch; absent: the quotation has a unit there that the article lacks. */
  readonly original?: number;
}

/** A part of the quotation, and what it is most likely from. */
export interface AlignedPiece {
  /** Which of the stretches. */
  readonly stretch: number;
  readonly steps: readonly Step[];
}

/** What it is worth that both texts have the same word there. A sign says less, and a word of Chinese or Thai is several units. */
const worth = { word: 4, character: 2, sign: 1 } as const;

/** What it is worth that both texts have a unit. */
export function worthOf({ form }: WrittenUnit): number {
  if (isCharacter(form)) return worth.character;
  return isWord(form) ? worth.word : worth.sign;
}

/**
 * What differences cost. A word changed costs less than it gains to have the words around it, and less than one more; to leave words out costs the
 * same however many they are; and another place is looked at only for several words (five, as it costs) that this one lacks.
 */
const cost = { changed: 3, added: 4, leftOut: 6, jump: 20 } as const;

/** Where the best way to a cell comes from. */
const from = { nowhere: 0, same: 1, changed: 2, added: 3, leftOut: 4, jump: 5 } as const;

/** Most cells of the table: 10 ms. A longer quotation is compared with less of the articles. */
const maxCells = 3_000_000;

/**
 * The best way to read a quotation as made from some stretches: a word-by-word alignment (Needleman and Wunsch, 1970) that
 * may begin and end anywhere in a stretch, leaves out words of it at a fixed price, and may go on somewhere else at a higher
 * one, as in jumping alignments (Spang et al., 2002). Takes the product of both lengths. `mayJump` is false: it is one piece.
 */
export function alignQuote(
  quote: Stretch,
  stretches: readonly Stretch[],
  mayJump = true,
): readonly AlignedPiece[] {
  const forms = new Map<string, number>();
  const idOf = (form: string): number => {
    const known = forms.get(form) ?? forms.size;
    forms.set(form, known);
    return known;
  };
  const most = Math.floor(maxCells / Math.max(1, quote.length));
  const columns = columnsOf(stretches, most, idOf);
  const width = columns.ids.length;
  const rows = quote.map(({ form }) => idOf(form));
  const gains = quote.map(worthOf);
  const came = new Uint8Array(rows.length * width);
  /** By row: where the best way so far ends, which a jump goes on from. */
  const jumpFrom = new Int32Array(rows.length);
  /** Where left-out words begin, by cell of those that are reached by them. */
  const leftOutFrom = new Int32Array(rows.length * width);
  let before = new Float64Array(width);
  let bestBefore = 0;

  for (const [row, id] of rows.entries()) {
    const gain = gains[row] ?? 0;
    const now = new Float64Array(width);
    let best = -Infinity;
    let bestAt = 0;
    let reach = -Infinity;
    let reachAt = 0;
    for (let at = 0; at < width; at += 1) {
      const isFirst = columns.firsts[at] === 1;
      if (isFirst) reach = -Infinity;
      const diagonal = isFirst
        ? row === 0
          ? 0
          : -Infinity
        : row === 0
          ? 0
          : (before[at - 1] ?? 0);
      const isSame = columns.ids[at] === id;
      let score = isSame ? diagonal + gain : diagonal - cost.changed;
      let way: number = isSame ? from.same : from.changed;
      const added = (row === 0 ? 0 : (before[at] ?? 0)) - cost.added;
      if (added > score) {
        score = added;
        way = from.added;
      }
      const jumped = bestBefore - cost.jump + gain;
      if (mayJump && isSame && row > 0 && jumped > score) {
        score = jumped;
        way = from.jump;
      }
      const leftOut = reach - cost.leftOut;
      const cell = row * width + at;
      if (leftOut > score) {
        score = leftOut;
        way = from.leftOut;
        leftOutFrom[cell] = reachAt;
      } else if (score > reach) {
        reach = score;
        reachAt = at;
      }
      now[at] = score;
      came[cell] = way;
      // Words that are left out at the end of a part are none of it.
      if (score > best && way !== from.leftOut) {
        best = score;
        bestAt = at;
      }
    }
    jumpFrom[row] = bestAt;
    before = now;
    bestBefore = best;
  }
  return trace();

  function trace(): readonly AlignedPiece[] {
    const pieces: AlignedPiece[] = [];
    let steps: Step[] = [];
    let row = rows.length - 1;
    let at = jumpFrom[row] ?? 0;
    const keep = (): void => {
      const stretch = columns.stretches[at] ?? 0;
      pieces.unshift({ stretch, steps: steps.reverse() });
      steps = [];
    };
    const original = (column: number): number => columns.positions[column] ?? 0;
    while (row >= 0 && width > 0) {
      const way = came[row * width + at];
      if (way === from.leftOut) {
        const start = leftOutFrom[row * width + at] ?? at;
        for (; at > start; at -= 1) steps.push({ original: original(at) });
        continue;
      }
      if (way === from.added) {
        steps.push({ quoted: row });
        row -= 1;
        if (row < 0) keep();
        continue;
      }
      steps.push({ quoted: row, original: original(at) });
      row -= 1;
      if (way === from.jump) {
        keep();
        at = jumpFrom[row] ?? 0;
      } else if (row < 0) keep();
      else at -= 1;
    }
    return pieces;
  }
}

interface Columns {
  readonly ids: Int32Array;
  /** Which stretch a column is of, and the position in it. */
  readonly stretches: Int32Array;
  readonly positions: Int32Array;
  /** 1 where a stretch begins. */
  readonly firsts: Uint8Array;
}

function columnsOf(
  stretches: readonly Stretch[],
  most: number,
  idOf: (form: string) => number,
): Columns {
  const total = Math.min(
    most,
    stretches.reduce((sum, { length }) => sum + length, 0),
  );
  const columns: Columns = {
    ids: new Int32Array(total),
    stretches: new Int32Array(total),
    positions: new Int32Array(total),
    firsts: new Uint8Array(total),
  };
  let column = 0;
  for (const [stretch, units] of stretches.entries()) {
    for (const [position, { form }] of units.entries()) {
      if (column >= total) return columns;
      columns.ids[column] = idOf(form);
      columns.stretches[column] = stretch;
      columns.positions[column] = position;
      columns.firsts[column] = position === 0 ? 1 : 0;
      column += 1;
    }
  }
  return columns;
}
