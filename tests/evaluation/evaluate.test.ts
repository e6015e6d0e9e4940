import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.js';
import type { LabelledQuestion } from '../../src/evaluation/question-set.js';
import { buildLocalIndex } from '../../src/search/local-index.js';
import { articleOf } from '../contracts/articles.js';

const articles = [
  articleOf('lamp', {
    title: 'The lighthouse',
    paragraphs: [
      'Greta Holm designed the lighthouse at Farsund. It burned paraffin for forty years.',
      'The keeper of the lighthouse kept bees and sold honey to passing sailors.',
    ],
  }),
  articleOf('bridge', {
    title: 'The suspension bridge',
    paragraphs: ['Engineers tested the suspension bridge with a herd of elephants.'],
  }),
];

const labelled = (question: string, rest: Partial<LabelledQuestion>): LabelledQuestion => ({
  question,
  passages: [],
  answers: [],
  answerable: rest.passages !== undefined,
  after: [],
  ...rest,
});

const evaluateOn = (questions: readonly LabelledQuestion[]) =>
  evaluate({ articles, questions, buildIndex: buildLocalIndex });

test('counts passages, articles and sentences that are right', async () => {
  const report = await evaluateOn([
    labelled('Who designed the lighthouse at Farsund?', {
      passages: ['lamp#1'],
      answers: ['Greta Holm'],
    }),
    labelled('What did the keeper of the lighthouse sell to passing sailors?', {
      passages: ['lamp#1'],
      answers: ['honey'],
    }),
  ]);
  expect(report).toMatchObject({ passages: 3, questions: 2, article1: 1 });
  expect(report.recall1).toBe(0.5);
  expect(report.recall3).toBe(1);
  expect(report.mrr10).toBe((1 + 1 / 2) / 2);
  // The second question's gold passage lacks the answer: only the first counts.
  expect(report.sentence).toBe(1);
});

test('a refusal of what the corpus does not say counts, and separates by confidence', async () => {
  const report = await evaluateOn([
    labelled('Who designed the lighthouse at Farsund?', { passages: ['lamp#1'] }),
    labelled('What is the boiling point of mercury?', {}),
  ]);
  expect(report).toMatchObject({ answered: 1, refused: 1, auroc: 1 });
});

test('questions about a passage that does not answer count for finding it, not for refusing', async () => {
  const report = await evaluateOn([
    labelled('Who designed the lighthouse at Bergen?', { passages: ['lamp#1'], answerable: false }),
  ]);
  expect(report).toMatchObject({ recall1: 1, refused: null, answered: null, auroc: null });
});

test('figures without questions to count are null', async () => {
  const report = await evaluateOn([labelled('What is the boiling point of mercury?', {})]);
  expect(report).toMatchObject({ recall1: null, ndcg10: null, article1: null, sentence: null });
});

test('progress counts up to the number of questions', async () => {
  const steps: string[] = [];
  await evaluate({
    articles,
    questions: [labelled('Bees?', {}), labelled('Elephants?', {})],
    buildIndex: buildLocalIndex,
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  });
  expect(steps).toEqual(['1/2', '2/2']);
});

test('an empty question is counted as one that was not found', async () => {
  const report = await evaluateOn([labelled('?', { passages: ['lamp#1'] })]);
  expect(report).toMatchObject({ recall1: 0, answered: 0 });
});
