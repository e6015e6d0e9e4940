import { stemmer } from '@orama/stemmers/romanian';
import { stopwords } from '@orama/stopwords/romanian';
import type { Language } from '../language.js';
import { without, words } from '../stop-words.js';

/** Romanian: ş and ș, ţ and ț fold to the same letters. */
export const romanian: Language = {
  code: 'ro',
  script: 'Latin',
  stopWords: [
    ...without(
      stopwords,
      `
        bucur bună cinci doi doilea două patru patrulea trei treia treilea şapte şase zece sută opt noroc nevoie halbă
        frumos fiu primul prima primii timp vreme spate zi graţie mulţumesc drept`,
    ),
    ...words(`
      cine când unde cum care ce cât câți câte cui cărui fost fiind era erau într dintr printr într-o nu despre după`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`care câți câte cât câtă`),
  askingWords: words(
    `nume numele numește numea tip fel număr numărul procent procentaj proporție cantitate întâmplat`,
  ),
  abbreviations: {
    beforeName: words('dl dna dra d-l d-na sf'),
    beforeNumber: words('nr pag cap art tel str'),
    anywhere: words('ș.a ş.a î.hr d.hr ex'),
  },
};
