import { stemmer } from '@orama/stemmers/russian';
import { stopwords } from '@orama/stopwords/russian';
import type { Language } from '../language.js';
import { without, words } from '../stop-words.js';
import { russianTimeWords } from './time-words.js';
import { russianSmallTalk } from './small-talk.js';

/** Russian: й stays a letter of its own; ё and е are one. */
export const russian: Language = {
  code: 'ru',
  script: 'Cyrillic',
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
      из-за из-под какое насколько зачем такое такие такая такими таких таким некоторые некоторых согласно случилось произошло`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`какой какая какое какие какого какому каким каком какую каких какими сколько`),
  askingWords: words(
    `называется называются называют назвали название имя тип вид количество процент доля происходит`,
  ),
  negations: words('нет не никогда без'),
  abbreviations: {
    beforeName: words('г-н г-жа проф акад св ул пл пр пос им гр обл р оз см ср т.н ген полк'),
    beforeNumber: words('стр гл рис табл ст п пп'),
    anywhere: words('г гг в вв др т.д т.п т.е т.к н.э до.н.э руб коп тыс млн млрд долл кв тел'),
  },
  questionWords: {
    telling: words('кто кого когда где куда откуда почему зачем как сколько'),
    openings: words('что какой какая какие'),
  },
  smallTalk: russianSmallTalk,
  timeWords: russianTimeWords,
};
