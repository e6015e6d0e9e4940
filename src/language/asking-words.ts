import type { Language } from './languages/language.js';
import type { Token } from './token.js';
import type { WordForm } from './word-forms.js';

/** How a word says what kind of thing a question asks for: "what is the *name*", "which *city*". */
export type AskedForBy = 'asking-word' | 'noun-of-which';

/** By term, the content words of a question that only say what kind of thing it asks for. */
export type FindAskedFor = (tokens: readonly Token[]) => ReadonlyMap<string, AskedForBy>;

export function createAskedForFinder(
  { askingWords = [], authorWords, whichWords = [], nounBeforeWhich = false }: Language,
  formOf: (written: string) => WordForm,
): FindAskedFor {
  const phrases = askingWords.map((phrase) => phrase.split(' ').map((word) => formOf(word).term));
  const authors = new Set(authorWords?.words);
  const verbs = new Set(authorWords?.behind);
  const isAuthor = (tokens: readonly Token[], index: number): boolean =>
    authors.has(tokens[index]?.word ?? '') &&
    tokens.slice(Math.max(0, index - 2), index).some(({ word }) => verbs.has(word)) &&
    tokens[index - 1]?.stop === true;
  const which = new Set(whichWords.map((word) => formOf(word).word));
  const towardsWhich = nounBeforeWhich ? 1 : -1;
  return (tokens) => {
    const askedFor = new Map<string, AskedForBy>();
    for (const [index, { stop, term }] of tokens.entries()) {
      if (stop) continue;
      const isAsking = phrases.some((phrase) =>
        phrase.every((word, ahead) => tokens[index + ahead]?.term === word),
      );
      if (isAsking || isAuthor(tokens, index)) askedFor.set(term, 'asking-word');
      else if (which.has(tokens[index + towardsWhich]?.word ?? '')) {
        askedFor.set(term, 'noun-of-which');
      }
    }
    return askedFor;
  };
}
