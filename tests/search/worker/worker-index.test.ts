import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import { createIndexBuilder } from '../../../src/search/worker/build-index.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import type { BuildPassageIndex, PassageIndex } from '../../../src/search/passage-index.js';
import { buildWorkerIndex } from '../../../src/search/worker/worker-index.js';
import { articleOf } from '../../contracts/articles.js';
import { corpusOf, hitIds, queryOf, searchAll } from '../support/queries.js';
import { createPassageReader } from '../../../src/search/postings/passage-reader.js';
import { outlineOf } from '../../../src/search/postings/forms.js';

const opened: PassageIndex[] = [];

const buildInWorker: BuildPassageIndex = async (corpus, onProgress) => {
  const index = await buildWorkerIndex(corpus, { onProgress });
  opened.push(index);
  return index;
};

afterAll(async () => {
  for (const index of opened) await index.close?.();
});

describe('an index in a thread of its own', () => {
  const corpus = corpusOf(400);
  let here: PassageIndex;
  let there: PassageIndex;
  const progress: (readonly [number, number])[] = [];
  beforeAll(async () => {
    here = await buildLocalIndex(corpus);
    there = await buildInWorker(corpus, (done, total) => progress.push([done, total]));
  });

  test('finds what an index in this thread finds', async () => {
    expect(await searchAll(there)).toEqual(await searchAll(here));
  });

  test('has read the passages as an index in this thread has', () => {
    for (const passage of corpus.passages) {
      expect(there.words?.(passage)).toEqual(here.words?.(passage));
    }
  });

  test('outlines passages as they read when read anew', () => {
    const reader = createPassageReader();
    for (const article of corpus.articles) {
      for (const passage of article.passages) {
        expect(there.outline?.(passage)).toEqual(outlineOf(reader.read(article, passage)));
      }
    }
  });

  test('tells how far it is, up to the end', () => {
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.at(-1)).toEqual([1_200, 1_200]);
    expect(progress.map(([done]) => done)).toEqual(
      progress.map(([done]) => done).sort((a, b) => a - b),
    );
  });

  test('takes in a changed article as if built anew', async () => {
    const [first, second, ...others] = corpus.articles;
    const changed = articleOf('article-1', {
      title: 'Comet',
      paragraphs: ['A comet at the border.'],
    });
    const added = articleOf('new', {
      title: 'Eclipse',
      paragraphs: ['An eclipse over the border.'],
    });
    expect(first && second).toBeDefined();
    const next = createCorpus([added, ...others, changed]);
    const index = await buildInWorker(corpus);
    const updated = await index.update?.(next);
    expect(updated).toBeDefined();
    if (updated === undefined) return;

    const fresh = await buildLocalIndex(next);
    const [found, expected] = [await searchAll(updated), await searchAll(fresh)];
    expect(found.map(({ terms }) => terms)).toEqual(expected.map(({ terms }) => terms));
    expect(found.map(hitIds)).toEqual(expected.map(hitIds));
    const [changedPassage] = changed.passages;
    expect(changedPassage && updated.words?.(changedPassage)).toBeUndefined();
    expect(changedPassage && updated.outline?.(changedPassage)).toBeUndefined();
  });

  test('is closed: what is asked afterwards is refused, not lost', async () => {
    const index = await buildInWorker(corpusOf(3));
    await index.close?.();
    await expect(index.search(queryOf('border'))).rejects.toThrow('has ended');
  });
});

describe('the index builder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quoth-cache-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('opens a snapshot with the same results as the build that wrote it', async () => {
    const build = createIndexBuilder({ cachePath: folder, workerThreshold: 1 });
    const corpus = corpusOf(60, 5);
    const progress: number[] = [];
    const cold = await build(corpus, (done) => progress.push(done));
    const expected = await searchAll(cold);
    // The thread carries tasks out in their order, so that the snapshot is written now.
    const progressOfBuild = progress.length;
    const warm = await build(corpus, (done) => progress.push(done));
    opened.push(cold, warm);

    expect(progress).toHaveLength(progressOfBuild);
    expect(await searchAll(warm)).toEqual(expected);
    for (const passage of corpus.passages) {
      expect(warm.words?.(passage)).toEqual(cold.words?.(passage));
    }
  });

  test('a folder that cannot be written is told, and nothing else happens', async () => {
    const faults: Error[] = [];
    const build = createIndexBuilder({
      cachePath: join(folder, 'file\0'),
      workerThreshold: 1,
      onCacheFault: (error) => faults.push(error),
    });
    const index = await build(corpusOf(3));
    opened.push(index);
    expect((await index.search(queryOf('border'))).hits.length).toBeGreaterThan(0);
    expect(faults.length).toBeGreaterThan(0);
  });
});
