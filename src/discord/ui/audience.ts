/** Whom a message is for: it decides which buttons it has, and who may use them. */
export interface Audience {
  /** The one who asked: turns the pages of a public answer, and may remove it. */
  readonly askerId: string;
  /** Only the asker sees it. */
  readonly isPrivate: boolean;
}
