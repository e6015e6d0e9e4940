import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createForm,
  hashCounts,
  hashOf,
  isStopIn,
  startHashIn,
  startLength,
  termHashIn,
  wordHashIn,
} from '../../../src/search/postings/forms.js';

describe('the code of a form', () => {
  test('holds the hashes of its parts, and whether it is a stop word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (term, word, stop) => {
        const { code } = createForm({ term, word, stop });
        expect(termHashIn(code)).toBe(hashOf(term, hashCounts.term));
        expect(wordHashIn(code)).toBe(hashOf(word, hashCounts.word));
        expect(startHashIn(code)).toBe(hashOf(term.slice(0, startLength), hashCounts.start));
        expect(isStopIn(code)).toBe(stop);
      }),
    );
  });

  test('fits into 32 bits', () => {
    fc.assert(
      fc.property(fc.string(), (term) => {
        const { code } = createForm({ term, word: term, stop: true });
        expect(new Uint32Array([code])[0]).toBe(code);
      }),
    );
  });
});
