import { describe, expect, test } from 'vitest';
import { writeOut } from '../../src/language/shorthand.js';

describe('what people shorten in chat', () => {
  test.each([
    ['how long was it closed b4 2019', 'how long was it closed before 2019'],
    ['which crossings r next', 'which crossings are next'],
    ['why r they closed', 'why are they closed'],
    ['names starting w fitz', 'names starting with fitz'],
    [
      'can ppl go n work there w/o a permit tho',
      'can people go and work there without a permit though',
    ],
    ['how many ppl went thru this yr', 'how many people went through this year'],
    ['Wat is the length of it', 'What is the length of it'],
    ['wen did it open, and wher', 'when did it open, and where'],
  ])('is written out: %s', (asked, written) => {
    expect(writeOut(asked, 'en').text).toBe(written);
  });

  test.each([
    'What does BC mean?',
    'What is r in the formula?',
    'how is n measured here',
    'what does w stand for',
    'who wrote R and what is n',
    'the B4 road, or b-4?',
    'the value of n between both',
    'Wat Tyler led which revolt?',
    'Where was Ur?',
  ])('is left alone where it may be itself: %s', (asked) => {
    expect(writeOut(asked, 'en').text).toBe(asked);
  });

  test('tells what was typed', () => {
    expect(writeOut('how many ppl', 'en').typed).toEqual(new Map([['people', 'ppl']]));
  });

  test('is nothing to a language without a list', () => {
    expect(writeOut('b4 r', 'de')).toEqual({ text: 'b4 r', typed: new Map() });
  });
});
