import type { Corpus } from '../../../src/knowledge/corpus.js';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import { createAnalyzer } from '../../../src/language/analyzer.js';
import type { PassageIndex, Query, SearchResult } from '../../../src/search/passage-index.js';
import { articleOf } from '../../contracts/articles.js';

const words = (
  'border crossing river bridge soldier market harbour lighthouse keeper storm ferry herring mayor ' +
  'opening closure reopening delegation minister truck convoy trade customs official ceremony attack ' +
  'recapture agreement neighbour village desert route pipeline refugee election water winter letter'
).split(' ');

/** Articles of three paragraphs each, always the same for the same seed. */
export function corpusOf(articles: number, seed = 1): Corpus {
  let state = seed;
  const word = (): string => {
    // A linear congruential generator (Numerical Recipes); the square makes some words much rarer than others.
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return words[Math.floor((state / 2 ** 32) ** 2 * words.length)] ?? '';
  };
  const sentence = (length: number): string =>
    `The ${Array.from({ length }, word).join(' and the ')} of ${word()}.`;
  return createCorpus(
    Array.from({ length: articles }, (_, number) =>
      articleOf(`article-${number}`, {
        title: `${word()} ${word()}`,
        publisher: `Gazette ${number % 7}`,
        language: number % 5 === 4 ? 'ru' : 'en',
        paragraphs: [
          sentence(8),
          `${sentence(5)} ${sentence(6)}`,
          `${sentence(4)} Граница ${number}.`,
        ],
      }),
    ),
  );
}

const analyzer = createAnalyzer('en');
const russian = createAnalyzer('ru');

export function queryOf(text: string): Query {
  return { tokens: analyzer.tokens(text), grams: russian.grams(text), limit: 20 };
}

/** Questions of many kinds: common words, rare ones, misspelt ones, names, a word that nothing has. */
export const questions = [
  ...words.map((word, index) => `${word} of the ${words[(index * 7 + 3) % words.length] ?? ''}?`),
  'Who reopend the bordr crosing?',
  'Gazette 3',
  'граница 12',
  'Atlantis',
  'comet and eclipse',
  'the of and',
];

export function searchAll(index: PassageIndex): Promise<readonly SearchResult[]> {
  return Promise.all(questions.map((question) => index.search(queryOf(question))));
}

export function hitIds({ hits }: SearchResult): readonly string[] {
  return hits.map(({ passageId }) => passageId);
}
