import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import type { Language } from '../language.js';
import { words } from '../stop-words.js';

/** French: the apostrophe of an elided article or pronoun ends a word. */
export const french: Language = {
  code: 'fr',
  stopWords: [
    ...stopwords,
    ...words(`
      quoi quand où comment pourquoi combien lequel laquelle lesquels lesquelles duquel auquel dont donc or ni car si elles
      très plus moins aussi comme chez depuis pendant entre vers lors tout toute tous toutes quelque quelques quelqu jusqu
      jusque lorsqu lorsque puisqu puisque cela ça être avoir fait`),
  ],
  stem: stemmer,
  elides: true,
  decimalComma: true,
  whichWords: words(`quel quelle quels quelles combien`),
  askingWords: words(
    `nom appelle appelait appelé nommé type sorte genre nombre pourcentage proportion part quantité`,
  ),
};
