import type { RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { followFeeds } from '../../src/curation/follow-feeds.js';
import { runFeed } from '../../src/curation/run-feed.js';
import { openDatabase } from '../../src/database/open-database.js';
import { createFetchFeed } from '../../src/importing/feeds/fetch-feed.js';
import type { ImportedDocument } from '../../src/importing/document.js';
import { createArticleImporter } from '../../src/importing/article-importer.js';
import { createFetchDocument } from '../../src/importing/fetch/fetch-document.js';
import { readArticles } from '../../src/importing/read-articles.js';
import { createRobotsGuard } from '../../src/importing/fetch/robots-guard.js';
import type { Feed, FeedRun } from '../../src/store/feeds.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import type { Stores } from '../../src/store/stores.js';
import { webOf } from '../support/web.js';

const guildId = '123456789012345678';
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A site by its paths; a number is a status. */
type Site = Record<string, string | number>;

const feedOf = (...paths: readonly string[]): string =>
  `<rss version="2.0"><channel><title>River Post</title>${paths.map((path) => `<item><link>http://news.example${path}</link></item>`).join('')}</channel></rss>`;
const article = (title: string, text: string): string =>
  `<html><body><article><h1>${title} in the county</h1><p>${text} The council said so on Monday evening.</p></article></body></html>`;

interface Followed {
  readonly stores: Stores;
  readonly clock: { nowMs: number };
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  run(): Promise<FeedRun>;
  feed(): Promise<Feed>;
  titles(): Promise<readonly string[]>;
}

async function follow(
  site: Site,
  beforeReading: (document: ImportedDocument) => void = () => undefined,
): Promise<Followed> {
  const clock = { nowMs: Date.UTC(2026, 0, 1) };
  const now = (): number => clock.nowMs;
  const stores = createStores(await openDatabase({ path: ':memory:' }), { now });
  onTestFinished(() => stores.close());
  const asked: string[] = [];
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const found = site[path] ?? 404;
    if (typeof found === 'number') response.writeHead(found).end();
    else if (request.headers['if-none-match'] === `"${found.length}"`)
      response.writeHead(304).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html', etag: `"${found.length}"` })
        .end(found);
  };
  const { fetch } = await webOf(answer);
  const mayFetch = createRobotsGuard(fetch, 'Quoth', now);
  const importer = createArticleImporter({
    fetchDocument: createFetchDocument(fetch),
    readAway: async (unread) => {
      if (unread.kind === 'document') beforeReading(unread.document);
      return readArticles(unread);
    },
  });
  await stores.feeds.follow({
    guildId,
    url: 'http://news.example/feed',
    title: undefined,
    authorId: '1',
    reportChannelId: undefined,
  });
  async function feed(): Promise<Feed> {
    const [only] = await stores.feeds.list(guildId);
    if (only === undefined) throw new Error('The feed is gone.');
    return only;
  }
  return {
    stores,
    clock,
    asked,
    feed,
    run: async () =>
      runFeed(await feed(), {
        stores,
        importer,
        mayFetch,
        fetchFeed: createFetchFeed(fetch, mayFetch),
        now,
        intervalMs: 30 * minuteMs,
        deadlineMs: clock.nowMs + 10 * minuteMs,
        signal: new AbortController().signal,
      }),
    titles: async () => (await stores.articles.current(guildId)).map(({ title }) => title).sort(),
  };
}

describe('a run of a feed', () => {
  it('brings new entries as articles of the guild, and each once', async () => {
    const site: Site = {
      '/feed': feedOf('/a?utm_source=rss', '/b'),
      '/a?utm_source=rss': article('Ferry', 'The ferry runs again.'),
      '/b': article('Bridge', 'The bridge stays closed.'),
    };
    const followed = await follow(site);
    expect(await followed.run()).toMatchObject({ imported: 2, skipped: 0, failed: 0 });
    expect(await followed.titles()).toEqual(['Bridge in the county', 'Ferry in the county']);
    const [revision] = await followed.stores.articles.current(guildId);
    expect(revision).toMatchObject({
      change: 'followed',
      authorId: `feed:${(await followed.feed()).id}`,
    });

    site['/feed'] = feedOf('/c', '/a', '/b?fbclid=1');
    site['/c'] = article('Mill', 'The mill is sold.');
    expect(await followed.run()).toMatchObject({ imported: 1, skipped: 0, failed: 0 });
    expect(followed.asked.filter((path) => path.startsWith('/a'))).toHaveLength(1);
    expect(await followed.feed()).toMatchObject({ title: 'River Post', failures: 0 });
  });

  it('asks only whether there is anything new, once all is done', async () => {
    const followed = await follow({ '/feed': feedOf('/a'), '/a': article('Ferry', 'It runs.') });
    await followed.run();
    expect((await followed.feed()).etag).toBeDefined();
    expect(await followed.run()).toMatchObject({ imported: 0, skipped: 0, failed: 0 });
    expect(followed.asked.filter((path) => path === '/a')).toHaveLength(1);
  });

  it('knows a text that it has, whatever address and marks it comes with', async () => {
    const text = 'The "ferry" runs again.';
    const followed = await follow({
      '/feed': feedOf('/a', '/copy'),
      '/a': article('Ferry', text),
      '/copy': article('Ferry', text.replaceAll('"', '&#8221;')),
    });
    expect(await followed.run()).toMatchObject({ imported: 1, skipped: 1 });
  });

  it('does not bring back what moderators removed', async () => {
    const site: Site = { '/feed': feedOf('/a'), '/a': article('Ferry', 'It runs.') };
    const followed = await follow(site);
    await followed.run();
    const [revision] = await followed.stores.articles.current(guildId);
    if (revision === undefined) throw new Error('Nothing was brought.');
    await followed.stores.articles.write({
      guildId,
      articleId: revision.articleId,
      change: 'removed',
      authorId: '1',
      draft: undefined,
      basedOn: 1,
    });
    site['/feed'] = feedOf('/a', '/new');
    site['/new'] = article('Ferry', 'It runs.');
    await followed.run();
    expect(await followed.titles()).toEqual([]);
  });

  it('takes on twenty entries, and the rest the next time', async () => {
    const paths = Array.from({ length: 25 }, (_, index) => `/${index}`);
    const site: Site = { '/feed': feedOf(...paths) };
    paths.forEach((path, index) => {
      site[path] = article(`Report ${index}`, `Number ${index}.`);
    });
    const followed = await follow(site);
    expect(await followed.run()).toMatchObject({ imported: 20 });
    expect(await followed.run()).toMatchObject({ imported: 5 });
  });

  it('goes on after an entry that cannot be read, and gives one up after three tries', async () => {
    const site: Site = { '/feed': feedOf('/gone', '/b'), '/b': article('Bridge', 'It stays.') };
    const followed = await follow(site);
    const failure = { kind: 'entry', url: 'http://news.example/gone', reason: 'http-status' };
    expect(await followed.run()).toMatchObject({ imported: 1, failed: 1, failure });
    expect((await followed.feed()).lastRun?.failure).toEqual(failure);
    await followed.run();
    await followed.run();
    await followed.run();
    expect(followed.asked.filter((path) => path === '/gone')).toHaveLength(3);
  });

  it('passes over an entry on which the reader crashes, and tells of it', async () => {
    const site: Site = { '/feed': feedOf('/crash', '/b'), '/b': article('Bridge', 'It stays.') };
    site['/crash'] = article('Crash', 'It falls.');
    const followed = await follow(site, (document) => {
      if (document.address?.endsWith('/crash') === true) throw new TypeError('a fault of ours');
    });
    const failure = { kind: 'entry', url: 'http://news.example/crash', reason: 'too-complex' };
    expect(await followed.run()).toMatchObject({ imported: 1, failed: 1, failure });
    site['/feed'] = feedOf('/crash', '/b', '/new');
    expect(await followed.run()).toMatchObject({ imported: 0, failed: 1 });
    expect(followed.asked.filter((path) => path === '/crash')).toHaveLength(1);
  });

  it('brings an entry that was changed as a revision, unless somebody has edited the article', async () => {
    const atom = (updated: string): string =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>River Post</title>${['a', 'b'].map((path) => `<entry><link href="/${path}"/><published>2026-01-01T00:00:00Z</published><updated>${updated}</updated></entry>`).join('')}</feed>`;
    const site: Site = {
      '/feed': atom('2026-01-01T00:00:00Z'),
      '/a': article('Ferry', 'It runs on Monday.'),
      '/b': article('Bridge', 'It stays.'),
    };
    const followed = await follow(site);
    await followed.run();
    const { articles } = followed.stores;
    const bridge = (await articles.current(guildId)).find(({ title }) => title.includes('Bridge'));
    if (bridge === undefined) throw new Error('The bridge is missing.');
    await articles.write({ ...bridge, change: 'edited', authorId: '1', basedOn: 1 });
    site['/feed'] = atom('2026-01-02T00:00:00.000Z');
    site['/a'] = article('Ferry', 'It runs on Friday.');
    site['/b'] = article('Bridge', 'It falls.');
    expect(await followed.run()).toMatchObject({ imported: 1, skipped: 1 });
    const now = await articles.current(guildId);
    expect(now.map(({ number, change }) => [number, change]).toSorted()).toEqual([
      [2, 'edited'],
      [2, 'followed'],
    ]);
    expect(JSON.stringify(now)).toContain('It runs on Friday.');
    expect(JSON.stringify(now)).not.toContain('It falls.');
  });

  it('leaves alone what robots.txt asks for', async () => {
    const followed = await follow({
      '/robots.txt': 'User-agent: *\nDisallow: /private',
      '/feed': feedOf('/private/a', '/b'),
      '/private/a': article('Ferry', 'It runs.'),
      '/b': article('Bridge', 'It stays.'),
    });
    expect(await followed.run()).toMatchObject({ imported: 1, failed: 1 });
    expect(followed.asked).not.toContain('/private/a');
  });

  it('comes again later and later while the feed fails, a day at most, and as usual once it does not', async () => {
    const site: Site = { '/feed': 500 };
    const followed = await follow(site);
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      expect((await followed.run()).failure).toEqual({ kind: 'feed', reason: 'http-status' });
      waits.push(((await followed.feed()).nextRunAtMs - followed.clock.nowMs) / minuteMs);
    }
    expect(waits).toEqual([60, 120, 240, 480, 960, 1440, 1440, 1440]);
    site['/feed'] = feedOf();
    await followed.run();
    expect(await followed.feed()).toMatchObject({
      failures: 0,
      nextRunAtMs: followed.clock.nowMs + 30 * minuteMs,
    });
    expect(dayMs / minuteMs).toBe(1440);
  });
});

describe('following feeds', () => {
  const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  function nothing(): void {
    // Nobody reads these.
  }

  it('runs what is due, reports it, and one feed that fails does not keep others from their turn', async () => {
    const { stores, clock } = await follow({});
    await stores.feeds.follow({
      guildId,
      url: 'http://b.example/',
      title: undefined,
      authorId: '1',
      reportChannelId: undefined,
    });
    const reports: string[] = [];
    let finished: () => void = nothing;
    const both = new Promise<void>((resolve) => {
      finished = resolve;
    });
    const following = followFeeds({
      stores,
      logger,
      importer: { read: () => Promise.reject(new Error('Nothing is read.')) },
      mayFetch: () => Promise.resolve(true),
      fetchFeed: ({ url }) =>
        url.includes('b.example')
          ? Promise.resolve({ kind: 'unchanged' })
          : Promise.reject(new TypeError('A bug.')),
      intervalMs: 30 * minuteMs,
      now: () => clock.nowMs,
      onReport: (feed) => {
        reports.push(feed.url);
        finished();
        return Promise.resolve();
      },
    });
    await both;
    await following.stop();
    expect(reports).toEqual(['http://b.example/']);
  });

  it('stops in the middle of a run', async () => {
    const followed = await follow({});
    const { stores, clock } = followed;
    let begun: () => void = nothing;
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const following = followFeeds({
      stores,
      logger,
      importer: { read: () => Promise.reject(new Error('Nothing is read.')) },
      mayFetch: () => Promise.resolve(true),
      fetchFeed: (_, signal) =>
        new Promise((__, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new Error('Stopped.'));
          });
          begun();
        }),
      intervalMs: 30 * minuteMs,
      now: () => clock.nowMs,
      onReport: () => Promise.reject(new Error('There is nothing to report.')),
    });
    await started;
    await following.stop();
    expect((await followed.feed()).lastRun).toBeUndefined();
  });
});
