import { stemmer } from '@orama/stemmers/danish';
import { stopwords } from '@orama/stopwords/danish';
import type { Language } from '../language.js';
import { words } from '../stop-words.js';

/** Danish. */
export const danish: Language = {
  code: 'da',
  script: 'Latin',
  stopWords: [
    ...stopwords,
    ...words(
      `hvem hvornår hvordan hvorfor hvilken hvilket hvilke hvis hvorhen hvorfra også samt mellem hos gennem skete`,
    ),
  ],
  stem: stemmer,
  decimalComma: true,
  askingWords: words(`navn hedder hed kaldes kaldt slags type antal procent andel mængde`),
  whichWords: words(`hvilken hvilket hvilke mange meget`),
  ordinalPoint: true,
};
