import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/knowledge/article.js';
import { createCorpus } from '../../src/knowledge/corpus.js';
import type { Scope } from '../../src/knowledge/scope.js';
import { createAnalyzer } from '../../src/language/analyzer.js';
import type { BuildPassageIndex, SearchResult } from '../../src/search/passage-index.js';
import { articleOf, idOf } from './articles.js';

const harbour = articleOf('harbour', {
  title: 'The old harbour',
  publisher: 'Coast Gazette',
  paragraphs: [
    'The lighthouse was built by Greta Holm in 1871.',
    'Ferries leave the pier every morning. The ferries carry mail.',
    'A storm destroyed the pier and the boathouse.',
  ],
});
const market = articleOf('market', {
  title: 'The fish market',
  publisher: 'Town Crier',
  paragraphs: ['The market sells herring.', 'Herring is sold on the pier as well.'],
  language: 'en-GB',
  published: '2019-09-30',
  tags: ['Fish', 'trade'],
});
const mole = articleOf('mole', {
  title: 'De pier',
  publisher: 'Courrier du Nord and Town Crier',
  paragraphs: ['De pier is lang.'],
  language: 'nl',
  published: '2025-06-14T08:00:00Z',
});

/** What every passage index does, whatever holds it. */
export function describePassageIndex(name: string, buildIndex: BuildPassageIndex): void {
  const articles = [harbour, market];

  async function search(
    text: string,
    options: { limit?: number; scope?: Scope; among?: readonly Article[] } = {},
  ): Promise<SearchResult> {
    const { limit = 10, scope, among = articles } = options;
    const index = await buildIndex(createCorpus(among));
    const analyzer = createAnalyzer('en');
    return index.search({
      tokens: analyzer.tokens(text),
      grams: [],
      limit,
      ...(scope && { scope }),
    });
  }

  async function foundIds(...args: Parameters<typeof search>): Promise<readonly string[]> {
    return (await search(...args)).hits.map((hit) => hit.passageId);
  }

  describe(`${name} keeps the contract of a passage index`, () => {
    test('the passage that holds the words comes first', async () => {
      const [first] = await foundIds('Who built the lighthouse?');
      expect(first).toBe('harbour#1');
    });

    test('inflected forms are found', async () => {
      expect(await foundIds('building lighthouses')).toContain('harbour#1');
    });

    test('a passage is found by its title and its publisher', async () => {
      expect(await foundIds('old harbour')).toEqual(
        expect.arrayContaining(['harbour#1', 'harbour#2', 'harbour#3']),
      );
      expect(await foundIds('Crier')).toEqual(['market#1', 'market#2']);
    });

    test('equal passages keep the order of the corpus', async () => {
      const twins = ['b', 'a', 'c'].map((id) =>
        articleOf(id, { title: 'Twin', paragraphs: ['The very same text.'] }),
      );
      expect(await foundIds('same text', { among: twins })).toEqual(['b#1', 'a#1', 'c#1']);
    });

    test('scores are above 0 and never rise down the list', async () => {
      const { hits } = await search('ferries pier herring mail storm');
      const scores = hits.map((hit) => hit.score);
      expect(Math.min(...scores)).toBeGreaterThan(0);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    test('no more hits than the limit', async () => {
      expect(await foundIds('pier', { limit: 2 })).toHaveLength(2);
    });

    test.each<[string, Scope, readonly string[]]>([
      ['one article', { articleId: idOf('market') }, ['market']],
      ['no article', { articleId: idOf('elsewhere') }, []],
      ['a publisher, however it is written', { publisher: 'TOWN crier' }, ['market', 'mole']],
      ['a publisher by whole words', { publisher: 'Town Cry' }, []],
      ['a publisher with others', { publisher: 'courrier du nord' }, ['mole']],
      ['a publisher as written', { publisherName: 'Town Crier' }, ['market']],
      ['a tag', { tag: 'fish' }, ['market']],
      ['a whole tag only', { tag: 'fis' }, []],
      ['a language with its regions', { language: 'en' }, ['harbour', 'market']],
      ['a region', { language: 'en-gb' }, ['market']],
      ['a first day, included', { since: '2019-09-30' }, ['market', 'mole']],
      ['a last day, included', { until: '2025-06-14' }, ['market', 'mole']],
      ['days between', { since: '2019-10-01', until: '2025-06-13' }, []],
      ['every condition at once', { publisher: 'Town Crier', language: 'nl' }, ['mole']],
      ['no condition', {}, ['harbour', 'market', 'mole']],
    ])('a scope keeps to its articles: %s', async (_name, scope, expected) => {
      const ids = await foundIds('pier', { scope, among: [...articles, mole] });
      const found = new Set(ids.map((id) => id.slice(0, id.indexOf('#'))));
      expect([...found].sort()).toEqual(expected);
    });

    test('stop words alone find nothing', async () => {
      expect(await search('what is the of and')).toEqual({ hits: [], terms: [] });
    });

    test('an empty corpus has no hits', async () => {
      expect(await foundIds('pier', { among: [] })).toEqual([]);
    });

    test('terms come with their frequencies, in the order of the question', async () => {
      const { terms } = await search('herring on the pier, herring in Atlantis');
      expect(terms.map(({ word }) => word)).toEqual(['herring', 'pier', 'atlantis']);
      const [herring, pier, atlantis] = terms;
      expect(herring).toMatchObject({ passageFrequency: 2, articleFrequency: 1 });
      expect(pier).toMatchObject({ passageFrequency: 3, articleFrequency: 2 });
      expect(pier?.passagesInArticle).toEqual(
        new Map([
          ['harbour', 2],
          ['market', 1],
        ]),
      );
      expect(atlantis).toMatchObject({ passageFrequency: 0, articleFrequency: 0, variants: [] });
    });

    test.each(['lighthuose', 'lighthose', 'lihgthouse', 'lighthousse'])(
      'a slip of the hand is forgiven: %s',
      async (word) => {
        expect(await foundIds(word)).toEqual(['harbour#1']);
      },
    );

    test('a word that the corpus has is taken as it stands', async () => {
      const { terms } = await search('mail');
      expect(terms[0]?.variants).toEqual([terms[0]?.term]);
    });

    test('any text is searched without an error, each passage found once', async () => {
      const index = await buildIndex(createCorpus(articles));
      const analyzer = createAnalyzer('en');
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
          const query = { tokens: analyzer.tokens(text), grams: analyzer.grams(text), limit: 10 };
          const { hits } = await index.search(query);
          expect(new Set(hits.map((hit) => hit.passageId)).size).toBe(hits.length);
        }),
      );
    });
  });
}
