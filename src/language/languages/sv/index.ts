import { stemmer } from '@orama/stemmers/swedish';
import { stopwords } from '@orama/stopwords/swedish';
import type { Language } from '../language.js';
import { words } from '../stop-words.js';

/** Swedish. */
export const swedish: Language = {
  code: 'sv',
  script: 'Latin',
  stopWords: [
    ...stopwords,
    ...words(`
      vem vems många mycket när hur varför var vart varifrån vilken vilket vilka vad också samt eller både mellan hos
      genom kring hurdan hurudan hände`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`vilken vilket vilka många mycket`),
  askingWords: words(
    `namn heter hette kallas kallades slag slags typ sort antal procent andel mängd`,
  ),
  abbreviations: {
    beforeName: words('hr fru kap prof sjuk'),
    beforeNumber: words('nr sid s kap jan feb aug sept okt nov dec'),
    anywhere: words('osv m.m dvs t.ex bl.a o.s.v f.kr e.kr ca kl milj'),
  },
};
