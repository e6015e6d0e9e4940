import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import { openFlatEngine } from '../../../src/search/engines/flat-engine.js';
import { openMiniSearchEngine } from '../support/minisearch-engine.js';
import { openLocalIndex } from '../../../src/search/local-index.js';
import type { BuildPassageIndex, SearchResult } from '../../../src/search/passage-index.js';
import { collectPostings } from '../../../src/search/postings/postings.js';
import { describePassageIndex } from '../../contracts/passage-index.js';
import { corpusOf, hitIds, queryOf, questions } from '../support/queries.js';

const buildFlatIndex: BuildPassageIndex = async (corpus) => {
  const index = openLocalIndex(corpus, await collectPostings(corpus), openFlatEngine);
  return { search: (query) => Promise.resolve(index.search(query)) };
};

describePassageIndex('The flat engine', buildFlatIndex);

describe.each([
  ['flat', openFlatEngine],
  ['MiniSearch', openMiniSearchEngine],
])('the %s engine', (_name, openEngine) => {
  test('after articles came, changed and went, finds and counts as if built anew', async () => {
    const before = corpusOf(40, 3);
    const postings = await collectPostings(before);
    const pool = [...before.articles, ...corpusOf(60, 9).articles];
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(pool.length - 1), {
          minLength: 1,
          // The second half has articles with ids of the first: changed ones.
          selector: (position) => pool[position]?.id,
        }),
        async (chosen) => {
          const next = createCorpus(
            chosen.map((position) => pool[position]).filter((article) => article !== undefined),
          );
          const index = openLocalIndex(before, postings, openEngine);
          const kept = new Set(next.articles);
          const had = new Set(before.articles);
          index.change(
            {
              removed: before.articles.filter((article) => !kept.has(article)),
              added: next.articles.filter((article) => !had.has(article)),
            },
            next,
          );
          const anew = openLocalIndex(next, await collectPostings(next), openEngine);
          for (const question of questions) {
            expectSame(index.search(queryOf(question)), anew.search(queryOf(question)));
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});

test('the flat engine gives the scores that MiniSearch gives', async () => {
  const corpus = corpusOf(200, 4);
  const postings = await collectPostings(corpus);
  const flat = openLocalIndex(corpus, postings, openFlatEngine);
  const miniSearch = openLocalIndex(corpus, postings, openMiniSearchEngine);
  for (const question of questions) {
    expectSame(flat.search(queryOf(question)), miniSearch.search(queryOf(question)));
  }
});

/** The same to within rounding: an average that was changed step by step differs in its last digits. */
function expectSame(found: SearchResult, expected: SearchResult): void {
  expect(found.terms).toEqual(expected.terms);
  const scores = new Map(expected.hits.map(({ passageId, score }) => [passageId, score]));
  expect(new Set(hitIds(found)).size).toBe(expected.hits.length);
  found.hits.forEach(({ passageId, score }, place) => {
    expect(score).toBeCloseTo(expected.hits[place]?.score ?? NaN, 8);
    // At the end of the list an equal may stand for another.
    const own = scores.get(passageId);
    if (own !== undefined) expect(score).toBeCloseTo(own, 8);
  });
}
