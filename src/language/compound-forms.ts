import type { Analyzer } from './analyzer.js';
import type { OtherForm } from './other-form.js';
import type { Token } from './token.js';

/** Shorter parts of a compound are found by chance. */
const shortestPart = 4;

/** So far apart two content words of a question may stand that a text may have as one: "trainer of the club of Solvang". */
const farthest = 2;

/** Letters that may join two parts. */
const joints = ['', 's', 'e'];

/** In a language that joins nouns to one word: two words of a question as one, and one as two, in either order. */
export function compoundForms(content: readonly Token[], analyzer: Analyzer): readonly OtherForm[] {
  const ofLetters = content.filter(({ word }) => /^\p{L}+$/u.test(word));
  const termOf = (word: string): string => analyzer.tokens(word)[0]?.term ?? word;
  const joined = ofLetters.flatMap((first, position) =>
    ofLetters
      .slice(position + 1, position + 1 + farthest)
      .flatMap((second) =>
        joints
          .flatMap((joint) => [first.word + joint + second.word, second.word + joint + first.word])
          .map((word) => ({ terms: [first.term, second.term], spelling: [termOf(word)] })),
      ),
  );
  return [...joined, ...ofLetters.flatMap((token) => partsOf(token, termOf))];
}

function partsOf({ term, word }: Token, termOf: (word: string) => string): readonly OtherForm[] {
  const forms: OtherForm[] = [];
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const [first, second] = [termOf(word.slice(0, cut)), termOf(word.slice(cut))];
    forms.push(
      { terms: [term], spelling: [first, second] },
      { terms: [term], spelling: [second, first] },
    );
    if (!word.slice(0, cut).endsWith('s')) continue;
    const bare = termOf(word.slice(0, cut - 1));
    forms.push(
      { terms: [term], spelling: [bare, second] },
      { terms: [term], spelling: [second, bare] },
    );
  }
  return forms;
}
