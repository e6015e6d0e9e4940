import { describe, expect, test } from 'vitest';
import { twoQuestions } from '../../../src/language/parts/two-questions.js';
import { twoTimes } from '../../../src/language/parts/two-times.js';

const wholes = (text: string): readonly string[] | undefined =>
  twoQuestions(text)?.map(({ whole }) => whole);

describe('two questions in one sentence', () => {
  test.each([
    ['Who opened it and when?', ['Who opened it?', 'when opened it?']],
    ['When and where did the mill open?', ['When did the mill open?', 'where did the mill open?']],
    ['How long is it & who built it?', ['How long is it?', 'who built it?']],
    [
      'Why was it shut in 2012 and why in December 2024?',
      ['Why was it shut in 2012?', 'why was it shut in December 2024?'],
    ],
    ['Did the mill reopen and when?', ['Did the mill reopen?', 'when Did the mill reopen?']],
    ['¿Cuándo abrió y quién lo construyó?', ['Cuándo abrió?', 'quién lo construyó?']],
    ['Qui l’a ouvert et quand ?', ['Qui l’a ouvert?', 'quand l’a ouvert?']],
    ['متى فتح المعبر ولماذا؟', ['متى فتح المعبر?', 'لماذا فتح المعبر?']],
  ])('%s', (text, expected) => {
    expect(wholes(text)).toEqual(expected);
  });

  test('keeps each part as it was typed', () => {
    expect(twoQuestions('Who opened it, and when?')?.map(({ typed }) => typed)).toEqual([
      'Who opened it',
      'when',
    ]);
  });

  test('reads three at most', () => {
    const text = 'Who came and when and why and where and how did they leave?';
    expect(twoQuestions(text)).toHaveLength(3);
  });
});

describe('one question', () => {
  test.each([
    'Who makes salt and pepper?',
    'How long is the border between Iraq and Syria?',
    'What is known about the mill and its owner?',
    'Who is the man who came from the north and who left at night?',
    'The mill and when it opened',
    'And when did it open?',
    '¿Cuánto mide la frontera de Irak y Siria?',
    'Quelle ville est entre la mer et la montagne ?',
    'كم يبلغ طول الحدود بين العراق وسوريا؟',
    'and',
    '',
  ])('%s', (text) => {
    expect(twoQuestions(text)).toBeUndefined();
    expect(twoTimes(text, 'en')).toBeUndefined();
  });
});

describe('two times in one question', () => {
  test.each([
    ['How many came in 2012 and in 2024?', ['How many came in 2012?', 'How many came in 2024?']],
    ['visitors 2012 vs 2024', ['visitors 2012', 'visitors 2024']],
    [
      '¿Cuántos vinieron en 2012 y en 2024?',
      ['¿Cuántos vinieron en 2012?', '¿Cuántos vinieron en 2024?'],
    ],
  ])('%s', (text, expected) => {
    expect(twoTimes(text, 'en')?.map(({ whole }) => whole)).toEqual(expected);
  });

  test.each([
    'How many came between 2012 and 2024?',
    'Who won in 2012 and 2024?',
    'Who won in 2012, in 2016 and in 2020?',
    'Who won in 2012 and left in 2024?',
  ])('not in: %s', (text) => {
    expect(twoTimes(text, 'en')).toBeUndefined();
  });
});
