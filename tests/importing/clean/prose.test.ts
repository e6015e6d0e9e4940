import { expect, it } from 'vitest';
import { endsSentence, isProse, readingLength } from '../../../src/importing/clean/prose.js';
import { sentence, textOf } from '../support/in-work.js';

it('running text is a sentence of 40 characters, or 240 without a stop', () => {
  expect([isProse(sentence(40)), isProse(sentence(39))]).toEqual([true, false]);
  expect([isProse(textOf(240)), isProse(textOf(239))]).toEqual([true, false]);
});

it('a sentence ends before at most eleven closing marks', () => {
  const closed = (marks: number): boolean => endsSentence(`It was late.${'”'.repeat(marks)}`);
  expect([closed(0), closed(11), closed(12)]).toEqual([true, true, false]);
});

it('a character of Chinese, Japanese or Korean is as long as three letters', () => {
  expect(['渡', 'ひ', 'フ', '강', 'f'].map(readingLength)).toEqual([3, 3, 3, 3, 1]);
});
