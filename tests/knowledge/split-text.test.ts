import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitText } from '../../src/knowledge/split-text.js';

it('leaves a text that is short enough as it is', () => {
  expect(splitText(' One. Two. ', 'en', 11)).toEqual([' One. Two. ']);
});

it('cuts between sentences, into parts about equally long', () => {
  const text = 'The first sentence. The second sentence. The third sentence. The fourth one.';
  expect(splitText(text, 'en', 60)).toEqual([
    'The first sentence. The second sentence.',
    'The third sentence. The fourth one.',
  ]);
});

it('cuts between lines', () => {
  expect(splitText('• one item here\n• two items here\n• three', 'en', 32)).toEqual([
    '• one item here',
    '• two items here\n• three',
  ]);
});

it('cuts a sentence that is too long at white space', () => {
  expect(splitText('one two three four', 'en', 10)).toEqual(['one two', 'three four']);
});

it('cuts a word that is too long between characters as a reader counts them', () => {
  const family = '👨‍👩‍👧';
  expect(splitText(family.repeat(4), 'en', 20)).toEqual([family.repeat(2), family.repeat(2)]);
  expect(splitText('e\u0301'.repeat(5), 'en', 5)).toEqual([
    'e\u0301e\u0301',
    'e\u0301e\u0301',
    'e\u0301',
  ]);
});

it('cuts sentences of scripts without spaces', () => {
  expect(splitText('今天天气很好。我们去公园。明天下雨。', 'zh', 14)).toEqual([
    '今天天气很好。',
    '我们去公园。明天下雨。',
  ]);
});

const pieces = fc.constantFrom(
  ...[
    'A sentence. ',
    'word ',
    'word',
    '. ',
    '\n',
    ' ',
    '\u00a0',
    '。',
    '؟ ',
    'ครับ',
    'e\u0301',
    '👨‍👩‍👧',
    '🇮🇶',
  ],
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 200 }).map((all) => all.join('')) },
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const language = fc.constantFrom('en', 'zh', 'ar', 'th', 'xx');

it('parts are short, are substrings in order, and together hold all but white space', () => {
  fc.assert(
    fc.property(text, language, fc.integer({ min: 1, max: 100 }), (whole, tag, maxLength) => {
      const parts = splitText(whole, tag, maxLength);
      let from = 0;
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(maxLength);
        const at = whole.indexOf(part, from);
        expect(at).toBeGreaterThanOrEqual(from);
        expect(whole.slice(from, at).trim()).toBe('');
        from = at + part.length;
      }
      expect(whole.slice(from).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});

it('no part begins or ends within a surrogate pair', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 2, max: 50 }),
      (whole, maxLength) => {
        for (const part of splitText(whole, 'en', maxLength))
          expect(part).not.toMatch(/\p{Surrogate}/u);
      },
    ),
  );
});
