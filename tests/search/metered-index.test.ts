import { expect, test } from 'vitest';
import { createCorpus } from '../../src/knowledge/corpus.js';
import { buildLocalIndex } from '../../src/search/local-index.js';
import { createIndexBuilder } from '../../src/search/worker/build-index.js';
import { metered } from '../../src/search/metered-index.js';
import { articleOf } from '../contracts/articles.js';
import { recordingMeter } from '../shared/support/recording-meter.js';

const query = { tokens: [], grams: [], limit: 1 };
const bell = articleOf('bell', { title: 'The bell', paragraphs: ['The bell was cast in 1604.'] });
const ferry = articleOf('ferry', { title: 'The ferry', paragraphs: ['It carries forty cars.'] });

test('builds and searches are counted and timed, also of what an index is updated to', async () => {
  const meter = recordingMeter();
  const build = metered(buildLocalIndex, 'guild', meter);
  const index = await build(createCorpus([bell]));
  expect(meter.counted).toEqual([['indexBuild', { of: 'guild', outcome: 'built' }]]);
  expect(meter.timed).toEqual([['indexBuild', { of: 'guild' }]]);
  await index.search(query);
  const updated = await index.update?.(createCorpus([bell, ferry]));
  await (updated ?? index).search(query);
  const search = ['stage', { stage: 'search' }];
  expect(meter.timed).toEqual([['indexBuild', { of: 'guild' }], search, search]);
});

test('a build is given the index of the other articles, to share what both hold', async () => {
  const build = metered(createIndexBuilder(), 'guild', recordingMeter());
  const common = await build(createCorpus([bell]));
  const own = await build(createCorpus([bell, ferry]), undefined, common);
  expect(own.passagesHeld).toBe(ferry.passages.length);
});

test('a build that fails is counted as such, and fails', async () => {
  const meter = recordingMeter();
  const build = metered(() => Promise.reject(new Error('Too large.')), 'common', meter);
  await expect(build(createCorpus([]))).rejects.toThrow('Too large.');
  expect(meter.counted).toEqual([['indexBuild', { of: 'common', outcome: 'failed' }]]);
  expect(meter.timed).toEqual([]);
});
