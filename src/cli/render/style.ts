import type { Colors } from 'picocolors/types.js';

/** What a renderer may do with its text. */
export interface Style {
  /** Every colour is the identity where none are wanted. */
  readonly colours: Colors;
  /** Columns to wrap at; absent: nothing is wrapped or indented, so that other programs can read it. */
  readonly width?: number | undefined;
  /** Whether control characters are taken out of foreign text: a terminal would obey them. */
  readonly clean: boolean;
}
