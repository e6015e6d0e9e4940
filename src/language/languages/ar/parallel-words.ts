import type { ParallelWords } from '../parallel-words.js';
import { words } from '../stop-words.js';

export const arabicParallelWords: ParallelWords = {
  // من is "from" as well as "who": only مَن, and من where a verb of a question stands before it, would tell; it is left out.
  asking: words('متى أين اين كيف لماذا كم مَن ماذا'),
  and: ['و'],
  joined: 'و',
  versus: words('مقابل ضد'),
  prepositions: words('في منذ حتى قبل بعد خلال من إلى'),
  comparing: words('تقول يقول قالت قال ذكرت ذكر نفس الشيء تتفق يتفق تختلف يختلف بحسب وفق'),
  between: words('ما مع عن ذلك الذي التي أو'),
};
