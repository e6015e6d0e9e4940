/** How people shorten common words in chat: the whole words, as typed in lower case, to what they stand for. */
export interface Shorthand {
  readonly words: Readonly<Record<string, string>>;
  /** Single letters, which may also be themselves: only between two words, the first of which is none of `never`. */
  readonly letters?: {
    readonly words: Readonly<Record<string, string>>;
    /** Behind these a letter is what is asked about: "is r …", "does w …". */
    readonly neverAfter: readonly string[];
  };
}
