import type { ParallelWords } from '../parallel-words.js';
import { words } from '../stop-words.js';
import { englishAskingWords } from './asking-words.js';

export const englishParallelWords: ParallelWords = {
  asking: englishAskingWords,
  and: words('and & plus'),
  versus: words('vs versus v'),
  prepositions: words('in on at during since until before after from to for by'),
  comparing: words(
    'say says said saying tell tells report reports reported reporting write writes claim claims same thing agree agrees disagree disagrees differ differs different differently compare compared compares contradict contradicts according',
  ),
  between: words('the as with from than to or does do did also too'),
};
