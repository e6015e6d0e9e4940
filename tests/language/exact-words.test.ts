import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExactWords } from '../../src/language/exact-words.js';

const phrasesIn = (text: string): readonly string[] =>
  readExactWords(text).phrases.map((phrase) => phrase.text);
const excludedIn = (text: string): readonly string[] =>
  readExactWords(text).excluded.map((phrase) => phrase.text);

describe('a phrase', () => {
  test.each([
    ['straight', 'who said "never again" first?', ['never again']],
    ['curly', 'who said “never again” first?', ['never again']],
    ['low and high', 'wer sagte „nie wieder“ zuerst?', ['nie wieder']],
    ['of French, with spaces', 'qui a dit « plus jamais » ?', ['plus jamais']],
    ['in corner brackets', '谁说「再也不」了', ['再也不']],
    ['of full width', '＂再也不＂', ['再也不']],
    ['several', '"a bell" and "a keeper"', ['a bell', 'a keeper']],
    ['without the comma before its mark', 'they said "never again," didn’t they', ['never again']],
    ['with signs', 'written in "C++"', ['C++']],
    ['inches are none', 'a 5" pipe and a 6" pipe', []],
    ['the string of a program is none', 'what does print("hello") do', []],
    ['code is none', 'what is this?\n```\n"hello"\n```', []],
    ['lines that are quoted are none', '> “hello there”\nis that so?', []],
    ['of nothing but points is none', 'what is "..." here', []],
    ['one mark is none', 'what is "this', []],
  ])('between marks: %s', (_what, text, expected) => {
    expect(phrasesIn(text)).toEqual(expected);
  });

  test('alone is all that is asked for; beside words it is not', () => {
    expect(readExactWords(' "never again"? ').isPhrasesAlone).toBe(true);
    expect(readExactWords('who said "never again"').isPhrasesAlone).toBe(false);
  });
});

describe('a word that is not wanted', () => {
  test.each([
    ['bridge -iron', ['iron']],
    ['bridge -"made of iron"', ['made of iron']],
    ['Was it -5 degrees?', []],
    ['the Al-Qaim crossing', []],
    ['he left - and came back', []],
    ['use --force', []],
    ['tar -x', []],
  ])('%s', (text, expected) => {
    expect(excludedIn(text)).toEqual(expected);
  });

  test('is none of the question', () => {
    expect(readExactWords('the bridge -iron of Mandal').text).toMatch(/^the bridge\s+of Mandal$/u);
  });
});

describe('a condition', () => {
  test('is read with its value, in quotation marks or without', () => {
    const { conditions, text } = readExactWords(
      'When did it open? tag:border publisher:"Al Jazeera" since:2019-09 until:2020 lang:en?',
    );
    expect(conditions).toEqual([
      { name: 'tag', value: 'border' },
      { name: 'publisher', value: 'Al Jazeera' },
      { name: 'since', value: '2019-09' },
      { name: 'until', value: '2020' },
      { name: 'lang', value: 'en' },
    ]);
    expect(text.trim()).toBe('When did it open?');
  });

  test.each(['What is the price tag: high or low?', 'see https://example.org/tag:x', 'pricetag:x'])(
    'is none: %s',
    (text) => {
      expect(readExactWords(text)).toMatchObject({ text, conditions: [] });
    },
  );
});

describe('a word with signs', () => {
  test.each(['C++', 'C#', '.NET', 'E-1042', 'parse_config', 'v1.4'])('%s', (word) => {
    expect(readExactWords(word)).toMatchObject({
      phrases: [{ text: word, isSigned: true }],
      isPhrasesAlone: true,
    });
    const beside = readExactWords(`What is ${word} used for?`);
    expect(beside).toMatchObject({
      phrases: [{ text: word, isSoft: true }],
      isPhrasesAlone: false,
    });
  });

  test.each(['COVID-19', 'What did he say ...so', 'U.S. forces', '3.5 km', 'the end.'])(
    'is none: %s',
    (text) => {
      expect(phrasesIn(text)).toEqual([]);
    },
  );
});

test('a question without any of it is the very same text', () => {
  const text = fc
    .array(fc.constantFrom('how', 'Al-Qaim', '-5', 'long?', '600 km', 'don’t', '?', 'é'), {
      minLength: 1,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, (typed) => {
      expect(readExactWords(typed)).toEqual({
        text: typed,
        phrases: [],
        excluded: [],
        conditions: [],
        isPhrasesAlone: false,
      });
    }),
  );
});

test('whatever is typed is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      expect(readExactWords(typed).phrases.length).toBeLessThanOrEqual(5);
    }),
  );
});
