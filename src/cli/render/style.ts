import type { Colors } from 'picocolors/types.js';

/** What a renderer may do with its text. */
export interface Style {
  /** Every colour is the identity where none are wanted. */
  readonly colours: Colors;
  /** Columns of the window; absent: nothing is wrapped or indented, so that other programs can read it. */
  readonly width?: number | undefined;
}

/** Longer lines are hard to read, however wide the window is. */
const maxProseWidth = 100;

/** Columns to wrap running text at; absent: not at all. */
export function proseWidth({ width }: Style): number | undefined {
  return width === undefined ? undefined : Math.min(width, maxProseWidth);
}
