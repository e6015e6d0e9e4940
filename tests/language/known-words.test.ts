import { expect, test } from 'vitest';
import { knownWordsOf } from '../../src/language/known-words.js';

test.each(['uninstall', 'love', 'order', 'frontier', 'because', 'unsafe', 'disapprove'])(
  '%s is a word of English',
  (word) => {
    expect(knownWordsOf('en').has(word)).toBe(true);
  },
);

test.each(['lenght', 'fronteir', 'maie', 'xqzt'])('%s is none', (word) => {
  expect(knownWordsOf('en').has(word)).toBe(false);
});

test.each([
  ['lenght', 'length'],
  ['fronteir', 'frontier'],
  ['bordr', 'border'],
  ['govermment', 'government'],
  ['hospitall', 'hospital'],
])('%s is read as %s', (word, meant) => {
  expect(knownWordsOf('en').meantBy(word)).toContain(meant);
});

test('letters exchanged in a stop word are told, unless they make another word', () => {
  const { isStopWordExchanged } = knownWordsOf('en');
  const words = ['agian', 'thier', 'becuase', 'wehn', 'quiet', 'form', 'lenght', 'hte'];
  expect(words.filter(isStopWordExchanged)).toEqual(['agian', 'thier', 'becuase', 'wehn']);
});

test('a word is not read as another, nor a short one or one far from all', () => {
  expect(['order', 'uninstall', 'hte', 'qqqqqqq'].flatMap(knownWordsOf('en').meantBy)).toEqual([]);
});

test('of a language without lists of words none is known', () => {
  expect(knownWordsOf('xx').has('word')).toBe(false);
  expect(knownWordsOf('xx').meantBy('wrods')).toEqual([]);
});
