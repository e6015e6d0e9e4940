import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import type { BuildPassageIndex, PassageIndex } from '../../../src/search/passage-index.js';
import { createIndexBuilder } from '../../../src/search/worker/build-index.js';
import { buildWorkerIndex } from '../../../src/search/worker/worker-index.js';
import { articleOf } from '../../contracts/articles.js';
import { describePassageIndex } from '../../contracts/passage-index.js';
import { corpusOf, hitIds, queryOf, searchAll } from '../support/queries.js';

const opened: PassageIndex[] = [];
const keep = (index: PassageIndex): PassageIndex => {
  opened.push(index);
  return index;
};

afterAll(async () => {
  for (const index of opened) await index.close?.();
});

const common = corpusOf(120, 7);
const own = articleOf('own', {
  title: 'Comet',
  paragraphs: ['A comet stood over the harbour.', 'The mayor watched the comet.'],
});

let ofOthers: Promise<PassageIndex> | undefined;

/** An index that shares nothing but a thread with that of other articles. */
const buildForked: BuildPassageIndex = async (corpus) => {
  const index = await (await (ofOthers ??= buildWorkerIndex(common).then(keep))).fork?.(corpus);
  if (index === undefined) throw new Error('The index was not forked.');
  return keep(index);
};

describePassageIndex('An index forked from one of other articles', buildForked);

async function expectAsBuiltAnew(index: PassageIndex, corpus: typeof common): Promise<void> {
  const fresh = await buildLocalIndex(corpus);
  const [found, expected] = [await searchAll(index), await searchAll(fresh)];
  expect(found.map(({ terms }) => terms)).toEqual(expected.map(({ terms }) => terms));
  expect(found.map(hitIds)).toEqual(expected.map(hitIds));
  for (const [question, { hits }] of found.entries()) {
    for (const [place, { score }] of hits.entries()) {
      expect(score).toBeCloseTo(expected[question]?.hits[place]?.score ?? NaN, 8);
    }
  }
}

describe.each<[string, BuildPassageIndex]>([
  ['in a thread', (corpus) => buildWorkerIndex(corpus)],
  ['in this thread', buildLocalIndex],
])('an index forked from that of the common articles, %s', (_place, buildIndex) => {
  let base: PassageIndex;
  beforeAll(async () => {
    base = keep(await buildIndex(common));
  });

  async function forkOf(corpus: typeof common): Promise<PassageIndex> {
    const forked = await base.fork?.(corpus);
    if (forked === undefined) throw new Error('The index was not forked.');
    return keep(forked);
  }

  test('finds and scores as one index of all', async () => {
    const [first, , ...others] = common.articles;
    const replaced = articleOf('article-1', { title: 'Eclipse', paragraphs: ['An eclipse.'] });
    const corpus = createCorpus([own, ...(first ? [first] : []), ...others, replaced]);
    await expectAsBuiltAnew(await forkOf(corpus), corpus);
  });

  test('holds what differs alone', async () => {
    const forked = await forkOf(createCorpus([...common.articles, own]));
    expect(forked.passagesHeld).toBe(2);
    expect(base.passagesHeld).toBeUndefined();
  });

  test('is seen by nobody else', async () => {
    await forkOf(createCorpus([...common.articles, own]));
    expect((await base.search(queryOf('comet'))).terms[0]?.passageFrequency).toBe(0);
    const other = articleOf('other', { title: 'Star', paragraphs: ['A star.'] });
    const second = await forkOf(createCorpus([...common.articles, other]));
    expect((await second.search(queryOf('comets'))).hits).toEqual([]);
    await expectAsBuiltAnew(base, common);
  });

  test('reads back the passages that it shares, and those of its own not', async () => {
    const forked = await forkOf(createCorpus([...common.articles, own]));
    const [shared] = common.passages;
    const [added] = own.passages;
    expect(shared && forked.words?.(shared)).toEqual(shared && base.words?.(shared));
    expect(added && forked.words?.(added)).toBeUndefined();
  });

  test('is changed by itself, and so is the one that it came from', async () => {
    const source = keep(await buildIndex(common));
    const corpus = createCorpus([...common.articles, own]);
    const forked = await source.fork?.(corpus);
    const fewer = createCorpus(common.articles.slice(3));
    const updated = keep((await source.update?.(fewer)) ?? source);
    const more = createCorpus([
      ...corpus.articles,
      articleOf('star', { title: 'Star', paragraphs: ['A star over the market.'] }),
    ]);
    const changed = await forked?.update?.(more);
    await expectAsBuiltAnew(updated, fewer);
    expect(changed?.passagesHeld).toBe(3);
    if (changed !== undefined) await expectAsBuiltAnew(keep(changed), more);
  });

  test('is not made of what was handed over to a later index', async () => {
    const source = await buildIndex(common);
    keep((await source.update?.(createCorpus(common.articles.slice(1)))) ?? source);
    expect(await source.fork?.(common)).toBeUndefined();
  });

  test.each([
    ['too many passages', Array.from({ length: 5_001 }, (_, number) => `Passage ${number}.`)],
    ['too many characters', [`${'harbour '.repeat(312_501)}.`]],
  ])('is not made for %s', async (_name, paragraphs) => {
    const large = articleOf('large', { title: 'Large', paragraphs });
    expect(await base.fork?.(createCorpus([...common.articles, large]))).toBeUndefined();
  });
});

test('an index in a thread goes on when the one that it came from is closed', async () => {
  const source = await buildWorkerIndex(common);
  const corpus = createCorpus([...common.articles, own]);
  const forked = await source.fork?.(corpus);
  await source.close?.();
  expect(forked && hitIds(await forked.search(queryOf('comet')))).toEqual(['own#1', 'own#2']);
  await forked?.close?.();
  await expect(forked?.search(queryOf('comet'))).rejects.toThrow('has ended');
});

test('a thread holds only so much of many servers together, and again when some are closed', async () => {
  const source = keep(await buildWorkerIndex(corpusOf(3)));
  const large = articleOf('large', { title: 'Large', paragraphs: ['harbour '.repeat(310_000)] });
  const corpus = createCorpus([...corpusOf(3).articles, large]);
  const first = await source.fork?.(corpus);
  expect(keep((await source.fork?.(corpus)) ?? source)).not.toBe(source);
  expect(await source.fork?.(corpus)).toBeUndefined();
  await first?.close?.();
  expect(keep((await source.fork?.(corpus)) ?? source)).not.toBe(source);
});

test('the builder shares with the index that it is given, and builds where that cannot be', async () => {
  const build = createIndexBuilder({ workerThreshold: 1 });
  const other = keep(await build(common));
  const corpus = createCorpus([...common.articles, own]);
  expect(keep(await build(corpus, undefined, other)).passagesHeld).toBe(2);
  expect(
    keep(await build(createCorpus([own]), undefined, await buildLocalIndex(common))).passagesHeld,
  ).toBeUndefined();
});
