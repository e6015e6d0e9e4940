/** What the analyzer has to know about one language. Everything absent means: nothing special. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** The closed classes, question words among them, as written; the analyzer folds them as it folds tokens. */
  readonly stopWords: readonly string[];
  /**
   * Content words by which a question says what kind of thing it asks for, as written: "name", "called", "kind", "number". The answer gives the name or the number and seldom the word, so that they count for little.
   */
  readonly askingWords?: readonly string[];
  /** Stop words that ask for a thing by its noun: "which" (city), "how many" (people). */
  readonly whichWords?: readonly string[];
  /** That noun stands before them. */
  readonly nounBeforeWhich?: boolean;
  /** Spellings that are names where the text around them is lower case, though they read like stop words (US, WHO). */
  readonly namesLikeStopWords?: readonly string[];
  /** A lower-case word, composed (NFC) and with its marks, to its stem. The analyzer folds the result. */
  readonly stem?: (word: string) => string;
  /** Another mark makes another word, so that folding keeps them. */
  readonly keepsMarks?: boolean;
  /** Lower case follows the rules of this language (the dotless i of Turkish). */
  readonly ownLowerCase?: boolean;
  /** An apostrophe ends a word (French `l'eau`), rather than belonging to it. */
  readonly elides?: boolean;
  /** Numbers are written 1.000,5. */
  readonly decimalComma?: boolean;
}
