import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import { frenchGlossary } from './glossary.js';
import type { Language } from '../language.js';
import { frenchNoteOpenings } from './note-openings.js';
import { frenchFurniture } from './page-furniture.js';
import { words } from '../stop-words.js';
import { frenchFollowUpCues } from './follow-up-cues.js';
import { frenchParallelWords } from './parallel-words.js';
import { frenchTimeWords } from './time-words.js';
import { frenchSmallTalk } from './small-talk.js';

/** French: the apostrophe of an elided article or pronoun ends a word. */
export const french: Language = {
  code: 'fr',
  script: 'Latin',
  glossary: frenchGlossary,
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
  negations: words('ne pas jamais sans'),
  abbreviations: {
    beforeName: words('m mm mme mlle mlles me pr mgr ste'),
    beforeNumber: words('n° chap pag éd tél av apr env janv févr juil sept oct nov déc'),
    anywhere: words('av.j.-c j.-c'),
  },
  questionWords: {
    telling: words('qui quand où pourquoi comment combien'),
    openings: words('quoi quel quelle quels quelles'),
  },
  followUpCues: frenchFollowUpCues,
  parallelWords: frenchParallelWords,
  smallTalk: frenchSmallTalk,
  timeWords: frenchTimeWords,
  pageFurniture: frenchFurniture,
  noteOpenings: frenchNoteOpenings,
};
