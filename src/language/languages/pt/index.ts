import { stemmer } from '@orama/stemmers/portuguese';
import { stopwords } from '@orama/stopwords/portuguese';
import type { Language } from '../language.js';
import { phrases } from '../page-furniture.js';
import { words } from '../stop-words.js';

/** Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  script: 'Latin',
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
  negations: words('não nunca jamais sem'),
  abbreviations: {
    beforeName: words('sr sra srta dra d dom eng gal mons exmo'),
    beforeNumber: words('núm n.º nº pág págs cap tel art av'),
    anywhere: words('a.c d.c ex p.ex s.a'),
  },
  questionWords: {
    telling: words('quem quando onde como quanto quantos'),
    openings: words('qual quais porque'),
  },
  smallTalk: {
    greetings: words('ola olá'),
    thanks: words('obrigado obrigada'),
  },
  pageFurniture: {
    related: phrases('veja também; leia também; leia mais; saiba mais; confira também; veja mais'),
    relatedHeading: phrases(
      'mais lidas; mais lidos; notícias relacionadas; últimas notícias; relacionadas; recomendadas',
    ),
  },
};
