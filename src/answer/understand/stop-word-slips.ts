import { knownWordsOf } from '../../language/known-words.js';
import type { Token } from '../../language/token.js';

/** The words of a question, those marked that are stop words with a slip: "agian". Capitals are names. */
export function markStopWordSlips(
  tokens: readonly Token[],
  text: string,
  language: string,
): readonly Token[] {
  const known = knownWordsOf(language);
  return tokens.map((token) => {
    const isSlip =
      !token.stop &&
      /^\p{Ll}/u.test(text.slice(token.start, token.end)) &&
      known.isStopWordExchanged(token.word);
    return isSlip ? { ...token, isLikeStopWord: true } : token;
  });
}
