import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import { createPassageVectors } from '../../../src/search/semantic/passage-vectors.js';
import {
  likeness,
  toVector,
  type SentenceEncoder,
} from '../../../src/search/semantic/sentence-encoder.js';
import { openVectorFile, textKey } from '../../../src/search/semantic/vector-file.js';
import { articleOf } from '../../contracts/articles.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-vectors-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('vectors are as long as each other, and alike as their directions are', () => {
  expect(likeness(toVector([3, 4]), toVector([30, 40]))).toBeCloseTo(1, 2);
  expect(likeness(toVector([1, 0]), toVector([0, 5]))).toBe(0);
  expect(likeness(toVector([1, 0]), toVector([-2, 0]))).toBeCloseTo(-1, 2);
  expect(likeness(toVector([0, 0]), toVector([1, 0]))).toBe(0);
});

test('what is kept is read again, without a record that was cut off', async () => {
  const file = openVectorFile(folder, 'fake', 2);
  const vectors = new Map([
    [textKey('one'), toVector([1, -1])],
    [textKey('two'), toVector([0, 1])],
  ]);
  await file.append(vectors);
  await appendFile(join(folder, 'fake.quoth-vectors'), 'cut off');
  expect(await openVectorFile(folder, 'fake', 2).read()).toEqual(vectors);
  expect(await openVectorFile(folder, 'other', 2).read()).toEqual(new Map());
});

test('a passage is encoded once, its heading with it, over two starts', async () => {
  const encoded: string[] = [];
  const encoder: SentenceEncoder = {
    name: 'fake',
    languages: ['en'],
    dimensions: 2,
    encode: (texts) => {
      encoded.push(...texts);
      return Promise.resolve(texts.map(({ length }) => toVector([length, 1])));
    },
    close: () => Promise.resolve(),
  };
  const article = articleOf('a', { paragraphs: ['Said twice.', 'Said twice.', 'x'.repeat(2_000)] });
  const corpus = createCorpus([article]);
  const { signal } = new AbortController();
  const first = await createPassageVectors(encoder, openVectorFile(folder, 'fake', 2)).of(
    corpus,
    signal,
  );
  expect(encoded).toEqual(['Said twice.', 'x'.repeat(1_200)]);
  const again = createPassageVectors(encoder, openVectorFile(folder, 'fake', 2));
  expect(await again.of(corpus, signal)).toEqual(first);
  expect(encoded).toHaveLength(2);
});

test('encoding ends when nobody wants it any more', async () => {
  const encoder: SentenceEncoder = {
    name: 'fake',
    languages: ['en'],
    dimensions: 1,
    encode: () => Promise.reject(new Error('was asked')),
    close: () => Promise.resolve(),
  };
  const corpus = createCorpus([articleOf('a', { paragraphs: ['Text.'] })]);
  await expect(
    createPassageVectors(encoder).of(corpus, AbortSignal.abort(new Error('over'))),
  ).rejects.toThrow('over');
});

test('one corpus is encoded after the other, and none that nobody wants any more; a few passages do not wait', async () => {
  const encoded: string[] = [];
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const encoder: SentenceEncoder = {
    name: 'fake',
    languages: ['en'],
    dimensions: 1,
    encode: async (texts) => {
      encoded.push(...texts);
      if (texts.some((text) => text.startsWith('first'))) await gate;
      return texts.map(() => toVector([1]));
    },
    close: () => Promise.resolve(),
  };
  const vectors = createPassageVectors(encoder);
  const many = (name: string): ReturnType<typeof createCorpus> =>
    createCorpus([
      articleOf(name, { paragraphs: Array.from({ length: 40 }, (_, at) => `${name} ${at}.`) }),
    ]);
  const { signal } = new AbortController();
  const unwanted = new AbortController();
  const first = vectors.of(many('first'), signal);
  const second = vectors.of(many('second'), unwanted.signal);
  const third = vectors.of(many('third'), signal);
  await expect.poll(() => encoded).toHaveLength(4);
  const few = createCorpus([articleOf('few', { paragraphs: ['few.'] })]);
  expect((await vectors.of(few, signal)).passages).toHaveLength(1);
  expect(encoded).toHaveLength(5);
  unwanted.abort(new Error('closed'));
  letGo();
  await expect(second).rejects.toThrow('closed');
  expect((await first).passages).toHaveLength(40);
  expect((await third).passages).toHaveLength(40);
  expect(encoded).toHaveLength(81);
  expect(encoded.indexOf('third 0.')).toBeGreaterThan(encoded.indexOf('first 39.'));
});
