import { describe, expect, test } from 'vitest';
import { confidenceOf, defaultThresholds, judge } from '../../../src/answer/judge/confidence.js';
import { confidenceWeights } from '../../../src/answer/judge/confidence-weights.js';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import { articleOf } from '../../contracts/articles.js';
import { knowledgeOf, rankedAs } from '../support/ranking.js';

const bell = 'The bell of Mandal was cast in 1604 by Anders Moe.';
const others = ['Sheep graze by the fjord.', 'A ferry carries forty cars.', 'Bread needs yeast.'];

test('without a passage there is none', async () => {
  const ranking = await rankedAs('Who cast the bell?', []);
  expect(judge(ranking)).toBeUndefined();
  expect(confidenceOf(ranking)).toBe(0);
});

describe('weighs its figures', () => {
  const constantOf = async (...likenesses: (number | undefined)[]): Promise<number | undefined> =>
    judge(
      await rankedAs(
        'Who cast the bell?',
        likenesses.map((likeness) => ({
          of: bell,
          score: 9,
          ...(likeness !== undefined && { likeness }),
        })),
      ),
    )?.constant;

  test('otherwise where the meaning of any passage is known', async () => {
    const { byWords, withMeaning } = confidenceWeights;
    expect(await constantOf(undefined, undefined)).toBe(byWords.constant);
    expect(await constantOf(0.5, 0.4)).toBe(withMeaning.constant);
    expect(await constantOf(0.5, undefined)).toBe(withMeaning.constant);
    expect(await constantOf(undefined, 0)).toBe(withMeaning.constant);
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
    expect(defaultThresholds).toEqual({ found: 0.25, uncertain: 0.1 });
  });
});
