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

test('other spellings of a name are told, were it a single one', async () => {
  const { question } = await rankedAs('Who met Omar?', [{ of: 'Somebody met Omar.', score: 1 }]);
  const terms = question.terms.map((term) => ({ ...term, spellings: [['umar']] }));
  const omar = explainWords({ ...question, terms }).find(({ typed }) => typed === 'Omar');
  expect(omar?.spellings).toEqual(['umar']);
  expect(explainWords(question)).not.toContainEqual(expect.objectContaining({ spellings: [] }));
});
