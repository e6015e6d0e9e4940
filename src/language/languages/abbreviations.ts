import { words } from './stop-words.js';

/** Words whose point does not end a sentence, in lower case and without their last point. */
export interface Abbreviations {
  /** Never last in a sentence: titles and the like, before a name. */
  readonly beforeName: readonly string[];
  /** Abbreviations only when a number follows: No. 5, p. 12, Jan. 3. */
  readonly beforeNumber: readonly string[];
  /** May also be last in a sentence: etc., Inc., a month. */
  readonly anywhere: readonly string[];
}

/** What all languages in Latin script borrow from each other. */
export const commonAbbreviations: Abbreviations = {
  beforeName: words('dr mr mrs ms prof st vs e.g i.e'),
  beforeNumber: words('no nr vol p pp fig art cf ca'),
  anywhere: words('etc jr sr inc ltd co corp al'),
};
