import type { Analyzer } from '../../language/analyzer.js';
import { conceptsOf, type Related } from '../../language/concepts.js';
import { knownWordsOf } from '../../language/known-words.js';
import type { Token } from '../../language/token.js';
import type { QuestionWords } from './question-words.js';

/** What the words of a question may be where the articles lack them: words, names, or slips for other words. */
export function readWords(
  text: string,
  tokens: readonly Token[],
  analyzer: Analyzer,
): Pick<QuestionWords, 'readings' | 'relatedToMeant'> {
  const concepts = conceptsOf(analyzer.language);
  const words = knownWordsOf(analyzer.language);
  const known = new Set<string>();
  const names = new Set<string>();
  const meant = new Map<string, readonly string[]>();
  const relatedToMeant = new Map<string, readonly Related[]>();
  for (const [index, { term, word, stop, start, end }] of tokens.entries()) {
    if (stop) continue;
    if (index > 0 && /^\p{Lu}/u.test(text.slice(start, end))) names.add(term);
    if (concepts?.has(term) === true || words.has(word) || words.has(term)) {
      known.add(term);
      continue;
    }
    const others = words.meantBy(word).flatMap((other) => analyzer.tokens(other));
    if (others.length === 0) continue;
    meant.set(
      term,
      others.map((other) => other.term),
    );
    const related = concepts?.relatedIn(others).values() ?? [];
    if (!names.has(term)) relatedToMeant.set(term, [...related].flat());
  }
  return { readings: { known, names, meant }, relatedToMeant };
}
