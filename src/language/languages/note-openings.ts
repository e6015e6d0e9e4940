/** What opens a note: a paragraph that says something of the article itself, and nothing of what it tells. */
export interface NoteOpening {
  /**
   * One of each list, in this order, in lower case and without accents that may be missing; `…` stands for a few words that
   * may be there: "this article", "is", …, "summary".
   */
  readonly order: readonly (readonly string[] | '…')[];
  /** A paragraph that opens so. */
  readonly example: string;
}

/** Behind a label: "Note:", "Note –". */
export const marks: readonly string[] = [':', '：', '.', '-', '–', '—'];
