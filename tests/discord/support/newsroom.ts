import {
  createKnowledgeLibrary,
  type LiveKnowledgeLibrary,
} from '../../../src/answer/serve/knowledge-library.js';
import { createFetchFeed, type FetchFeed } from '../../../src/importing/feeds/fetch-feed.js';
import { createFetchList, type FetchList } from '../../../src/importing/feeds/fetch-list.js';
import { createArticleImporter } from '../../../src/importing/article-importer.js';
import { readArticles } from '../../../src/importing/read-articles.js';
import { ImportRefusal, type ArticleImporter } from '../../../src/importing/import-article.js';
import type { GuardedFetch } from '../../../src/importing/fetch/guarded-fetch.js';
import { createRobotsGuard } from '../../../src/importing/fetch/robots-guard.js';
import type { AddGuildPages } from '../../../src/knowledge/reading-pages.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { shelvesOf } from '../../../src/store/guild-settings.js';
import type { Stores } from '../../../src/store/stores.js';
import { articleOf } from '../../contracts/articles.js';
import { emptyStores } from '../../store/support/empty-stores.js';
import { runBot, type RunningBot } from './running-bot.js';

/** A server with moderators, on real stores and the real importer; only pages come from a map. */
export interface Newsroom extends RunningBot {
  readonly library: LiveKnowledgeLibrary;
}

export const guilds = [
  {
    name: 'Newsroom',
    roles: ['Desk'],
    channels: [
      { name: 'general' },
      { name: 'reports' },
      { name: 'locked', withheld: ['SendMessages'] },
      { name: 'news', readOnly: true },
    ],
  },
  { name: 'Elsewhere' },
] as const;

/** `ada` manages the server, `lois` has the role of the desk, `grace` has nothing. */
export const users = [
  { username: 'ada', permissions: ['ManageGuild'] },
  { username: 'lois', roles: ['Desk'] },
  { username: 'grace' },
] as const;

/** `importer`: in place of the real one. `guildPages`: articles are on no page unless told. */
export async function runNewsroom(
  pages: Readonly<Record<string, string>> = {},
  importer: ArticleImporter = importerOf(pages),
  guildPages?: AddGuildPages,
): Promise<Newsroom> {
  const stores = await emptyStores();
  const library = await createKnowledgeLibrary(
    {
      articles: [
        articleOf('bell', {
          title: 'The bell',
          paragraphs: ['The bell of Mandal was cast in 1604 by Anders Moe.'],
        }),
      ],
    },
    {
      buildIndex: buildLocalIndex,
      sources: sourcesOf(stores),
      ...(guildPages && { guildPages }),
    },
  );
  const running = await runBot({
    library,
    stores,
    importer,
    fetchFeed: fetchFeedOf(pages),
    fetchList: fetchListOf(pages),
    discord: { guilds, users },
  });
  return {
    ...running,
    library,
    stop: async () => {
      await running.stop();
      await library.close();
      await stores.close();
    },
  };
}

function sourcesOf(stores: Stores): Parameters<typeof createKnowledgeLibrary>[1]['sources'] {
  return {
    articles: (guildId) => stores.articles.current(guildId),
    aliases: async (guildId) => (await stores.settings.get(guildId)).aliases,
    shelves: async (guildId) => shelvesOf(await stores.settings.get(guildId)),
    pins: (guildId) => stores.pins.list(guildId),
    earlier: stores.articles,
    past: stores.articles,
  };
}

function importerOf(pages: Readonly<Record<string, string>>): ArticleImporter {
  return createArticleImporter({
    readAway: readArticles,
    fetchDocument: (url) => {
      const page = pages[url];
      if (page === undefined) {
        return Promise.reject(new ImportRefusal('private-address', 'Not a public address.'));
      }
      const bytes = Buffer.from(page);
      return Promise.resolve({ bytes, mediaType: 'text/html', charset: 'utf-8', address: url });
    },
  });
}

/** The real one with its manners; a page that the map does not have is a 404. */
function fetchFeedOf(pages: Readonly<Record<string, string>>): FetchFeed {
  const fetchPage = fetchPageOf(pages);
  return createFetchFeed(fetchPage, createRobotsGuard(fetchPage, 'Quoth', Date.now));
}

function fetchListOf(pages: Readonly<Record<string, string>>): FetchList {
  const fetchPage = fetchPageOf(pages);
  return createFetchList(fetchPage, createRobotsGuard(fetchPage, 'Quoth', Date.now));
}

function fetchPageOf(pages: Readonly<Record<string, string>>): GuardedFetch {
  return ({ url }) => {
    const page = pages[url];
    return Promise.resolve({
      url,
      status: page === undefined ? 404 : 200,
      bytes: Buffer.from(page ?? ''),
      header: () => '',
    });
  };
}
