import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/shared/nearest.js';

describe('nearest', () => {
  const commands = ['ask', 'chat', 'articles', 'check', 'eval'];

  it.each([
    ['aks', 'ask'],
    ['artcles', 'articles'],
    ['Articles', 'articles'],
    ['chekc', 'check'],
    ['evaluate', 'eval'],
    ['import', undefined],
    ['', undefined],
  ])('takes "%s" for %s', (word, expected) => {
    expect(nearest(word, commands)[0]).toBe(expected);
  });

  it('finds longer words by a part of them', () => {
    expect(nearest('reuters', ['j-asharq-reuters', 'c-afp'])).toEqual(['j-asharq-reuters']);
  });

  it('names three at most', () => {
    expect(nearest('a-1', ['a-2', 'a-3', 'a-4', 'a-5'])).toHaveLength(3);
  });
});
