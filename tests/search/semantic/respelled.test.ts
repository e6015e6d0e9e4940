import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/language/analyzer.js';
import type { QueryTerm } from '../../../src/search/passage-index.js';
import { hitsRead, respelled } from '../../../src/search/semantic/respelled.js';
import { articleOf } from '../../contracts/articles.js';

const analyzer = createAnalyzer('en');
const { passages } = articleOf('places', {
  paragraphs: [
    ...Array.from({ length: hitsRead - 1 }, (_, index) => `Nothing is here, number ${index}.`),
    'The Universities of the countries were closed.',
    'A ferry is here.',
  ],
});

/** As an index reads a question: `variants` stand for its words by what was typed. */
function read(text: string, variants: Readonly<Record<string, string>>, carried = '') {
  const own = analyzer.tokens(text);
  const tokens = [...own, ...analyzer.tokens(carried)];
  const terms = tokens
    .filter(({ stop }) => !stop)
    .map(({ term, word }): QueryTerm => {
      const variant = variants[word];
      const meant = variant === undefined ? term : (analyzer.tokens(variant)[0]?.term ?? term);
      return {
        ...{ term, word, variants: [meant], spellings: [] },
        ...{ passageFrequency: 1, articleFrequency: 1, passagesInArticle: new Map() },
      };
    });
  const hits = passages.map(({ id }) => ({ passageId: id, score: 1, gramShare: 0 }));
  return respelled({ text, tokens, grams: [], limit: 10 }, { terms, hits }, (id) => {
    const passage = passages.find((one) => one.id === id);
    return passage && { passage, tokens: analyzer.tokens(passage.text) };
  });
}

describe('a question for the encoder', () => {
  test('has misspelt words as the passages write them, each in its place', () => {
    const variants = { univeristy: 'university', contry: 'country' };
    expect(read('Which univeristy of the contry?', variants)).toBe(
      'Which Universities of the countries?',
    );
  });

  test('stays as it is where nothing is misspelt', () => {
    expect(read('Which university?', {})).toBeUndefined();
  });

  test('stays as it is where no hit near the top has the word', () => {
    expect(read('Which ferrry?', { ferrry: 'ferry' })).toBeUndefined();
  });

  test('takes no word of an earlier question for one of its own', () => {
    expect(read('And when was that again?', { univeristy: 'university' }, 'univeristy')).toBe(
      undefined,
    );
  });
});
