/**
 * How a language speaks of time. Every entry is an alternation of regular expressions, written as the language is spelled
 * and folded before use (so no `\S`, `\W` or `\p{L}`: they would become lower case); `''` where a language does without.
 * Whole words are matched without saying so.
 */
export interface TimeWords {
  /** January to December, with their short forms. */
  readonly months: readonly string[];
  /** What may stand inside a date: the "of" of "14th of June", the "de" of "14 de junio". */
  readonly dateParticle: string;
  /** What follows the number of a day: "st", "th". */
  readonly dayEnding: string;
  /** Before a year, between any of the words below and it: "early", "the end of". */
  readonly beforeYear: string;
  /** Makes sure that the number after it is a year: "in", "during". */
  readonly inYear: string;
  /** After a number that counts things and so is no year: "ships", "people". */
  readonly counted: string;
  readonly before: string;
  /** Up to and with: "until", "by". */
  readonly until: string;
  readonly after: string;
  /** From then on, with it: "since", "from". */
  readonly since: string;
  /** "between" A "and" B, "from" A "to" B. */
  readonly ranges: readonly (readonly [opening: string, middle: string])[];
  /** Asks for the newest there is, with the present: "latest", "now", "currently". */
  readonly latest: string;
  /** Asks for the beginning: "originally", "at first". */
  readonly first: string;
  /** Asks how much time something takes, with a word that elsewhere has another meaning: the "long" of "how long did it last". */
  readonly duration?: string;
  readonly yesterday: string;
  /** "this week" and the like. */
  readonly current: UnitWords;
  /** "last week" and the like, by the calendar. */
  readonly previous: UnitWords;
  /** Before a month: the latest one of that name that is over, or the one of this year. */
  readonly lastMonth: string;
  readonly thisMonth: string;
  /** Numbers that are written as words in "three weeks ago". */
  readonly numbers: Readonly<Record<string, number>>;
  /** With `#` for a number and `@` for a unit: "# @ ago", "the last # @". */
  readonly ago: string;
  readonly lastFew: string;
  readonly units: UnitWords;
}

/** The same for each unit of the calendar. */
export interface UnitWords {
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly year: string;
}
