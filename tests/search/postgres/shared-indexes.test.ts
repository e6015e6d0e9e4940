import fc from 'fast-check';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexTables } from '../../../src/database/index-tables.js';
import { openDatabase } from '../../../src/database/open-database.js';
import type { Schema } from '../../../src/database/schema.js';
import type { Article } from '../../../src/knowledge/article.js';
import { type Corpus, createCorpus } from '../../../src/knowledge/corpus.js';
import { createArticle } from '../../../src/knowledge/passages.js';
import { createAnalyzer } from '../../../src/language/analyzer.js';
import { nameKeys } from '../../../src/language/names.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import type {
  BuildPassageIndex,
  PassageIndex,
  Query,
  SearchResult,
} from '../../../src/search/passage-index.js';
import {
  createSharedIndexes,
  type SharedIndexes,
} from '../../../src/search/postgres/shared-indexes.js';
import { createStores } from '../../../src/store/sql/create-stores.js';
import type { Stores } from '../../../src/store/stores.js';
import { articleOf, idOf, type ArticleParts } from '../../contracts/articles.js';
import { describePassageIndex } from '../../contracts/passage-index.js';
import {
  postgresDatabase,
  tellWhatIsSkipped,
  testDatabaseUrl,
  type TestDatabase,
} from '../../store/support/test-databases.js';

tellWhatIsSkipped();

const guilds = ['100000000000000001', '100000000000000002'] as const;

function queryFor(text: string): Query {
  const analyzer = createAnalyzer('en');
  const tokens = analyzer.tokens(text);
  const keys = nameKeys(text, tokens);
  return {
    tokens,
    grams: createAnalyzer('es').grams(text),
    limit: 10,
    mentions: tokens
      .filter(({ stop }) => !stop)
      .map((token) => ({
        terms: [token.term],
        particles: [],
        spellings: [],
        nameKeys: keys.filter(({ start }) => start === token.start).map(({ key }) => key),
      })),
  };
}

type Step = { readonly owner: 'operator' | (typeof guilds)[number] } & (
  { readonly article: { readonly id: string } & ArticleParts } | { readonly gone: string }
);

/** The same but for the last digits of scores, which are added up in another order. */
function rounded({ hits, terms }: SearchResult): unknown {
  const round = (value: number): number => Number(value.toPrecision(9));
  return {
    terms,
    hits: hits.map((hit) => ({
      ...hit,
      score: round(hit.score),
      gramShare: round(hit.gramShare),
    })),
  };
}

describe.skipIf(testDatabaseUrl === undefined)('an index in PostgreSQL', () => {
  let made: TestDatabase;
  let database: Kysely<Schema>;
  let indexes: SharedIndexes;
  let stores: Stores;
  let buildForGuild: BuildPassageIndex;

  beforeAll(async () => {
    made = await postgresDatabase();
    database = await openDatabase(made.location);
    indexes = createSharedIndexes(() => Promise.resolve(database));
    buildForGuild = indexes.buildForGuilds(buildLocalIndex);
    stores = createStores(database, {
      prepareIndexing: ({ draft, ...change }) =>
        indexes.prepare({ ...change, article: draft && createArticle(draft, 1) }),
    });
  });
  afterAll(async () => {
    await database.destroy();
    await made.remove();
  });

  /** All that its tables hold, of an owner or of everybody. */
  async function rowsOf(owner?: string): Promise<readonly string[]> {
    const rows: string[] = [];
    for (const table of indexTables) {
      const found = await sql<{ readonly row: string; readonly owner: string }>`
        select owner, cast(to_jsonb(held) as text) as row from ${sql.table(table)} as held
        order by 2`.execute(database);
      for (const each of found.rows) {
        if (owner === undefined || each.owner === owner) rows.push(`${table} ${each.row}`);
      }
    }
    return rows;
  }

  describePassageIndex('In PostgreSQL', (...asked) => indexes.buildOnce(...asked));

  test('for one occasion leaves nothing behind when it is closed', async () => {
    const before = await rowsOf();
    const index = await indexes.buildOnce(
      createCorpus([articleOf('a', { paragraphs: ['Xqonce.'] })]),
    );
    expect(await rowsOf()).not.toEqual(before);
    await index.close?.();
    expect(await rowsOf()).toEqual(before);
  });

  /**
   * What finds, in which order, and by which statistics, is for each owner as if the others were not there, whatever comes and
   * goes: so nothing of one guild is found in another, or has a say there.
   */
  test('is for each guild what an index of its articles alone in memory is', async () => {
    const word = fc.constantFrom(
      ...['harbour', 'harbours', 'Qaim', 'Kaim', 'Abu Kamal', 'ferry', 'pilot', 'mooring', 'storm'],
      ...[
        'lighthouse',
        'Harbour Traffic Safety Board',
        'faro',
        'puertos',
        'tormenta',
        'xqone',
        'xqtwo',
      ],
    );
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 12 })
      .map((words) => `The ${words.join(' ')}.`);
    const article = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      language: fc.constantFrom('en', 'es', 'de'),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    });
    const owner = fc.constantFrom('operator', ...guilds);
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ owner, article }) },
      fc.record({ owner, gone: fc.constantFrom('a', 'b', 'c', 'd') }),
    );
    const question = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      },
      fc.constantFrom('habrour', 'ligthhouse', 'lighthousse', 'Quaim', 'moorign', 'torment'),
    );

    /** One that was under way when the time was over must not meet the next test. */
    let last: Promise<void> = Promise.resolve();
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.array(question, { minLength: 1, maxLength: 4 }),
        (steps, questions) => (last = holds(steps, questions)),
      ),
    );
    await last.catch(() => undefined);

    async function holds(steps: readonly Step[], questions: readonly string[]): Promise<void> {
      const articles = {
        operator: new Map<string, Article>(),
        [guilds[0]]: new Map<string, Article>(),
        [guilds[1]]: new Map<string, Article>(),
      };
      const corpusOf = (each: keyof typeof articles): Corpus =>
        createCorpus([...new Map([...articles.operator, ...articles[each]]).values()]);
      let common = await indexes.buildCommon(corpusOf('operator'));
      const own = new Map<string, PassageIndex>();
      for (const guild of guilds) {
        own.set(guild, await buildForGuild(corpusOf(guild), undefined, common, undefined, guild));
      }
      for (const each of steps) {
        if ('gone' in each) articles[each.owner].delete(each.gone);
        else articles[each.owner].set(each.article.id, articleOf(each.article.id, each.article));
        if (each.owner === 'operator')
          common = (await common.update?.(corpusOf('operator'))) ?? common;
        for (const guild of guilds) {
          const updated = await own.get(guild)?.update?.(corpusOf(guild));
          own.set(
            guild,
            updated ?? (await buildForGuild(corpusOf(guild), undefined, common, undefined, guild)),
          );
        }
      }
      for (const [each, index] of [['operator', common], ...own] as const) {
        const alone = await buildLocalIndex(corpusOf(each as keyof typeof articles));
        for (const text of questions) {
          expect(rounded(await index.search(queryFor(text)))).toEqual(
            rounded(await alone.search(queryFor(text))),
          );
        }
      }
    }
  });

  async function write(guildId: string, id: string, text?: string): Promise<void> {
    const outcome = await stores.articles.write({
      guildId,
      articleId: idOf(id),
      change: text === undefined ? 'removed' : 'added',
      authorId: '1',
      basedOn: (await stores.articles.newest(guildId, idOf(id)))?.number ?? 0,
      draft:
        text === undefined
          ? undefined
          : {
              particulars: {
                id: idOf(id),
                source: { title: 'Own' },
                language: 'en',
                tags: [],
                questions: [],
              },
              blocks: [{ kind: 'paragraph', text, headings: [] }],
            },
    });
    expect(outcome.kind).toBe('written');
  }

  async function servedOf(guildId: string): Promise<Corpus> {
    const revisions = await stores.articles.current(guildId);
    return createCorpus(
      revisions.flatMap(({ draft, number }) => (draft ? [createArticle(draft, number)] : [])),
    );
  }

  test('has the words of an article from the commit that writes it on, and none of one that is gone', async () => {
    const [guild] = guilds;
    const ownWords = async (): Promise<string> => (await rowsOf(guild)).join('\n');
    await write(guild, 'own', 'The xqfirst is moored here.');
    expect(await ownWords()).toContain('xqfirst');
    // Another process has nothing left to write.
    const others = createSharedIndexes(() => Promise.resolve(database));
    const done: number[] = [];
    const index = await others.buildForGuilds(buildLocalIndex)(
      await servedOf(guild),
      (passages) => done.push(passages),
      undefined,
      undefined,
      guild,
    );
    expect(done).toEqual([1]);
    expect((await index.search(queryFor('xqfirst'))).hits).toHaveLength(1);
    await write(guild, 'own', 'The xqsecond is moored here.');
    expect(await ownWords()).toContain('xqsecond');
    expect(await ownWords()).not.toContain('xqfirst');
    await write(guild, 'own');
    expect(await rowsOf(guild)).toEqual([]);
  });

  test('a write that fails leaves the words as they were', async () => {
    const [guild] = guilds;
    await write(guild, 'kept', 'The xqkept is moored here.');
    const before = await rowsOf(guild);
    const refused = await stores.articles.write({
      guildId: guild,
      articleId: idOf('kept'),
      change: 'removed',
      authorId: '1',
      basedOn: 99,
      draft: undefined,
    });
    expect(refused.kind).toBe('conflict');
    expect(await rowsOf(guild)).toEqual(before);
    await write(guild, 'kept');
  });

  test('holds nothing of a guild that is erased, and all that it held of the others', async () => {
    const [guild, other] = guilds;
    await write(other, 'own', 'The xqother is moored here.');
    const before = await rowsOf();
    await write(guild, 'own', 'The xqsecret is moored here.');
    expect((await rowsOf()).join('\n')).toContain('xqsecret');
    await stores.guildData.erase(guild);
    expect(await rowsOf()).toEqual(before);
    await stores.guildData.erase(other);
  });

  test('a process that has read what is changed or erased meanwhile writes nothing of it, and undoes nothing', async () => {
    const [guild] = guilds;
    await write(guild, 'own', 'The xqbefore is moored here.');
    const stale = await servedOf(guild);
    await write(guild, 'own', 'The xqafter is moored here.');
    await write(guild, 'new', 'The xqnew is moored here.');
    const written = await rowsOf(guild);
    await buildForGuild(stale, undefined, undefined, undefined, guild);
    expect(await rowsOf(guild)).toEqual(written);
    await stores.guildData.erase(guild);
    await buildForGuild(stale, undefined, undefined, undefined, guild);
    expect(await rowsOf(guild)).toEqual([]);
  });

  test('what a process without the index writes is not found by the words that were there before', async () => {
    const [guild] = guilds;
    await write(guild, 'own', 'The xqbefore is moored here.');
    const without = createStores(database);
    await without.articles.write({
      guildId: guild,
      articleId: idOf('own'),
      change: 'removed',
      authorId: '1',
      basedOn: 1,
      draft: undefined,
    });
    expect(await rowsOf(guild)).toEqual([]);
  });

  test('what another analyzer has written is written anew, with its progress, and found meanwhile', async () => {
    const articles = Array.from({ length: 3 }, (_, index) =>
      articleOf(`v${index}`, {
        paragraphs: Array.from(
          { length: 600 },
          (_, at) => `The mooring number ${at} of xqversion.`,
        ),
      }),
    );
    const corpus = createCorpus(articles);
    const before = await indexes.buildCommon(corpus);
    const rows = await rowsOf('operator');
    await sql`update quoth_index_articles set print = 'old' where owner = 'operator'`.execute(
      database,
    );
    const done: number[] = [];
    let found = 0;
    const index = await indexes.buildCommon(corpus, (passages) => {
      done.push(passages);
      void before.search(queryFor('xqversion')).then(({ hits }) => (found += hits.length));
    });
    expect(done).toEqual([1_200, 1_800, 1_800]);
    expect(await rowsOf('operator')).toEqual(rows);
    expect(await index.search(queryFor('mooring 599'))).toEqual(
      await before.search(queryFor('mooring 599')),
    );
    await expect.poll(() => found).toBe(30);
  });
});
