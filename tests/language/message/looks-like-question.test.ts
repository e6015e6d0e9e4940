import { expect, test } from 'vitest';
import { looksLikeQuestion } from '../../../src/language/message/looks-like-question.js';

test.each([
  'It is open?',
  'when does it open',
  'Did anybody see it',
  'quién manda aquí',
  'pourquoi est fermé',
  'متى يفتح المعبر',
  'كم الساعة',
  'wann macht es auf',
  'Сколько стоит билет',
  '口岸什么时候开放',
  'ทำไมปิด',
])('a question: %s', (text) => {
  expect(looksLikeQuestion(text)).toBe(true);
});

test.each(['It is open.', 'When', 'donde siempre, cerrado', 'المعبر مفتوح', '口岸开放了', ''])(
  'no question: %s',
  (text) => {
    expect(looksLikeQuestion(text)).toBe(false);
  },
);
