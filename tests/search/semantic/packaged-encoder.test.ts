import { afterAll, expect, test } from 'vitest';
import { createPackagedEncoder } from '../../../src/search/semantic/packaged-encoder.js';
import { likeness } from '../../../src/search/semantic/sentence-encoder.js';

const encoder = createPackagedEncoder();
afterAll(() => encoder.close());

test('texts of like meaning are more alike than others, whatever their words', async () => {
  const [asked] = await encoder.encode(['Who is in charge of the town?'], 'question');
  const [mayor, weather, empty] = await encoder.encode(
    ['The mayor leads the city council.', 'It rained heavily all night in the hills.', ' '],
    'passages',
  );
  if (!asked || !mayor || !weather || !empty) throw new Error('A vector is missing.');
  expect(asked).toHaveLength(encoder.dimensions);
  expect(likeness(asked, mayor)).toBeGreaterThan(likeness(asked, weather) + 0.1);
}, 60_000);

test('a question comes before passages that wait', async () => {
  const done: string[] = [];
  const batches = ['first', 'second', 'third'].map((text) =>
    encoder.encode([text], 'passages').then(() => done.push(text)),
  );
  await encoder.encode(['question'], 'question').then(() => done.push('question'));
  await Promise.all(batches);
  expect(done).toEqual(['first', 'question', 'second', 'third']);
}, 60_000);

test('what is asked of a closed encoder is rejected', async () => {
  const closed = createPackagedEncoder();
  await closed.close();
  await expect(closed.encode(['x'], 'question')).rejects.toThrow('closed');
});
