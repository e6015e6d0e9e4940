import { expect, test } from 'vitest';
import { smallTalk } from '../../../src/answer/understand/small-talk.js';

test.each([
  ['', 'no-question'],
  ['?', 'no-question'],
  ['x', 'no-question'],
  ['🙂🙂', 'no-question'],
  ['Hello there!', 'greeting'],
  ['good morning everyone', 'greeting'],
  ['السلام عليكم', 'greeting'],
  ['¡Hola!', 'greeting'],
  ['Thanks a lot, bot!', 'thanks'],
  ['ok thanks', 'thanks'],
  ['Merci', 'thanks'],
  ['спасибо', 'thanks'],
  ['hi, when did it open?', undefined],
  ['Who says thanks?', undefined],
  ['ok', 'thanks'],
  ['hi ferry', undefined],
])('%s: %s', (text, reason) => {
  expect(smallTalk(text)).toBe(reason);
});
