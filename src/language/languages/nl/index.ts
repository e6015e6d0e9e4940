import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { Language } from '../language.js';
import { without, words } from '../stop-words.js';

/** Dutch. */
export const dutch: Language = {
  code: 'nl',
  stopWords: [
    ...without(stopwords, `wereld`),
    ...words(`
      waar wanneer waarom hoeveel welk welke waarvan waarin waarmee waarvoor waarop waardoor waartoe wiens hen hun bent
      onze waaruit waarover waaraan waaronder waarbij waarna hoelang hoezeer gebeurde`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`welk welke hoeveel`),
  askingWords: words(`naam heet heette genoemd soort type aantal percentage aandeel hoeveelheid`),
};
