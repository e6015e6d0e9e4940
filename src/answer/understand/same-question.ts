import { detectLanguage } from '../../language/detect-language.js';
import { asksTheSame } from '../../language/asks-the-same.js';
import { type Gist, gistOf, readInOwnLanguage } from '../../language/gist.js';
import type { QuestionWords } from './question-words.js';

/**
 * A question as it is compared with others: as the articles are read, and in its own language, as far as that can be told.
 * People ask in languages that no article is in.
 */
export type AskedFor = readonly Gist[];

export function readAskedFor(text: string, words: QuestionWords): AskedFor {
  const { tokens, mentions, language } = words;
  const askedIn = detectLanguage(text) ?? language;
  const aliases = mentions
    .filter(({ spellings }) => spellings.length > 0)
    .flatMap(({ terms, spellings }) =>
      [terms, ...spellings].map((spelling) => ({ terms, key: spelling.join(' '), isName: true })),
    );
  const asArticles = gistOf(text, { language, tokens, askedIn, aliases });
  return askedIn === language
    ? [asArticles]
    : [asArticles, gistOf(text, readInOwnLanguage(text, language))];
}

/** Whether two questions ask the same, however they are read. */
export function isSameQuestion(a: AskedFor, b: AskedFor): boolean {
  return a.some((one) => b.some((other) => asksTheSame(one, other)));
}
