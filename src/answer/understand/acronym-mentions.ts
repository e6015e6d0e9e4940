import type { Token } from '../../language/token.js';
import type { Mention } from '../../search/passage-index.js';
import { acronymLength, spelledOutNames } from '../../search/spelling/acronyms.js';

/** Acronyms in a question, which the articles may spell out, and names in it, for which they may have the acronym. */
export function acronymMentions(text: string, tokens: readonly Token[]): readonly Mention[] {
  const nothingElse = { particles: [], nameKeys: [] };
  const acronyms = tokens.filter(
    ({ start, end, word }) =>
      /^\p{Lu}+$/u.test(text.slice(start, end)) &&
      word.length >= acronymLength.least &&
      word.length <= acronymLength.most,
  );
  return [
    ...acronyms.map(({ term, word }) => ({
      terms: [term],
      spellings: [],
      initials: word,
      ...nothingElse,
    })),
    ...spelledOutNames(text, tokens).map(({ terms, initials }) => ({
      terms,
      spellings: [[initials]],
      ...nothingElse,
    })),
  ];
}
