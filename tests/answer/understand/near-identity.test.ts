import { expect, test } from 'vitest';
import { isNearIdentical, wordsOf } from '../../../src/answer/understand/near-identity.js';
import { createAnalyzer } from '../../../src/language/analyzer.js';

const english = createAnalyzer('en');
const isNear = (one: string, other: string): boolean =>
  isNearIdentical(wordsOf(english.tokens(one)), wordsOf(english.tokens(other)));

const report = 'The bridge over the canal was closed on Monday because a lorry had hit it.';
const eightWords = 'Farmers from the valley sold apples at noon.';

test.each([
  ['itself', report, report],
  ['a longer report around it', report, `Ghent. ${report} Police are looking for the driver.`],
  ['eight words', eightWords, `${eightWords} It rained.`],
  [
    'nine tenths of its runs of three words',
    'one two three four five six seven eight nine ten eleven twelve',
    'one two three four five six seven eight nine ten eleven and twelve eleven twelve',
  ],
])('a text says the same as %s', (_what, one, other) => {
  expect(isNear(one, other)).toBe(true);
  expect(isNear(other, one)).toBe(true);
});

test.each([
  ['another figure', report, report.replace('Monday', 'Friday')],
  ['a "not" more', report, report.replace('had hit', 'had not hit')],
  ['a denial around it', report, `${report} That never happened.`],
  [
    'seven words, which two texts may share by chance',
    'Farmers from the valley sold apples there.',
    'Farmers from the valley sold apples there. It rained.',
  ],
  [
    'two words of twelve moved',
    'one two three four five six seven eight nine ten eleven twelve',
    'one two three four six five seven eight nine ten eleven twelve and more',
  ],
  [
    'one word more that it lacks',
    'one two three four five six seven eight nine ten eleven twelve',
    'one two three four five six seven eight nine ten eleven and more of it',
  ],
  [
    'the same words in another order',
    report,
    'On Monday a lorry had hit it because the bridge was closed over the canal.',
  ],
])('but not with %s', (_what, one, other) => {
  expect(isNear(one, other)).toBe(false);
  expect(isNear(other, one)).toBe(false);
});
