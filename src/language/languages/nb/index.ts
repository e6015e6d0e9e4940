import { stopwords } from '@orama/stopwords/norwegian';
import type { Language } from '../language.js';
import { norwegianAnswerTypes } from './answer-types.js';
import { norwegianNumberWords } from './number-words.js';
import { norwegianStem } from './stem.js';
import { words } from '../stop-words.js';

const norwegian = {
  stopWords: [
    ...stopwords,
    ...words(
      'hvem hvor hvorhen hvorfra når hvilket hvilken hvilke hvorvidt samt mellom hos gjennom skjedde',
    ),
  ],
  stem: norwegianStem,
  keepsMarks: true,
  joinsWords: true,
  numberWords: norwegianNumberWords,
  decimalComma: true,
  askingWords: words(`navn heter het kalles kalt slags type antall prosent andel mengde`),
  whichWords: words(`hvilken hvilket hvilke mange mye`),
  ordinalPoint: true,
  answerTypes: norwegianAnswerTypes,
  nameEndings: ['s'],
  negations: words('ikke aldri ingen ingenting uten verken hverken'),
  captionCue: /\bfoto ?[:©]|\(t\. ?[hv]\.\)|\((?:til )?(?:venstre|høyre)\)/iu,
  questionWords: {
    telling: words('hvem når hvorfor hvordan hvor'),
    openings: words('hva hvilken hvilket hvilke er var har kan skal vil ble'),
    beforeMeasure: ['hvor'],
  },
  definitions: {
    question:
      /^(?:hva|hvem) (?:er|var) (?:(?:en|et|ei) )?[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,3}\s*[?!.]*$/iu,
    after: words('er var betyr heter'),
  },
} satisfies Omit<Language, 'code'>;

/** Norwegian under the tag of its more common written form, that of the other, and the one for both. */
export const bokmal: Language = { code: 'nb', script: 'Latin', ...norwegian };
export const nynorsk: Language = { code: 'nn', ...norwegian };
export const anyNorwegian: Language = { code: 'no', ...norwegian };
