import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import type { Language } from '../language.js';
import { without, words } from '../stop-words.js';

/** German: its compounds are why the n-grams matter. */
export const german: Language = {
  code: 'de',
  stopWords: [
    ...without(stopwords, `machen weg`),
    ...words(`
      wer wen wem wessen wann warum weshalb wieso woher wohin worin womit wofür worum wovon wodurch welchen wieviel viele
      vielen wurde wurden worden seit beim ans aufs fürs gibt hat dafür daran darauf darin davon etwa sowie bereits wozu
      woran worauf woraus worüber wonach wogegen inwiefern inwieweit geschah passierte`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`welcher welche welches welchen welchem wieviel viele`),
  askingWords: words(
    `Name heißt hieß genannt nennt Art Sorte Typ Anzahl Zahl Prozent Prozentsatz Anteil Menge`,
  ),
};
