/**
 * A place on the disk for what the index of one owner (a guild) is made of, as their articles are when it is opened. It becomes
 * void when the owner is forgotten: nothing is written there any more.
 */
export interface IndexPlace {
  /** The version of the stores when it was opened: whatever is written there is of this state, or of a newer one. */
  readonly since: number;
  /** The path of a file there, by its kind. */
  file(kind: IndexFile): string;
  /** Does the work, which writes there, unless the place is void; forgetting waits until it is done. */
  write(work: () => Promise<unknown>): Promise<void>;
}

/** What words are where, and what the passages mean. */
export const indexFiles = ['quoth-index', 'quoth-meaning'] as const;
export type IndexFile = (typeof indexFiles)[number];
