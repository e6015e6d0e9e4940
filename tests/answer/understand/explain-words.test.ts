import { expect, test } from 'vitest';
import { explainWords } from '../../../src/answer/understand/explain-words.js';
import { rankedAs } from '../support/ranking.js';

test('what may stand in the place of a word comes the closest first', async () => {
  const { question } = await rankedAs('Who drove the car?', [
    { of: 'Somebody drove a car, and was seen.', score: 1 },
  ]);
  const index = question.terms.findIndex(({ term }) => term === 'car');
  const related = new Map([
    ['lorri', [{ rest: [], index, closeness: 0.6 }]],
    ['motor', [{ rest: ['vehicl'], index, closeness: 1 }]],
    ['ship', [{ rest: [], index: index + 1, closeness: 1 }]],
  ]);
  const car = explainWords({ ...question, related }).find(({ typed }) => typed === 'car');
  expect(car?.related).toEqual([
    { terms: 'motor vehicl', closeness: 1 },
    { terms: 'lorri', closeness: 0.6 },
  ]);
});
