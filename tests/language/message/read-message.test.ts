import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../src/language/message/read-message.js';

const asked = (message: string): readonly string[] => readMessage(message).questions;

describe('the question is found in a message', () => {
  test.each([
    ['a greeting', 'hi! how long is the border?', 'how long is the border?'],
    ['a name after it', 'Hi Ana, when did it open?', 'when did it open?'],
    ['a greeting without a mark', 'hey guys when did it open', 'when did it open'],
    ['thanks', 'How long is the border? Thanks in advance!', 'How long is the border?'],
    ['a plea', 'how long is the border please', 'how long is the border'],
    ['a lead-in', 'Please tell me: how long is it?', 'how long is it?'],
    ['another lead-in', 'does anyone know the length of it', 'the length of it'],
    ['one with a mention', '<@12> does <@!34> know when it opens?', 'when it opens?'],
    ['one of its own line', 'does anyone know?\nhow long is it', 'how long is it'],
    ['an emoji', '<:pog:1576282967121068033> how long is it? :joy: 😂', 'how long is it?'],
    ['a link', 'https://example.org/a?b how long is it? <https://example.org>', 'how long is it?'],
    ['the text of a link', 'who is [Ana](https://example.org)?', 'who is Ana?'],
    ['a timestamp', 'when did it open <t:1700000000:R>', 'when did it open'],
    ['code', '```js\nconst a = 1;\n```\nwhat does it do?', 'what does it do?'],
    ['a quoted line', '> it is open\nis it open?', 'is it open?'],
    ['all that is quoted', 'is it open?\n>>> it is\nopen', 'is it open?'],
    ['slang', 'yo bruh is it open lol', 'is it open'],
    ['Spanish', '¿Alguien sabe cuándo se reabrió? ¡Gracias!', 'cuándo se reabrió?'],
    ['French', 'Bonjour, quelqu’un sait pourquoi c’est fermé ? Merci !', 'pourquoi c’est fermé ?'],
    ['Arabic', 'مرحبا، هل يعرف أحد متى فتح؟ شكرا', 'متى فتح؟'],
    ['German', 'Guten Tag, weiß jemand, wie lang sie ist? Danke', 'wie lang sie ist?'],
    ['Russian', 'Привет! Подскажите, когда открыли? Спасибо', 'когда открыли?'],
  ])('without %s: %s', (_what, message, question) => {
    expect(asked(message)).toEqual([question]);
  });

  test('without what asks nothing, which is kept beside it', () => {
    expect(readMessage('My cousin lives there. How long is it? I want to go.')).toEqual({
      questions: ['How long is it?'],
      context: 'My cousin lives there. I want to go.',
      isQuestion: true,
    });
  });

  test('and so are others', () => {
    expect(asked('How long is it? And who runs it?')).toEqual([
      'How long is it?',
      'And who runs it?',
    ]);
  });

  test.each([
    'Hello Kitty was drawn by whom?',
    'Who says thanks?',
    'Which river flows through Nice?',
    'Who sings Help! with them?',
    'There are how many crossings?',
    'And at Rabia?',
    'Friends is a show of which year?',
    'border length iraq syria',
    '$500 is how many euros?',
    'Does Dr. Sol say "Why? Because."?',
  ])('and is left as it is where nothing is set apart from it: %s', (question) => {
    expect(asked(question)).toEqual([question]);
  });

  test('a question mark tells the question from an opening like one', () => {
    expect(asked('When I was there it was shut. Is it open?')).toEqual(['Is it open?']);
  });

  test('whatever is typed, no more is asked than was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { questions, context } = readMessage(text);
        const length = questions.join('').length + context.length;
        expect(length).toBeLessThanOrEqual(text.length + 1 + questions.length);
      }),
      { interruptAfterTimeLimit: 5_000 },
    );
  });
});

describe('small talk is told from questions', () => {
  test.each([
    ['', 'empty'],
    ['?', 'empty'],
    ['x', 'empty'],
    ['🙂🙂', 'empty'],
    ['lol', 'empty'],
    ['<@12> <#34>', 'empty'],
    ['https://example.org', 'empty'],
    ['Hello there!', 'greeting'],
    ['good morning everyone', 'greeting'],
    ['السلام عليكم', 'greeting'],
    ['¡Hola!', 'greeting'],
    ['Thanks a lot, bot!', 'thanks'],
    ['ok thanks', 'thanks'],
    ['hi! thanks!', 'thanks'],
    ['Merci', 'thanks'],
    ['спасибо', 'thanks'],
    ['good bot!', 'praise'],
    ['Bien hecho', 'praise'],
    ['thanks, that was really helpful!', 'praise'],
    ['ok thx that answers my question', 'praise'],
    ['Merci, très utile', 'praise'],
    ['شكرا، كان ذلك مفيدا جدا', 'praise'],
    ['hi there, how are you today?', 'about-us'],
    ['are you a real person or a bot', 'about-us'],
    ['¿Eres una persona?', 'about-us'],
    ['that was helpful to the ferry', undefined],
    ['how are you doing the survey?', undefined],
    ['who are you?', 'about-us'],
    ['Hi, what can you do?', 'about-us'],
    ['Which articles do you know?', 'about-us'],
    ['how do I add an article', 'about-us'],
    ['help', 'about-us'],
    ['qui es-tu ?', 'about-us'],
    ['من أنت؟', 'about-us'],
    ['hi, when did it open?', undefined],
    ['hi ferry', undefined],
    ['who are you and the ferry?', undefined],
  ])('%s: %s', (text, kind) => {
    expect(readMessage(text).smallTalk).toBe(kind);
  });
});
