import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCorpus, type Corpus } from '../../../src/knowledge/corpus.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import type { OnProgress, PassageIndex } from '../../../src/search/passage-index.js';
import { createKeptIndexes, type KeptIndexes } from '../../../src/search/snapshot/kept-indexes.js';
import { createIndexBuilder } from '../../../src/search/worker/build-index.js';
import { corpusOf, queryOf, questions } from '../support/queries.js';

let folder: string;
let kept: KeptIndexes;
const opened: PassageIndex[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-kept-'));
  kept = createKeptIndexes(folder, () => Promise.resolve(1));
});
afterEach(async () => {
  for (const index of opened.splice(0)) await index.close?.();
  await rm(folder, { recursive: true });
});

const corpus = corpusOf(12, 2);

async function findsTheSame(index: PassageIndex, of: Corpus): Promise<void> {
  const expected = await buildLocalIndex(of);
  for (const question of questions) {
    expect(await index.search(queryOf(question))).toEqual(await expected.search(queryOf(question)));
  }
  for (const passage of of.passages) {
    expect(index.words?.(passage)).toEqual(expected.words?.(passage));
  }
}

describe.each([
  { where: 'this thread', workerThreshold: 1_000 },
  { where: 'a thread of its own', workerThreshold: 1 },
])('in $where', ({ workerThreshold }) => {
  const build = createIndexBuilder({ workerThreshold, isBounded: true });

  async function open(of: Corpus, onProgress?: OnProgress): Promise<PassageIndex> {
    const index = await build(of, onProgress, undefined, await kept.open('a'));
    opened.push(index);
    return index;
  }

  /** The one file, once it is there. */
  async function fileOf(): Promise<string> {
    const complete = async (): Promise<readonly string[]> =>
      (await readdir(folder)).filter((name) => name.endsWith('.quoth-index'));
    await expect.poll(complete, { timeout: 10_000 }).toHaveLength(1);
    return join(folder, (await complete())[0] ?? '');
  }

  test('what was built is opened the next time, and finds the same', async () => {
    await findsTheSame(await open(corpus), corpus);
    const path = await fileOf();
    const before = await readFile(path);
    await findsTheSame(await open(corpus), corpus);
    expect(await readFile(path)).toEqual(before);
  });

  test('where the file is damaged, or of other articles, it is built anew and kept', async () => {
    await open(corpus);
    const path = await fileOf();
    const whole = await readFile(path);
    for (const at of [0, 40, Math.floor(whole.length / 2), whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(path, damaged);
      await findsTheSame(await open(corpus), corpus);
      await expect.poll(() => readFile(path), { timeout: 10_000 }).toEqual(whole);
    }
    await writeFile(path, whole.subarray(0, 100));
    await findsTheSame(await open(corpus), corpus);
    const fewer = createCorpus(corpus.articles.slice(1));
    await findsTheSame(await open(fewer), fewer);
    await expect.poll(() => readFile(path), { timeout: 10_000 }).not.toEqual(whole);
  });

  test('what was changed since it was built is kept when that is asked for', async () => {
    const index = await open(corpus);
    const path = await fileOf();
    const next = createCorpus(corpus.articles.slice(0, -1));
    const changed = await index.update?.(next);
    if (changed?.keep === undefined) throw new Error('It was not changed in place.');
    opened.push(changed);
    await kept.forget('a');
    const place = await kept.open('a');
    await expect(changed.keep(place, AbortSignal.abort())).rejects.toThrow('aborted');
    const ending = new AbortController();
    const given = changed.keep(place, ending.signal).catch(() => undefined);
    ending.abort();
    await given;
    expect(await readdir(folder)).toEqual([]);

    await changed.keep(place, new AbortController().signal);
    const before = await readFile(path);
    await findsTheSame(changed, next);
    await findsTheSame(await open(next), next);
    expect(await readFile(path)).toEqual(before);

    await kept.forget('a');
    await changed.keep(place, new AbortController().signal);
    expect(await readdir(folder)).toEqual([]);
  });

  test('what is forgotten meanwhile is not kept, and answers all the same', async () => {
    const place = await kept.open('a');
    await kept.forget('a');
    const index = await build(corpus, undefined, undefined, place);
    opened.push(index);
    await findsTheSame(index, corpus);
    await kept.forgetAll();
    expect(await readdir(folder)).toEqual([]);
  });

  test('where nothing can be written, it is told of and done without', async () => {
    const faults: string[] = [];
    const builds = createIndexBuilder({
      workerThreshold,
      onCacheFault: ({ message }) => faults.push(message),
    });
    const path = join(folder, 'file');
    await writeFile(path, 'no folder');
    const place = await createKeptIndexes(join(path, 'x'), () => Promise.resolve(1)).open('a');
    const index = await builds(corpus, undefined, undefined, place);
    opened.push(index);
    await findsTheSame(index, corpus);
    await expect.poll(() => faults, { timeout: 10_000 }).toHaveLength(1);
  });
});
