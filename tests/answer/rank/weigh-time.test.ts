import { describe, expect, test } from 'vitest';
import { weighTime } from '../../../src/answer/rank/weigh-time.js';
import { timeIntent } from '../../../src/language/time/time-intent.js';
import type { Article } from '../../../src/knowledge/article.js';
import { articleOf } from '../../contracts/articles.js';
import { idOf, rankedAs, type Scored } from '../support/ranking.js';

const now = new Date('2025-09-01T12:00:00Z');

const dated = (id: string, published: string | undefined, text = 'The gate is open.'): Article =>
  articleOf(id, { paragraphs: [text], ...(published !== undefined && { published }) });

/** The candidates in their new order, each with what the time adds to its score. */
async function weighed(
  question: string,
  scored: readonly Scored[],
): Promise<readonly (readonly [id: string, added: number])[]> {
  const ranking = await rankedAs(question, scored);
  const before = new Map(ranking.candidates.map((each) => [idOf(each), each.score]));
  const { candidates } = weighTime(ranking, timeIntent(question, 'en', now));
  return candidates.map((each) => [
    idOf(each),
    Number((each.score - (before.get(idOf(each)) ?? 0)).toFixed(3)),
  ]);
}

test('a question that names no time leaves the ranking as it is', async () => {
  const ranking = await rankedAs('Is the gate open?', [{ of: dated('a', '2019-01-01'), score: 1 }]);
  expect(weighTime(ranking, undefined)).toBe(ranking);
});

describe('a period', () => {
  const question = 'Was the gate open in June 2019?';

  test('is worth most where a date of the text lies in it', async () => {
    const within = dated('within', '2024-01-01', 'The gate was open on 14 June 2019.');
    const beside = dated('beside', '2024-01-01', 'The gate was open on 14 June 2018.');
    expect(
      await weighed(question, [
        { of: beside, score: 11 },
        { of: within, score: 10 },
      ]),
    ).toEqual([
      ['within', 2.5],
      ['beside', 0],
    ]);
  });

  test('is worth six tenths of it where a date only overlaps', async () => {
    const year = dated('year', '2024-01-01', 'The gate was open in 2019.');
    expect(await weighed(question, [{ of: year, score: 10 }])).toEqual([['year', 1.5]]);
  });

  test('is worth half of it where the article is of that time', async () => {
    const then = dated('then', '2019-06-30');
    const later = dated('later', '2019-07-01');
    expect(
      await weighed(question, [
        { of: then, score: 10 },
        { of: later, score: 10 },
        { of: dated('undated', undefined), score: 10 },
      ]),
    ).toEqual([
      ['then', 1.25],
      ['later', 0],
      ['undated', 0],
    ]);
  });

  test('lies in what has been going on up to the day of the article', async () => {
    const since = 'The gate has been shut since 2012.';
    const added = await weighed(question, [
      { of: dated('after', '2024-01-01', since), score: 10 },
      { of: dated('before', '2015-01-01', since), score: 10 },
      { of: dated('first', '2012-01-01', since), score: 10 },
    ]);
    expect(new Map(added)).toEqual(
      new Map([
        ['after', 1.5],
        ['before', 0],
        ['first', 0],
      ]),
    );
  });
});

describe('the latest', () => {
  const question = 'What is the latest on the gate?';

  test('is what is newest, and half as new is 70 days older', async () => {
    const added = await weighed(question, [
      { of: dated('old', '2025-03-01'), score: 10 },
      { of: dated('newest', '2025-05-10'), score: 10 },
      { of: dated('undated', undefined), score: 10 },
    ]);
    expect(added).toEqual([
      ['newest', 5],
      ['old', 2.5],
      ['undated', 0],
    ]);
  });

  test('is not told by what is too far behind to come first', async () => {
    const added = await weighed(question, [
      { of: dated('near', '2025-05-10'), score: 10 },
      { of: dated('far', '2025-07-19'), score: 5 },
    ]);
    expect(added[0]).toEqual(['near', 5]);
  });
});

describe('the beginning', () => {
  test('is the earliest day that a text or its article names, and a year later is half', async () => {
    const added = await weighed('When was the gate first closed?', [
      { of: dated('later', '2020-06-01'), score: 10 },
      { of: dated('early', '2020-05-01', 'The gate was closed on 1 June 2019.'), score: 9.8 },
    ]);
    expect(added).toEqual([
      ['early', 1],
      ['later', 0.499],
    ]);
  });
});
