import { describe, expect, test } from 'vitest';
import { asksNearlyTheSame, asksTheSame, gistKey } from '../../src/language/asks-the-same.js';
import { gistOf } from '../../src/language/gist.js';

const isSame = (one: string, other: string): boolean => asksTheSame(gistOf(one), gistOf(other));
const isNear = (one: string, other: string): boolean =>
  asksNearlyTheSame(gistOf(one), gistOf(other));

describe('two questions ask the same', () => {
  test.each([
    ['When did the ferry sink?', 'when did ferries sink'],
    ['When did the ferry sink?', 'On what day did the ferry sink?'],
    ['Who met in Deir ez-Zor?', 'Who met in Deirezzor?'],
    ['When did the crossing reopen?', 'When did the crosing reopen?'],
    ['Who owns the bakery?', 'Who owns the bakerys?'],
    ['Who owns the bakery?', 'Who owns the bakary?'],
    ['How far is it from Baghdad to Qaim?', 'From Baghdad to Qaim, how far is it?'],
    ['متى أعيد فتح المعبر؟', 'متى أعيد فتح معبر؟'],
  ])('in other words that carry nothing: %s – %s', (one, other) => {
    expect(isSame(one, other)).toBe(true);
    expect(isSame(other, one)).toBe(true);
  });

  test.each([
    ['another word', 'When did the ferry sink?', 'When did the ferry burn?'],
    ['one word more', 'When did the ferry sink?', 'When did the white ferry sink?'],
    ['another question word', 'When did the ferry sink?', 'Where did the ferry sink?'],
    ['another kind of measure', 'How long is the bridge?', 'How many bridges are long?'],
    ['a "not"', 'Why did the ferry sink?', 'Why did the ferry not sink?'],
    ['the other direction', 'Who drove from Ghent to Bruges?', 'Who drove from Bruges to Ghent?'],
    ['the opposite', 'What opened after the war?', 'What opened before the war?'],
    ['another time', 'Who is mayor now?', 'Who is mayor?'],
    ['a short word that is no misspelling', 'Where is the boat?', 'Where is the goat?'],
    ['a word of five letters that is no misspelling', 'Where is the tower?', 'Where is the lower?'],
    ['another word of five letters', 'Where is the tower?', 'Where is the towel?'],
    ['a letter more in five', 'Where is the horse?', 'Where is the hoarse?'],
    ['two letters more', 'Who owns the bakery?', 'Who owns the bakeryss?'],
    ['another first letter', 'Who is the sailor?', 'Who is the tailor?'],
    ['two misspelt words', 'Which crossing reopened?', 'Which crosing reoppened?'],
    ['another number', 'What happened in 20141?', 'What happened in 20142?'],
    ['nothing to compare', 'When?', 'When?'],
  ])('but not with %s: %s – %s', (_difference, one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });

  test('only where they were read in one language', () => {
    const [one, other] = [gistOf('Madrid 2012'), { ...gistOf('Madrid 2012'), language: 'es' }];
    expect(asksTheSame(one, one)).toBe(true);
    expect(asksTheSame(one, other)).toBe(false);
  });
});

describe('two questions ask nearly the same', () => {
  test.each([
    ['one says as much again', 'When did the ferry sink?', 'When did the old white ferry sink?'],
    [
      'one word of many differs',
      'Why do red boats carry apples, pears, plums and nuts?',
      'Why do red boats carry apples, pears, plums and dates?',
    ],
  ])('where %s: %s – %s', (_how, one, other) => {
    expect(isNear(one, other)).toBe(true);
  });

  test.each([
    ['more than as much again', 'When did the ferry sink?', 'When did old white ferry boats sink?'],
    ['one word of few', 'When did the ferry sink?', 'When did the ferry burn?'],
    [
      'one word of six',
      'Why do red boats carry pears, plums and nuts?',
      'Why do red boats carry pears, plums and dates?',
    ],
    ['a single word and another beside it', 'When is the ferry?', 'When is the ferry ticket?'],
    ['the question word', 'When did the ferry sink?', 'Why did the ferry sink?'],
    ['a "not"', 'Why did the ferry sink?', 'Why did the ferry not sink?'],
  ])('not where they differ in %s: %s – %s', (_difference, one, other) => {
    expect(isNear(one, other)).toBe(false);
  });
});

test('questions with one key ask nearly the same, and contrary ones have two', () => {
  const key = (text: string): string => gistKey(gistOf(text));
  expect(key('When did the ferry sink?')).toBe(key('Sink did the ferry, when?'));
  expect(key('Why did the ferry sink?')).not.toBe(key('Why did the ferry not sink?'));
  expect(key('Is it from Ghent to Bruges?')).not.toBe(key('Is it from Bruges to Ghent?'));
});
