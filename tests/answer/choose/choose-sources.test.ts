import { describe, expect, test } from 'vitest';
import { chooseSources } from '../../../src/answer/choose/choose-sources.js';
import { whyNotShown } from '../../../src/answer/choose/why-not-shown.js';
import type { Article } from '../../../src/knowledge/article.js';
import { articleOf } from '../../contracts/articles.js';
import { idOf, rankedAs, type Scored } from '../support/ranking.js';

const usual = 3;

const report = (id: string, publisher: string, text: string): Article =>
  articleOf(id, { publisher, paragraphs: [text] });

const harbour = report('harbour', 'Herald', 'The harbour opened with a band and many flags.');
const second = report('second', 'Herald', 'A mayor cut the ribbon at the harbour.');
const other = report('other', 'Courier', 'Fishing boats use the harbour from now on.');
const third = report('third', 'Gazette', 'The harbour cost more than was planned.');
const fourth = report('fourth', 'Times', 'Gulls have come to the harbour already.');

async function shownOf(
  scored: readonly Scored[],
  limit = usual,
  question = 'Who opened the harbour?',
): Promise<readonly string[]> {
  const { shown } = chooseSources(await rankedAs(question, scored), limit, usual);
  return shown.map(({ candidate }) => idOf(candidate));
}

test('nothing comes of nothing', async () => {
  expect(await shownOf([])).toEqual([]);
});

describe('a further passage', () => {
  test('is shown from seven tenths of the best score on, and not below', async () => {
    const of = [
      { of: harbour, score: 10 },
      { of: other, score: 7 },
      { of: third, score: 6.99 },
    ];
    expect(await shownOf(of)).toEqual(['harbour', 'other']);
  });

  test('has to fit the time half as well as the best, where the question names one', async () => {
    const of = [
      { of: harbour, score: 10, timeFit: 0.8 },
      { of: other, score: 9, timeFit: 0.4 },
      { of: third, score: 9, timeFit: 0.39 },
      { of: fourth, score: 9 },
    ];
    expect(await shownOf(of)).toEqual(['harbour', 'other']);
  });

  test('is rather of another publisher, in the order of the ranking', async () => {
    const of = [
      { of: harbour, score: 10 },
      { of: second, score: 9.9 },
      { of: other, score: 9 },
      { of: third, score: 8 },
    ];
    expect(await shownOf(of)).toEqual(['harbour', 'other', 'third']);
    expect(await shownOf(of.slice(0, 3))).toEqual(['harbour', 'second', 'other']);
    expect(await shownOf(of, 2)).toEqual(['harbour', 'other']);
    expect(await shownOf(of, 0)).toEqual(['harbour']);
  });

  test('of an article without a publisher stands for itself', async () => {
    const bare = (id: string, text: string): Article => articleOf(id, { paragraphs: [text] });
    const of = [
      { of: harbour, score: 10 },
      { of: second, score: 9.9 },
      { of: bare('one', 'Nobody wrote of the harbour but me.'), score: 9 },
      { of: bare('two', 'Nor of its harbour master, who sings.'), score: 8 },
    ];
    expect(await shownOf(of)).toEqual(['harbour', 'one', 'two']);
  });
});

describe('the same in the same words', () => {
  const agency = 'The harbour of Farsund was opened by the king on a rainy day in May.';
  const carried = report('carried', 'Courier', `FARSUND. ${agency}`);

  test('counts once, with the articles that carry it', async () => {
    const ranking = await rankedAs('Who opened the harbour?', [
      { of: report('agency', 'Herald', agency), score: 10 },
      { of: carried, score: 9 },
      { of: report('again', 'Gazette', agency), score: 8 },
      { of: third, score: 7.5 },
    ]);
    const { shown } = chooseSources(ranking, usual, usual);
    expect(shown.map(({ candidate }) => idOf(candidate))).toEqual(['agency', 'third']);
    expect(shown[0]?.alsoIn.map(idOf)).toEqual(['carried', 'again']);
    expect(shown[1]?.alsoIn).toEqual([]);
  });

  test('counts once for an article that says it twice', async () => {
    const ranking = await rankedAs('Who opened the harbour?', [
      { of: report('agency', 'Herald', agency), score: 10 },
      { of: carried, score: 9 },
    ]);
    const [first, copy] = ranking.candidates;
    if (first === undefined || copy === undefined) throw new Error('There are two.');
    const twice = { ...ranking, candidates: [first, copy, { ...copy, score: 8 }] };
    expect(chooseSources(twice, usual, usual).shown[0]?.alsoIn).toEqual([copy]);
  });
});

describe('where a date is asked for', () => {
  const question = 'When was the harbour opened?';
  const dated = report('dated', 'Herald', 'The harbour was opened on 4 May 2019.');
  const alsoDated = report('also', 'Times', 'It says the harbour was opened on 5 May 2019.');
  const undated = report('undated', 'Gazette', 'The harbour was opened by a king.');
  const elsewhere = report('elsewhere', 'Post', 'On 6 May 2019 it rained. A harbour is opened.');

  test('only passages with one stand beside a passage with one', async () => {
    const of = [
      { of: dated, score: 10 },
      { of: undated, score: 9 },
      { of: elsewhere, score: 8.5 },
      { of: alsoDated, score: 8 },
    ];
    expect(await shownOf(of, usual, question)).toEqual(['dated', 'also']);
  });

  test('all stand beside one without, those with one first', async () => {
    const of = [
      { of: undated, score: 10 },
      { of: other, score: 9 },
      { of: third, score: 9 },
      { of: dated, score: 8 },
    ];
    expect(await shownOf(of, 2, question)).toEqual(['undated', 'dated']);
  });

  test('who asks for more sees the others too', async () => {
    const of = [
      { of: dated, score: 10 },
      { of: undated, score: 9 },
      { of: alsoDated, score: 8 },
    ];
    expect(await shownOf(of, 4, question)).toEqual(['dated', 'undated', 'also']);
  });
});

describe('who asks for more than usual', () => {
  test('sees lesser passages behind, from three tenths of the best on', async () => {
    const of = [
      { of: harbour, score: 10 },
      { of: other, score: 5 },
      { of: third, score: 3 },
      { of: fourth, score: 2.99 },
    ];
    expect(await shownOf(of, 5)).toEqual(['harbour', 'other', 'third']);
    expect(await shownOf(of, usual)).toEqual(['harbour']);
  });

  test('sees as many as were asked for, and no text twice', async () => {
    const copy = articleOf('copy', { publisher: 'Post', paragraphs: ['A short text, harbour.'] });
    const of = [
      { of: harbour, score: 10 },
      { of: second, score: 9 },
      { of: articleOf('short', { paragraphs: ['A short text, harbour.'] }), score: 5 },
      { of: copy, score: 4 },
      { of: third, score: 4 },
      { of: fourth, score: 4 },
    ];
    expect(await shownOf(of, 4)).toEqual(['harbour', 'second', 'short', 'third']);
  });
});

test('for each passage that is not shown there is a reason', async () => {
  const agency = 'The harbour of Farsund was opened by the king on 4 May 2019, a rainy day.';
  const ranking = await rankedAs('When was the harbour opened?', [
    { of: report('best', 'Herald', agency), score: 10 },
    { of: report('copy', 'Courier', agency), score: 9 },
    { of: report('undated', 'Gazette', 'The harbour was opened by a king.'), score: 8 },
    { of: report('dated', 'Herald', 'It was opened, this harbour, on 4 May 2019.'), score: 8 },
    { of: report('far', 'Post', 'The harbour is far from here, in 2019 too.'), score: 1 },
  ]);
  const choice = chooseSources(ranking, 1, usual);
  expect(
    ranking.candidates.slice(1).map((candidate) => whyNotShown(candidate, ranking, choice)),
  ).toEqual(['says-the-same', 'lacks-kind', 'no-room', 'too-far']);
});
