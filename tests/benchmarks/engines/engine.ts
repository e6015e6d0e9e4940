/** A paragraph as every engine gets it. */
export interface Paragraph {
  /** `<article>#<ordinal>`. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface SetPaths {
  readonly articles: string;
  readonly questions: string;
}

/** An engine that holds the paragraphs of a set. */
export interface Opened {
  /** Ids of paragraphs, best first, at most `limit`. */
  search(question: string, limit: number): Promise<readonly string[]> | readonly string[];
  /** Stores the index, as the engine does it; `undefined` for an engine that has no way. */
  save?(): Promise<Saved> | Saved;
  /** MB that it holds where the heap of this thread does not show it; asked for after saving. */
  heapElsewhereMb?(): Promise<number> | number;
  close?(): Promise<void> | void;
}

export interface Saved {
  readonly bytes: number;
  /** Opens what was stored. What has to be in memory either way is not counted. */
  load(): Promise<Opened> | Opened;
}

/** One engine of the comparison. */
export interface Engine {
  readonly name: string;
  /** Reads what it needs; not counted. The function indexes; it is what the build time counts. */
  prepare(
    paths: SetPaths,
    paragraphs: readonly Paragraph[],
    folder: string,
  ): Promise<() => Promise<Opened> | Opened>;
}

/** The one field of engines that have no better use for two. */
export function titled({ title, text }: Paragraph): string {
  return `${title}. ${text}`;
}
