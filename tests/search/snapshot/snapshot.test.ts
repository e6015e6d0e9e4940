import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import { openFlatEngine } from '../../../src/search/engines/flat-engine.js';
import { openLocalIndex } from '../../../src/search/local-index.js';
import { collectPostings, type Postings } from '../../../src/search/postings/postings.js';
import { nameSnapshot, tidySnapshots } from '../../../src/search/snapshot/snapshot-folder.js';
import { readSnapshot, writeSnapshot } from '../../../src/search/snapshot/snapshot.js';
import { articleOf } from '../../contracts/articles.js';
import { corpusOf, queryOf, questions } from '../support/queries.js';

const corpus = corpusOf(12, 2);
const passages = corpus.passages.length;
let folder: string;
let name: { readonly path: string; readonly key: string };
let postings: Postings;
let file: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-snapshot-'));
  name = await nameSnapshot(folder, corpus);
  postings = await collectPostings(corpus);
  writeSnapshot(name, postings);
  file = readFileSync(name.path);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is read from a file of these bytes under the snapshot's name. */
function read(bytes: Uint8Array, key = name.key): Postings | undefined {
  const path = join(folder, 'read');
  writeFileSync(path, bytes);
  return readSnapshot({ path, key }, passages);
}

describe('a snapshot', () => {
  test('gives back what was written, and an index that finds the same', () => {
    const read = readSnapshot(name, passages);
    expect(read).toEqual(postings);
    if (read === undefined) return;
    const before = openLocalIndex(corpus, postings, openFlatEngine);
    const after = openLocalIndex(corpus, read, openFlatEngine);
    for (const question of questions) {
      expect(after.search(queryOf(question))).toEqual(before.search(queryOf(question)));
    }
  });

  test('leaves no unfinished file beside it', () => {
    expect(readdirSync(folder).filter((each) => each.endsWith('.tmp'))).toEqual([]);
  });

  test('is not used when it was cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        expect(read(file.subarray(0, length))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('is not used when any bit of it has flipped', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(7), (at, bit) => {
        const damaged = Buffer.from(file);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(read(damaged)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('is not used when something follows it, and neither is any other file', () => {
    expect(read(Buffer.concat([file, Buffer.from('x')]))).toBeUndefined();
    expect(read(Buffer.alloc(0))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(read(bytes)).toBeUndefined();
      }),
    );
  });

  test('is not used for another key, nor for another number of passages', () => {
    expect(read(file, 'another')).toBeUndefined();
    expect(readSnapshot(name, passages + 1)).toBeUndefined();
    expect(readSnapshot({ ...name, path: join(folder, 'missing') }, passages)).toBeUndefined();
  });
});

describe('the key of a snapshot', () => {
  test('is the same for the same articles', async () => {
    expect(await nameSnapshot(folder, corpusOf(12, 2))).toEqual(name);
  });

  test.each([
    ['a text', { title: 'Title', paragraphs: ['One.', 'Too.'] }],
    ['a title', { title: 'Titel', paragraphs: ['One.', 'Two.'] }],
    ['a language', { title: 'Title', language: 'de', paragraphs: ['One.', 'Two.'] }],
    ['a publisher', { title: 'Title', publisher: 'P', paragraphs: ['One.', 'Two.'] }],
    ['the cut of paragraphs', { title: 'Title', paragraphs: ['One. Two.'] }],
  ])('changes with %s', async (_what, parts) => {
    const before = articleOf('a', { title: 'Title', paragraphs: ['One.', 'Two.'] });
    const { key } = await nameSnapshot(folder, createCorpus([before]));
    const changed = await nameSnapshot(folder, createCorpus([articleOf('a', parts)]));
    expect(changed.key).not.toBe(key);
  });

  test('changes with the order of the articles', async () => {
    const { articles } = corpus;
    const turned = await nameSnapshot(folder, createCorpus([...articles].reverse()));
    expect(turned.key).not.toBe(name.key);
  });
});

test('a folder keeps the four snapshots used last, and files that are not ours', async () => {
  const cache = join(folder, 'cache');
  await mkdir(cache);
  const used = ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => `${each}.quoth-index`);
  for (const [index, each] of used.entries()) {
    writeFileSync(join(cache, each), '');
    await utimes(join(cache, each), index, index);
  }
  writeFileSync(join(cache, 'notes.txt'), '');
  writeFileSync(join(cache, 'g.quoth-index.123.tmp'), '');
  await utimes(join(cache, 'g.quoth-index.123.tmp'), 0, 0);
  writeFileSync(join(cache, 'h.quoth-index.456.tmp'), '');

  await tidySnapshots(cache);

  expect(readdirSync(cache).sort()).toEqual(
    [...used.slice(2), 'h.quoth-index.456.tmp', 'notes.txt'].sort(),
  );
});
