import type { KnowledgeLibrary } from './answer/serve/knowledge-library.js';
import type { Bot } from './discord/gateway/bot.js';
import { healthRoutes } from './http/health-routes.js';
import { startHttpServer, type HttpAddress, type HttpServer } from './http/http-server.js';
import { createMetrics } from './observability/metrics.js';
import { createReadiness } from './observability/readiness.js';
import type { OpenedLibrary } from './open-library.js';
import type { Logger } from './shared/logger.js';
import { silentMeter, type Meter } from './shared/meter.js';
import type { Stores } from './store/stores.js';

/** What whoever runs the bot can see of it over HTTP while it runs. */
export interface Operation {
  readonly meter: Meter;
  /** From now on it can be asked; what is not known yet is told as not ready. */
  listen(logger: Logger): Promise<void>;
  watchStores(stores: Pick<Stores, 'vitals' | 'feeds'>): void;
  watchLibrary(opened: Pick<OpenedLibrary, 'held'> & { readonly library: Library }): void;
  watchBot(bot: Pick<Bot, 'shards' | 'load'>): void;
  /** Other processes have all shards; this one waits for theirs. */
  standBy(): void;
  close(): Promise<void>;
}

type Library = Pick<KnowledgeLibrary, 'everywhere'>;

/** Without an address nothing is counted, and nothing listens. */
export function createOperation(address: HttpAddress | undefined, version: string): Operation {
  return address === undefined ? unseen : seenAt(address, version);
}

const unseen: Operation = {
  meter: silentMeter,
  listen: () => Promise.resolve(),
  watchStores: () => undefined,
  watchLibrary: () => undefined,
  watchBot: () => undefined,
  standBy: () => undefined,
  close: () => Promise.resolve(),
};

function seenAt(address: HttpAddress, version: string): Operation {
  const metrics = createMetrics(version);
  const readiness = createReadiness();
  readiness.set('database', () => 'not opened yet');
  readiness.set('articles', () => 'still being indexed');
  readiness.set('discord', () => 'not connected yet');
  let server: HttpServer | undefined;
  return {
    meter: metrics.meter,
    listen: async (logger) => {
      // The order in which routes are declared; each has a scope of its own.
      const routes = [healthRoutes(readiness, metrics)];
      server = await startHttpServer({ ...address, routes, logger });
      logger.info('Health and metrics are served.', { address: server.origin });
    },
    watchStores: ({ vitals, feeds }) => {
      readiness.set('database', async () => {
        await vitals.check();
        return undefined;
      });
      metrics.read({
        feeds: () => feeds.counts(),
        database: async () => ({ bytes: await vitals.bytes() }),
      });
    },
    watchLibrary: ({ library, held }) => {
      readiness.set('articles', () => undefined);
      metrics.read({
        library: () => {
          const { articles, passages } = library.everywhere.corpus();
          return { commonArticles: articles.length, commonPassages: passages.length, ...held() };
        },
      });
    },
    watchBot: (bot) => {
      readiness.set('discord', () => troubleOf(bot));
      metrics.read({ shards: () => bot.shards(), queue: () => bot.load() });
    },
    standBy: () => {
      readiness.set('discord', () => 'standing by until shards are free');
      metrics.read({ shards: () => [], queue: () => ({ running: 0, waiting: 0 }) });
    },
    close: async () => {
      await server?.close();
    },
  };
}

function troubleOf(bot: Pick<Bot, 'shards'>): string | undefined {
  const shards = bot.shards();
  if (shards.length === 0) return 'not connected yet';
  const troubled = shards.filter(({ trouble }) => trouble !== undefined);
  if (troubled.length === 0) return undefined;
  return troubled.map(({ id, trouble }) => `shard ${id}: ${trouble ?? ''}`).join('; ');
}
