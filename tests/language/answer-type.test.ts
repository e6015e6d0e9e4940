import { expect, test } from 'vitest';
import { answerTypeOf } from '../../src/language/answer-type.js';

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
  const type = answerTypeOf(question, 'en');
  expect(type?.kind).toBe(kind);
  expect(type?.cue.test(answer)).toBe(true);
  expect(type?.cue.test(noAnswer)).toBe(false);
});

test.each(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
  ].flatMap((words) => words.split(' ')),
)('"%s hours" is as long as something may take', (number) => {
  const type = answerTypeOf('How long does it take?', 'en');
  expect(type?.cue.test(`It takes ${number} hours.`)).toBe(true);
});

test('a question may not tell what it asks for, or be in a language whose words we do not know', () => {
  expect(answerTypeOf('What happened to the boats?', 'en')).toBeUndefined();
  expect(answerTypeOf('When did it open?', 'xx')).toBeUndefined();
});
