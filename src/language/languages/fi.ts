import { stemmer } from '@orama/stemmers/finnish';
import { stopwords } from '@orama/stopwords/finnish';
import type { Language } from './language.js';
import { words } from './stop-words.js';

/** Finnish. */
export const finnish: Language = {
  code: 'fi',
  stopWords: [
    ...stopwords,
    ...words(
      `milloin miten kuinka montako paljonko kumpi millainen miksi mistä minne mutta myös sekä ennen jälkeen`,
    ),
  ],
  stem: stemmer,
  decimalComma: true,
};
