import { describe, expect, test } from 'vitest';
import { confidenceOf, defaultThresholds, judge } from '../../../src/answer/judge/confidence.js';
import type { Ranking } from '../../../src/answer/rank/rank.js';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import { articleOf } from '../../contracts/articles.js';
import { knowledgeOf, rankedAs, rankingOf } from '../support/ranking.js';

const bell = 'The bell of Mandal was cast in 1604 by Anders Moe.';
const others = ['Sheep graze by the fjord.', 'A ferry carries forty cars.', 'Bread needs yeast.'];

function figure(ranking: Ranking, name: string): number {
  const found = judge(ranking)?.figures.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no figure ${name}.`);
  return found.value;
}

const doubt = (ranking: Ranking, name: string): number =>
  judge(ranking)?.doubts.find((each) => each.name === name)?.takesOff ?? NaN;

const ranked = (question: string, ...texts: readonly string[]): Promise<Ranking> =>
  rankingOf(question, [...texts, ...others]);

test('without a passage there is none', async () => {
  const ranking = await rankedAs('Who cast the bell?', []);
  expect(judge(ranking)).toBeUndefined();
  expect(confidenceOf(ranking)).toBe(0);
});

describe('the figures of a question and its first passage', () => {
  test('its score, and how alike the two are', async () => {
    const ranking = await rankedAs('Who cast the bell?', [{ of: bell, score: 12, likeness: 0.4 }]);
    expect(figure(ranking, 'score')).toBe(12);
    expect(figure(ranking, 'likeness')).toBe(0.4);
    expect(figure(await rankedAs('Who cast it?', [{ of: bell, score: 1 }]), 'likeness')).toBe(0);
  });

  test('the rarest word that is missing, as far as no other word says it', async () => {
    const none = figure(await ranked('Who cast the bell of Mandal?', bell), 'missing');
    const one = figure(await ranked('Who painted the bell of Mandal?', bell), 'missing');
    const said = figure(
      await ranked('Which lorry took the bell of Mandal?', 'A truck took the bell of Mandal.'),
      'missing',
    );
    expect(none).toBe(0);
    expect(one).toBeGreaterThan(0.5);
    expect(said).toBe(0);
  });

  test('names and numbers that are missing, as a share of all', async () => {
    expect(figure(await ranked('Who cast the bell of Mandal?', bell), 'missingNames')).toBe(0);
    expect(
      figure(await ranked('Was the bell of Oslo cast?', bell), 'missingNames'),
    ).toBeGreaterThan(0.3);
    expect(figure(await ranked('Was the bell painted?', bell), 'missingNames')).toBe(0);
  });

  test('what none of the nearest three says', async () => {
    const nowhere = async (texts: readonly string[]): Promise<number> =>
      figure(
        await rankedAs(
          'Which zeppelin came to Mandal?',
          texts.map((of, index) => ({ of, score: 9 - index })),
        ),
        'nowhere',
      );
    const mandal = ['Mandal has a bell.', 'Mandal has sheep.', 'Mandal has rain.'];
    const zeppelin = 'A zeppelin came.';
    expect(await nowhere([...mandal.slice(0, 2), zeppelin])).toBe(0);
    expect(await nowhere([...mandal, zeppelin])).toBeGreaterThan(0.3);
    expect(await nowhere(['Mandal has a bell.', 'An airship arrived.'])).toBeLessThan(
      await nowhere(['Mandal has a bell.', 'A hen arrived.']),
    );
  });

  test('whether the kind of thing that is asked for is missing', async () => {
    expect(figure(await ranked('When was the bell cast?', bell), 'kindMissing')).toBe(0);
    const undated = 'The bell of Mandal was cast by Anders Moe.';
    expect(figure(await ranked('When was the bell cast?', undated), 'kindMissing')).toBe(1);
    expect(figure(await ranked('Was the bell cast?', undated), 'kindMissing')).toBe(0);
  });

  test('the size of the corpus, of at least 80 passages', async () => {
    const sizeOf = async (passages: number): Promise<number> => {
      const paragraphs = Array.from({ length: passages }, (_, index) => `The bell rang ${index}.`);
      return figure(await rankingOf('Who rang?', [articleOf('a', { paragraphs })]), 'corpusSize');
    };
    expect(await sizeOf(3)).toBe(Math.log(80));
    expect(await sizeOf(100)).toBe(Math.log(100));
  });
});

describe('a doubt', () => {
  test('of a passage that has one of two things, larger where the other is nowhere', async () => {
    const question = 'Who is the mayor of Mandal?';
    const both = 'The mayor of Mandal is Anders Moe.';
    const [mandal, mayor] = ['Mandal has a bell.', 'A mayor has a chain.'];
    const halfOf = async (...texts: readonly string[]): Promise<number> =>
      doubt(
        await rankedAs(
          question,
          texts.map((of, index) => ({ of, score: 20 - index })),
        ),
        'half',
      );
    expect(await halfOf(both)).toBe(0);
    expect(await halfOf(mandal, mayor)).toBe(1);
    expect(await halfOf(mandal, 'Sheep graze.')).toBe(2.5);
    const between = Array.from({ length: 9 }, (_, index) => `Mandal has ${index + 2} hens.`);
    expect(await halfOf(...between.slice(0, 9), mayor)).toBe(1);
    expect(await halfOf(mandal, ...between, mayor)).toBe(2.5);
  });

  test('not of one thing, nor of three', async () => {
    expect(doubt(await ranked('What is a bell?', 'Sheep graze, a bell rings.'), 'half')).toBe(0);
    expect(doubt(await ranked('Did the mayor of Mandal ring bells?', 'Mandal.'), 'half')).toBe(0);
  });

  test('of a measure that none of the nearest three has', async () => {
    const question = 'How old is the mayor of Mandal?';
    const ages = ['The mayor of Mandal came.', 'The mayor left.', 'A mayor sang.'];
    const told = 'The mayor of Mandal is 61 years old.';
    const measureOf = async (...texts: readonly string[]): Promise<number> =>
      doubt(
        await rankedAs(
          question,
          texts.map((of, index) => ({ of, score: 20 - index })),
        ),
        'measure',
      );
    expect(await measureOf(...ages.slice(0, 2), told)).toBe(0);
    expect(await measureOf(...ages, told)).toBe(4);
  });
});

describe('an answer', () => {
  const answered = async (found: number, uncertain: number): Promise<string> => {
    const knowledge = await knowledgeOf([articleOf('a', { paragraphs: [bell, ...others] })]);
    const asked = { text: 'Who cast the bell of Mandal?' };
    return (await answerQuestion(asked, knowledge, { found, uncertain })).kind;
  };

  test('is found, uncertain or nothing, by the thresholds', async () => {
    expect(await answered(0, 0)).toBe('found');
    expect(await answered(1, 0)).toBe('uncertain');
    expect(await answered(1, 1)).toBe('nothing');
  });

  test('is found by the thresholds themselves, not only above', async () => {
    const knowledge = await knowledgeOf([articleOf('a', { paragraphs: [bell, ...others] })]);
    const asked = { text: 'Who cast the bell of Mandal?' };
    const { confidence } = await answerQuestion(asked, knowledge);
    expect(await answered(confidence, confidence)).toBe('found');
    expect(await answered(1, confidence)).toBe('uncertain');
  });

  test('has thresholds that were measured: who moves them measures again', () => {
    expect(defaultThresholds).toEqual({ found: 0.29, uncertain: 0.1 });
  });
});
