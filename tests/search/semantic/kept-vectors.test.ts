import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import type { IndexPlace } from '../../../src/search/index-place.js';
import { openKeptVectors } from '../../../src/search/semantic/kept-vectors.js';
import { withMeaning } from '../../../src/search/semantic/semantic-index.js';
import { createIndexBuilder } from '../../../src/search/worker/build-index.js';
import { createPassageVectors } from '../../../src/search/semantic/passage-vectors.js';
import { toVector, type SentenceEncoder } from '../../../src/search/semantic/sentence-encoder.js';
import { textKey } from '../../../src/search/semantic/vector-file.js';
import { articleOf } from '../../contracts/articles.js';

let folder: string;
let place: IndexPlace;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-vectors-'));
  place = {
    since: 3,
    file: (kind) => join(folder, `a.${kind}`),
    write: async (work) => {
      await work();
    },
  };
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const model = { name: 'fake', dimensions: 2 };
const vectors = new Map([
  [textKey('one'), toVector([1, -1])],
  [textKey('two'), toVector([0, 1])],
]);

test('vectors are read as they were written, for the same encoder alone', async () => {
  const file = openKeptVectors(place, model);
  expect(await file.read()).toEqual(new Map());
  await file.replace(vectors);
  expect(await file.read()).toEqual(vectors);
  expect(await openKeptVectors(place, { ...model, name: 'other' }).read()).toEqual(new Map());
  expect(await openKeptVectors(place, { ...model, dimensions: 3 }).read()).toEqual(new Map());
  await file.replace(new Map());
  expect(await file.read()).toEqual(new Map());
});

test('a file of which any bit has flipped, or which is cut off, is not used', async () => {
  const file = openKeptVectors(place, model);
  await file.replace(vectors);
  const path = place.file('quoth-meaning');
  const whole = await readFile(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      await writeFile(path, damaged);
      expect(await file.read()).toEqual(new Map());
      await writeFile(path, whole.subarray(0, at));
      expect(await file.read()).toEqual(new Map());
    }),
    { numRuns: 100 },
  );
});

test('a passage is encoded once over two starts, and of one that is gone nothing is kept', async () => {
  const encoded: string[] = [];
  const encoder: SentenceEncoder = {
    ...model,
    encode: (texts) => {
      encoded.push(...texts);
      return Promise.resolve(texts.map(({ length }) => toVector([length, 1])));
    },
    close: () => Promise.resolve(),
  };
  const { signal } = new AbortController();
  async function encode(paragraphs: readonly string[]): Promise<number> {
    const corpus = createCorpus([articleOf('a', { paragraphs })]);
    const kept = openKeptVectors(place, encoder);
    await createPassageVectors(encoder).of(corpus, signal, undefined, kept);
    return (await kept.read()).size;
  }
  expect(await encode(['First.', 'Second.'])).toBe(2);
  expect(await encode(['First.', 'Second.'])).toBe(2);
  expect(encoded).toEqual(['First.', 'Second.']);
  expect(await encode(['First.'])).toBe(1);
  expect(encoded).toHaveLength(2);
  expect(await readdir(folder)).toEqual(['a.quoth-meaning']);
});

test('what was changed in an index that knows meaning is kept with what it means', async () => {
  const encoder: SentenceEncoder = {
    ...model,
    languages: ['en'],
    encode: (texts) => Promise.resolve(texts.map(({ length }) => toVector([length, 1]))),
    close: () => Promise.resolve(),
  };
  const builds = withMeaning(createIndexBuilder(), {
    encoder,
    vectors: createPassageVectors(encoder),
    waits: true,
    onFault: () => undefined,
  });
  const paragraphs = Array.from({ length: 30 }, (_, number) => `Paragraph number ${number}.`);
  const long = articleOf('a', { paragraphs });
  const index = await builds(createCorpus([long]));
  const changed = await index.update?.(
    createCorpus([long, articleOf('b', { paragraphs: ['The last one.'] })]),
  );
  await changed?.keep?.(place, new AbortController().signal);
  expect((await openKeptVectors(place, encoder).read()).size).toBe(31);
  expect((await readdir(folder)).sort()).toEqual(['a.quoth-index', 'a.quoth-meaning']);
});
