import { stemmer } from '@orama/stemmers/finnish';
import { stopwords } from '@orama/stopwords/finnish';
import type { Language } from '../language.js';
import { words } from '../stop-words.js';

/** Finnish. */
export const finnish: Language = {
  code: 'fi',
  script: 'Latin',
  stopWords: [
    ...stopwords,
    ...words(
      `milloin miten kuinka montako paljonko kumpi millainen miksi mistä minne mutta myös sekä ennen jälkeen minkälainen minkälaiset kauanko kuinka missä mihin tapahtui`,
    ),
  ],
  stem: stemmer,
  decimalComma: true,
  askingWords: words(
    `nimi nimeltään kutsutaan kutsuttiin tyyppi laji määrä lukumäärä prosentti osuus`,
  ),
  ordinalPoint: true,
};
