import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { Language } from '../language.js';
import { phrases } from '../page-furniture.js';
import { without, words } from '../stop-words.js';

/** Dutch. */
export const dutch: Language = {
  code: 'nl',
  script: 'Latin',
  stopWords: [
    ...without(stopwords, `wereld`),
    ...words(`
      waar wanneer waarom hoeveel welk welke waarvan waarin waarmee waarvoor waarop waardoor waartoe wiens hen hun bent
      onze waaruit waarover waaraan waaronder waarbij waarna hoelang hoezeer gebeurde`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`welk welke hoeveel`),
  askingWords: words(`naam heet heette genoemd soort type aantal percentage aandeel hoeveelheid`),
  abbreviations: {
    beforeName: words('dhr mevr mw drs ing ir mej ds'),
    beforeNumber: words('nr blz hfdst art tel jan feb mrt apr aug sept okt nov dec'),
    anywhere: words('enz bijv bv m.a.w d.w.z o.a m.b.t v.chr n.chr mln mld'),
  },
  questionWords: {
    telling: words('wie wanneer waar waarom hoe hoeveel'),
    openings: words('wat welke'),
  },
  pageFurniture: {
    related: phrases('lees ook; lees meer; lees verder; bekijk ook; zie ook'),
    relatedHeading: phrases('meest gelezen; gerelateerde artikelen; meer nieuws; laatste nieuws'),
  },
};
