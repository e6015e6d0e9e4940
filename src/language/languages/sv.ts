import { stemmer } from '@orama/stemmers/swedish';
import { stopwords } from '@orama/stopwords/swedish';
import type { Language } from './language.js';
import { words } from './stop-words.js';

/** Swedish. */
export const swedish: Language = {
  code: 'sv',
  stopWords: [
    ...stopwords,
    ...words(`
      vem vems många mycket när hur varför var vart varifrån vilken vilket vilka vad också samt eller både mellan hos genom kring`),
  ],
  stem: stemmer,
  decimalComma: true,
};
