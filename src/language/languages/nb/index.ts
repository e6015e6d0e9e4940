import { stemmer } from '@orama/stemmers/norwegian';
import { stopwords } from '@orama/stopwords/norwegian';
import type { Language } from '../language.js';
import { words } from '../stop-words.js';

const norwegian = {
  stopWords: [
    ...stopwords,
    ...words(
      'hvem hvor hvorhen hvorfra når hvilket hvilken hvilke hvorvidt samt mellom hos gjennom skjedde',
    ),
  ],
  stem: stemmer,
  decimalComma: true,
  askingWords: words(`navn heter het kalles kalt slags type antall prosent andel mengde`),
  whichWords: words(`hvilken hvilket hvilke mange mye`),
  ordinalPoint: true,
} satisfies Omit<Language, 'code'>;

/** Norwegian under the tag of its more common written form, that of the other, and the one for both. */
export const bokmal: Language = { code: 'nb', script: 'Latin', ...norwegian };
export const nynorsk: Language = { code: 'nn', ...norwegian };
export const anyNorwegian: Language = { code: 'no', ...norwegian };
