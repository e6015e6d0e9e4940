import { expect, test } from 'vitest';
import { reliabilityOf } from '../../src/evaluation/reliability.js';

test('answers are counted by their confidence, in ten bins', () => {
  const bins = reliabilityOf([
    { confidence: 0.9, isRight: true },
    { confidence: 1, isRight: false },
    { confidence: 0.04, isRight: false },
  ]);
  expect(bins).toHaveLength(10);
  expect(bins[0]).toEqual({ from: 0, to: 0.1, questions: 1, confidence: 0.04, right: 0 });
  expect(bins[9]).toMatchObject({ questions: 2, confidence: 0.95, right: 0.5 });
  expect(bins[5]).toMatchObject({ questions: 0, confidence: null, right: null });
});
