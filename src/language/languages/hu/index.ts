import { stemmer } from '@orama/stemmers/hungarian';
import { stopwords } from '@orama/stopwords/hungarian';
import type { Language } from '../language.js';
import { without, words } from '../stop-words.js';

/** Hungarian. */
export const hungarian: Language = {
  code: 'hu',
  script: 'Latin',
  stopWords: [
    ...without(
      stopwords,
      `
        bal balra cikk cikkek ezer ezret harminc harmadik hat hatodik hatot hatvan hetedik hetet hetven három hármat hét
        húsz kettő kettőt kilenc kilencedik kilencet kilencven nagy nagyobb nap napot negyedik negyven nyolc nyolcadik
        nyolcat nyolcvan négy négyet ketten két száz századik százat tizenegy tíz tizet új év évben éve évek éves évi évvel
        óta öt ötven ötödik ötöt keressünk`,
    ),
    ...words(`mennyien hányan hányadik merre honnét meddig mióta melyek kiknek történt`),
  ],
  stem: stemmer,
  decimalComma: true,
  askingWords: words(
    `neve nevezik nevezték hívják hívták fajta típus száma százalék arány mennyiség`,
  ),
  ordinalPoint: true,
};
