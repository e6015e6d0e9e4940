import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/language/analyzer.js';
import { type AskedKind, answerTypeOf } from '../../src/language/answer-type.js';

function typeOf(question: string, language = 'en'): AskedKind | undefined {
  return answerTypeOf(question, createAnalyzer(language).tokens(question), language);
}

test.each([
  ['How long did the strike last?', 'duration', 'It lasted two weeks.', 'It lasted and lasted.'],
  ['How long was it shut?', 'duration', 'Shut since 2012, it rots.', 'Shut, it rots.'],
  ['How tall is the tower?', 'measure', 'It rises 40 metres.', 'It rises high on 2 legs.'],
  ['How many boats are there?', 'count', 'Two boats came.', 'Boats came.'],
  ['What percentage voted?', 'count', 'It was 40 of them.', 'One of them voted.'],
  ['When did it open?', 'time', 'It opened on Friday.', 'It opened at last.'],
  ['In which Roman year was it?', 'time', 'That was in 1412.', 'That was long ago.'],
  ['Who built it?', 'person', 'It was built by Ana Sol.', 'It was built by hand.'],
  ['What city is that?', 'place', 'It lies near Ghent.', 'It lies near a river.'],
  ['Why did it close?', 'reason', 'It closed because of rain.', 'It closed, and nobody cared.'],
])('"%s" asks for a %s', (question, kind, answer, noAnswer) => {
  const type = typeOf(question);
  expect(type?.kind).toBe(kind);
  expect(type?.isIn(answer)).toBe(true);
  expect(type?.isIn(noAnswer)).toBe(false);
});

test.each(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
  ].flatMap((words) => words.split(' ')),
)('"%s hours" is as long as something may take', (number) => {
  expect(typeOf('How long does it take?')?.isIn(`It takes ${number} hours.`)).toBe(true);
});

test('a question may not tell what it asks for, or be in a language whose words we do not know', () => {
  expect(typeOf('What happened to the boats?')).toBeUndefined();
  expect(typeOf('When did it open?', 'xx')).toBeUndefined();
});

test.each([
  ['the crossing opened when?', 'time'],
  ['do you know when it opened', 'time'],
  ['tell me how long it is', 'duration'],
  ['In 1914, when did it open?', 'time'],
  ['In which year was it?', 'time'],
  ['population of Ghent', 'count'],
  ['y did it close', 'reason'],
])('the word that asks: "%s"', (question, kind) => {
  expect(typeOf(question)?.kind).toBe(kind);
});

test.each([
  'What broke when it opened?',
  'Did it break when it opened?',
  'What happens to students who are late?',
  'What is the wheel that controls the speed of the engine for?',
  'the day when it opened',
])('a word of a clause asks for nothing: "%s"', (question) => {
  expect(typeOf(question)).toBeUndefined();
});

test.each([
  ['It was closed because of the flood.', true],
  ['After the flood nobody came.', true],
  ['He came to see it.', true],
  ['It was closed due to the flood.', true],
  ['The highway goes from Ghent to Lund.', false],
  ['The gate is due to reopen.', false],
  ['All three gates were closed in 2014.', false],
])('"%s" may give a reason: %s', (passage, may) => {
  expect(typeOf('Why was it closed?')?.mayBeIn(passage)).toBe(may);
  expect(typeOf('When was it closed?')?.mayBeIn(passage)).toBe(true);
});

test('what the question itself names is no answer', () => {
  expect(typeOf('How many of the 12 boats sank?')?.isIn('There were 12 boats.')).toBe(false);
  expect(typeOf('How many of the 12 boats sank?')?.isIn('Of 12 boats 3 sank.')).toBe(true);
  expect(typeOf('Who met Ana Sol?')?.isIn('It was Ana Sol who met nobody.')).toBe(false);
});
