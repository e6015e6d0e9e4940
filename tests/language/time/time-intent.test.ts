import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeIntent } from '../../../src/language/time/time-intent.js';

/** A Monday. */
const now = new Date('2025-09-01T12:00:00Z');

/** What a question says about time, in short: `from..to` for each period, or the kind. */
function read(question: string, language = 'en'): string | undefined {
  const intent = timeIntent(question, language, now);
  if (intent?.kind !== 'period') return intent?.kind;
  return intent.periods.map(({ from = '', to = '' }) => `${from}..${to}`).join(' ');
}

describe('a question names a time', () => {
  test.each([
    ['When did the crossing reopen in 2025?', '2025-01-01..2025-12-31'],
    ['was the crossing closed in 2013?', '2013-01-01..2013-12-31'],
    ['crossing 2019', '2019-01-01..2019-12-31'],
    ['the 2019 elections', '2019-01-01..2019-12-31'],
    ['What happened in June 2025?', '2025-06-01..2025-06-30'],
    ['what happened in feb. 2024', '2024-02-01..2024-02-29'],
    ['Who came on 14 June 2025?', '2025-06-14..2025-06-14'],
    ['Who came on the 14th of June 2025?', '2025-06-14..2025-06-14'],
    ['Who came on June 14th, 2025?', '2025-06-14..2025-06-14'],
    ['2025-06-14', '2025-06-14..2025-06-14'],
    ['14.06.2025 or 06/14/2025', '2025-06-14..2025-06-14 2025-06-14..2025-06-14'],
    ['who led it before 2019?', '..2018-12-31'],
    ['after June 2020', '2020-07-01..'],
    ['Was it closed since early 2020?', '2020-01-01..'],
    ['who held it until 2017?', '..2017-12-31'],
    ['closed between 2013 and 2014?', '2013-01-01..2014-12-31'],
    ['from June 2013 to May 2014', '2013-06-01..2014-05-31'],
    ['the winter of 2013–14', '2013-01-01..2014-12-31'],
    ['in the 1990s', '1990-01-01..1999-12-31'],
    ['Who won in 1066?', '1066-01-01..1066-12-31'],
    ['in 2019 or 2025', '2019-01-01..2019-12-31 2025-01-01..2025-12-31'],
  ])('%s', (question, periods) => {
    expect(read(question)).toBe(periods);
  });
});

describe('a question names a time as of today', () => {
  test.each([
    ['Was it open yesterday?', '2025-08-31..2025-08-31'],
    ['this week', '2025-09-01..2025-09-07'],
    ['last week', '2025-08-25..2025-08-31'],
    ['this month', '2025-09-01..2025-09-30'],
    ['last month', '2025-08-01..2025-08-31'],
    ['How many people crossed this year?', '2025-01-01..2025-12-31'],
    ['last year', '2024-01-01..2024-12-31'],
    ['over the last year', '2024-09-01..2025-09-01'],
    ['in the last two weeks', '2025-08-18..2025-09-01'],
    ['three days ago', '2025-08-29..2025-08-29'],
    ['last June', '2025-06-01..2025-06-30'],
    ['last September', '2024-09-01..2024-09-30'],
  ])('%s', (question, periods) => {
    expect(read(question)).toBe(periods);
  });
});

describe('a question asks for the newest', () => {
  test.each([
    'What is the latest on the crossing?',
    'newest report',
    'the most recent closure',
    'Is it open now?',
    'is it currently closed',
    'Who is the current president?',
    "Who is Iraq's current president?",
    'current mayor of al-Qaim',
    'Which current members voted?',
    'What is legal under current law?',
    'Is it open today?',
    "what's new at the border",
    'any news on the crossing',
  ])('%s', (question) => {
    expect(read(question)).toBe('latest');
  });
});

describe('a question asks for the beginning', () => {
  test.each([
    'When was the crossing first closed?',
    'Why was it originally shut?',
    'Who held it at first?',
    'When did it open for the first time?',
  ])('%s', (question) => {
    expect(read(question)).toBe('first');
  });
});

describe('words that look like time and are none', () => {
  test.each([
    'first lorry',
    'Who was the first to cross?',
    'When did the first lorry come?',
    "When was Rahmoun's first visit?",
    'what is it like since he became president?',
    'may he go in?',
    'May I cross?',
    'now that it is open, who may cross?',
    'it was shut until now',
    'every now and then',
    'the last time it was shut',
    'what was their last stand',
    'does an electric current flow',
    'Which ocean current warms Norway?',
    'Why do swimmers fear strong current there?',
    'How strong is the current in the strait?',
    'What is the current of the river?',
    'current and former members',
    'Is the plug current?',
    'by Friday at the latest',
    'why did it fail in April?',
    'on Monday',
    'Is it 600 km long?',
    'how did 1500 ships sail',
    'in 1500 ships',
    'how can 2000 people cross',
    '35,000 people',
    '$2000',
    'about 2000 km',
    'room 2019a',
    'at 20:19',
  ])('%s', (question) => {
    expect(read(question)).toBeUndefined();
  });
});

describe('in other languages', () => {
  test.each([
    ['es', '¿Cuándo reabrió el cruce el 14 de junio de 2025?', '2025-06-14..2025-06-14'],
    ['es', 'antes de 2019', '..2018-12-31'],
    ['es', 'el año pasado', '2024-01-01..2024-12-31'],
    ['es', '¿Está abierto ahora?', 'latest'],
    ['fr', 'Quand a-t-il rouvert en août 2019 ?', '2019-08-01..2019-08-31'],
    ['fr', "jusqu'en 2017", '..2017-12-31'],
    ['fr', 'l’année dernière', '2024-01-01..2024-12-31'],
    ['fr', 'les dernières nouvelles', 'latest'],
    ['de', 'Was geschah im März 2019?', '2019-03-01..2019-03-31'],
    ['de', 'vor 2019', '..2018-12-31'],
    ['de', 'vor drei Tagen', '2025-08-29..2025-08-29'],
    ['de', 'Was ist das Neueste?', 'latest'],
    ['ru', 'Что было 14 июня 2025 года?', '2025-06-14..2025-06-14'],
    ['ru', 'с 2012 года', '2012-01-01..'],
    ['ru', 'в прошлом году', '2024-01-01..2024-12-31'],
    ['ru', 'Он сейчас открыт?', 'latest'],
    ['ar', 'في 14 حزيران ٢٠٢٥', '2025-06-14..2025-06-14'],
    ['ar', 'بين عامي 2013 و2014', '2013-01-01..2014-12-31'],
    ['ar', 'العام الماضي', '2024-01-01..2024-12-31'],
    ['ar', 'آخر الأخبار', 'latest'],
    ['zh', '2025年6月14日', '2025-06-14..2025-06-14'],
    ['sv', 'vad hände 2019?', '2019-01-01..2019-12-31'],
  ])('%s: %s', (language, question, meaning) => {
    expect(read(question, language)).toBe(meaning);
  });
});

test('the spans are the words that speak of time', () => {
  const question = 'Was it closed last year, or since December 2024?';
  const intent = timeIntent(question, 'en', now);
  const slice = ({ start, end }: { start: number; end: number }) => question.slice(start, end);
  expect(intent?.words.stated.map(slice)).toEqual(['since December 2024']);
  expect(intent?.words.dispensable.map(slice)).toEqual(['last year']);
});

test('a date that only bounds a time need not stand in a text', () => {
  const intent = timeIntent('Who held it before 2020?', 'en', now);
  expect(intent?.words).toEqual({ stated: [], dispensable: [{ start: 12, end: 23 }] });
});

test('any text is read without an error, and its spans lie within it', () => {
  const piece = fc.constantFrom(
    '2025',
    'since ',
    'June ',
    '14 ',
    'last ',
    'now',
    ' and ',
    '-',
    '.',
    'year',
    '٢٠٢٥',
    'é',
    '😀',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('en', 'de', 'ar', 'fr', 'ru', 'es', 'th', ''),
      (question, language) => {
        const intent = timeIntent(question, language, now);
        const spans = [...(intent?.words.stated ?? []), ...(intent?.words.dispensable ?? [])];
        expect(intent === undefined || spans.length > 0).toBe(true);
        for (const { start, end } of spans) {
          expect(0 <= start && start < end && end <= question.length).toBe(true);
        }
        for (const { from, to } of intent?.kind === 'period' ? intent.periods : []) {
          expect(from ?? to).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      },
    ),
  );
});
