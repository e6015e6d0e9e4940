import { expect, it } from 'vitest';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import { createIndexBuilder } from '../../../src/search/worker/build-index.js';
import { buildWorkerIndex } from '../../../src/search/worker/worker-index.js';
import { articleOf } from '../../contracts/articles.js';

/** Different words without end, as a file of data has them. */
function dataOf(paragraphs: number): readonly string[] {
  let word = 36 ** 6;
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 300 }, () => (word += 7_919).toString(36)).join(' '),
  );
}

it('an index that wants far more memory than it may have fails, and this process goes on', async () => {
  const corpus = createCorpus([articleOf('data', { paragraphs: dataOf(1_200), language: 'fi' })]);
  await expect(
    buildWorkerIndex(corpus, { bounds: { heapMegabytes: 48, buildMs: 60_000 } }),
  ).rejects.toThrow(/memory|ended/);
}, 120_000);

it('one that takes far too long is ended', async () => {
  const corpus = createCorpus([articleOf('data', { paragraphs: dataOf(400) })]);
  await expect(
    buildWorkerIndex(corpus, { bounds: { heapMegabytes: 512, buildMs: 1 } }),
  ).rejects.toThrow('ended');
}, 120_000);

it('few passages with much text are indexed in a thread of their own, too', async () => {
  const corpus = createCorpus([articleOf('data', { paragraphs: dataOf(300) })]);
  const index = await createIndexBuilder({ isBounded: true })(corpus);
  try {
    // An index of this thread has nothing to close.
    expect('close' in index).toBe(true);
  } finally {
    await index.close?.();
  }
}, 120_000);
