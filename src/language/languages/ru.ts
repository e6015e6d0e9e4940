import { stemmer } from '@orama/stemmers/russian';
import { stopwords } from '@orama/stopwords/russian';
import type { Language } from './language.js';
import { without, words } from './stop-words.js';

/** Russian: й stays a letter of its own; ё and е are one. */
export const russian: Language = {
  code: 'ru',
  stopWords: [
    ...without(
      stopwords,
      `
        человек жизнь сказал сказала сказать говорил один два три хорошо`,
    ),
    ...words(`
      который которая которое которые которого которой которому которую котором которых которым которыми каков какова
      каково каковы какие каких каким какими каком какого какому какую кто кого кому кем чему что чего сколько скольких
      почему отчего откуда где куда когда чей чья чьё чьи это эта этому этими этих их её ею ними нами вами нам наш наша наше
      наши ваш ваша ваше ваши свой свое своё своего своему своим свои своих своими своем быть будут буду есть также либо
      из-за из-под`),
  ],
  stem: stemmer,
  decimalComma: true,
};
