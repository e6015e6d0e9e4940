import type { ParallelWords } from '../parallel-words.js';
import { words } from '../stop-words.js';

export const frenchParallelWords: ParallelWords = {
  asking: words('qui que quoi quel quelle quels quelles quand où pourquoi comment combien'),
  and: words('et'),
  versus: words('vs versus contre'),
  prepositions: words('en à au aux dans de du depuis pendant avant après pour par'),
  comparing: words(
    'dit disent rapporte rapportent écrit écrivent même chose accord diffère diffèrent différent comparé comparée selon',
  ),
  between: words('la le les l que d avec de par rapport à ou aussi'),
};
