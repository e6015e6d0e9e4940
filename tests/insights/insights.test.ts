import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDays, seriesOf, weekly } from '../../src/insights/figures.js';
import { insightsFrom } from '../../src/insights/insights.js';
import { asksNearlyTheSame } from '../../src/language/asks-the-same.js';
import type { JudgedQuestion } from '../../src/store/question-log.js';
import { asked, noon } from './support/questions.js';

const period = lastDays(30, noon('2025-06-14'));

function insights(
  questions: readonly JudgedQuestion[],
  articleIds: readonly string[] = [],
): ReturnType<typeof insightsFrom> {
  return insightsFrom(questions, { period, articleIds });
}

describe('figures over time', () => {
  test('count each question on the day that it was asked on, and leave no day out', () => {
    const series = seriesOf(
      [
        asked('a', { askedAtMs: noon('2025-06-14') }),
        asked('b', { askedAtMs: noon('2025-06-14'), outcome: 'nothing' }),
        asked('c', { askedAtMs: Date.parse('2025-06-12T23:59:59.999Z'), outcome: 'uncertain' }),
      ],
      lastDays(3, noon('2025-06-14')),
    );
    expect(series.unit).toBe('day');
    expect(series.buckets.map(({ outcomes }) => outcomes)).toEqual([
      { found: 0, uncertain: 1, nothing: 0 },
      { found: 0, uncertain: 0, nothing: 0 },
      { found: 1, uncertain: 0, nothing: 1 },
    ]);
  });

  test('lose no question of the period, by days or by weeks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 365 }),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (days, at) => {
          const span = lastDays(days, noon('2025-06-14'));
          const questions = at.map((share) =>
            asked('x', { askedAtMs: span.sinceMs + share * (span.untilMs - span.sinceMs) }),
          );
          const { buckets } = seriesOf(questions, span);
          expect(buckets.reduce((sum, { outcomes }) => sum + outcomes.found, 0)).toBe(at.length);
          expect(buckets.length).toBeLessThanOrEqual(62);
        },
      ),
    );
  });

  test('look back on a week where a day alone says little', () => {
    const series = seriesOf(
      [
        asked('a', { askedAtMs: noon('2025-06-01') }),
        asked('b', { askedAtMs: noon('2025-06-07') }),
      ],
      lastDays(14, noon('2025-06-14')),
    );
    expect(weekly(series).map(({ outcomes }) => outcomes.found)).toEqual([
      ...[1, 1, 1, 1, 1, 1, 2],
      ...[1, 1, 1, 1, 1, 1, 0],
    ]);
  });
});

describe('the top questions', () => {
  test('count near paraphrases together, under their most frequent wording', () => {
    const { topQuestions } = insights([
      asked('When was the border crossing reopened?'),
      asked('When did the crossing reopen?'),
      asked('when did the crossing reopen'),
      asked('When did the crossing reopen?'),
      asked('How long is the border?'),
    ]);
    expect(topQuestions.map(({ text, count }) => [text, count])).toEqual([
      ['When did the crossing reopen?', 4],
      ['How long is the border?', 1],
    ]);
  });

  test.each([
    ['When did the crossing reopen?', 'When did the crossing close?'],
    ['When did the crossing reopen?', 'Why did the crossing reopen?'],
    ['Who governs Iraq?', 'Who governs Syria?'],
    ['ما طول الحدود؟', 'متى فتحت الحدود؟'],
  ])('keep apart what asks something else: %s · %s', (one, other) => {
    expect(insights([asked(one), asked(other)]).topQuestions).toHaveLength(2);
  });

  test('are no paraphrases of one another, and none is lost, whatever is asked', () => {
    const words = fc.constantFrom(
      'border',
      'crossing',
      'visa',
      'bus',
      'ticket',
      'iraq',
      'syria',
      'army',
    );
    const anyQuestion = fc
      .tuple(fc.constantFrom('When', 'Why', 'What'), fc.array(words, { maxLength: 10 }))
      .map(([asks, about]) => `${asks} ${about.join(' ')}?`);
    fc.assert(
      fc.property(fc.array(anyQuestion, { maxLength: 60 }), (texts) => {
        const { topQuestions: groups } = insights(texts.map((text) => asked(text)));
        for (const [index, { gist }] of groups.entries()) {
          const others = groups.slice(index + 1);
          expect(others.filter((other) => asksNearlyTheSame(gist, other.gist))).toEqual([]);
        }
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(texts.length);
      }),
    );
  });

  test('say nothing of questions whose text is not kept', () => {
    const { topQuestions, outcomes } = insights([asked(undefined), asked('How long is it?')]);
    expect(topQuestions).toHaveLength(1);
    expect(outcomes.found).toBe(2);
  });

  test('that did more harm than good are listed', () => {
    const { badlyAnswered } = insights([
      asked('How long is the border?', { votes: { helped: 1, notThis: 2, outOfDate: 0 } }),
      asked('Who reopened the crossing?', { votes: { helped: 2, notThis: 2, outOfDate: 0 } }),
    ]);
    expect(badlyAnswered.map(({ text }) => text)).toEqual(['How long is the border?']);
  });
});

describe('unanswered questions', () => {
  const unanswered = (text: string): JudgedQuestion => asked(text, { outcome: 'nothing' });
  const questions = [
    unanswered('Do I need a visa for Syria?'),
    unanswered('Where can I get a visa?'),
    unanswered('How much does the visa cost?'),
    unanswered('Is there a bus to al-Qaim?'),
    unanswered('When does the bus leave?'),
    unanswered('When does the bus leave?'),
    asked('How long is the border?'),
  ];

  test('are clustered by the words that they share', () => {
    const clusters = insights(questions).unanswered;
    expect(clusters.map(({ count, words }) => [count, words[0]])).toEqual([
      [3, 'bus'],
      [3, 'visa'],
    ]);
    expect(clusters[0]?.questions.map(({ text }) => text)).toEqual([
      'When does the bus leave?',
      'Is there a bus to al-Qaim?',
    ]);
  });

  test('make the same clusters in whatever order they were asked', () => {
    const shape = (all: readonly JudgedQuestion[]): unknown =>
      insights(all).unanswered.map(({ words, count, questions: members }) => [
        words,
        count,
        members.map(({ text }) => text),
      ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(questions, { minLength: questions.length }), (shuffled) => {
        expect(shape(shuffled)).toEqual(shape(questions));
      }),
    );
  });

  test('are each in one cluster, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-e ]{0,12}\??$/u), { maxLength: 60 }), (texts) => {
        const all = texts.map(unanswered);
        const { unanswered: clusters, topQuestions } = insights(all);
        const counted = clusters.reduce((sum, { count }) => sum + count, 0);
        const withWords = topQuestions.filter(({ gist }) => gist.terms.length > 0);
        expect(counted).toBe(withWords.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });
});

describe('articles', () => {
  const quoting = (...ids: readonly string[]): Partial<JudgedQuestion> => ({
    passages: ids.map((articleId) => ({ articleId, passageId: `${articleId}#1` })),
  });

  test('are counted once an answer, and those never quoted are there with 0', () => {
    const { quoted } = insights(
      [asked('a', quoting('x', 'x', 'y')), asked('b', quoting('x')), asked('c', quoting('gone'))],
      ['y', 'x', 'z'],
    );
    expect(quoted).toEqual([
      { articleId: 'x', count: 2 },
      { articleId: 'y', count: 1 },
      { articleId: 'z', count: 0 },
    ]);
  });

  test('that were only near are not quoted', () => {
    const { quoted } = insights([asked('a', { ...quoting('x'), outcome: 'uncertain' })], ['x']);
    expect(quoted).toEqual([{ articleId: 'x', count: 0 }]);
  });

  test('called out of date are named with the reasons, each once', () => {
    const outOfDate = (reasons: readonly string[]): Partial<JudgedQuestion> => ({
      votes: { helped: 0, notThis: 0, outOfDate: 1 },
      reasons,
    });
    const { outdated } = insights([
      asked('a', { ...quoting('x', 'y'), ...outOfDate(['It closed again.']) }),
      asked('b', { ...quoting('x'), ...outOfDate(['It closed again.', 'See 2026.']) }),
      asked('c', { ...quoting('y'), ...outOfDate([]) }),
    ]);
    expect(outdated).toEqual([
      { articleId: 'x', votes: 2, reasons: ['It closed again.', 'See 2026.'] },
      { articleId: 'y', votes: 1, reasons: [] },
    ]);
  });
});
