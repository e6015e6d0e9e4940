import { stemmer } from '@orama/stemmers/portuguese';
import { stopwords } from '@orama/stopwords/portuguese';
import type { Language } from '../language.js';
import { words } from '../stop-words.js';

/** Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  stopWords: [
    ...stopwords,
    ...words(`
      onde aonde porque porquê quais quanto quanta quantos quantas cujo cuja cujos cujas ser estar sob sobre desde contra
      uns umas todo toda todos todas outro outra outros outras cada já aconteceu`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`qual quais quanto quanta quantos quantas`),
  askingWords: words(
    `nome chama chamava chamado tipo género gênero número percentagem porcentagem proporção quantidade`,
  ),
};
