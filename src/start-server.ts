import { createAccess, someone } from './api/access.js';
import { createDesk } from './api/desk.js';
import { mcpRoutes } from './api/mcp/mcp-routes.js';
import { apiRoutes } from './api/routes/api-routes.js';
import type { App } from './app.js';
import type { ServerChoice } from './cli/command.js';
import type { Config } from './config.js';
import { passwordsIn } from './database/passwords-in.js';
import { isLoopback } from './http/guard-host.js';
import { startHttpServer, type Routes } from './http/http-server.js';
import { createTurns } from './http/turns.js';
import { createLogger } from './observability/logger.js';
import { openLibrary } from './open-library.js';
import { pageRoutes } from './page/page-routes.js';
import { UserError } from './shared/errors.js';
import { createWorkQueue, usualQueue } from './shared/work-queue.js';
import { nextStopSignal } from './stop-signal.js';
import { readVersion } from './version.js';

/**
 * Serves the engine to programs and browsers until the process is told to stop. Throws a {@link UserError} for what whoever
 * starts it can mend.
 */
export async function startServer(
  config: Config,
  app: App,
  { listen, isPublic = false, paths = [], onReady }: ServerChoice,
): Promise<void> {
  const address = listen ?? config.server.address;
  const isOpen = isPublic || isLoopback(address.host);
  const logger = createLogger({
    ...config.log,
    secrets: [...passwordsIn(config.database), ...(config.linkKeys ?? [])],
  });
  const stores = await app.openStores({
    onError: (error) => {
      logger.error('The database has a fault.', { error });
    },
    onUnreadable: (row, error) => {
      logger.error('A row of the database cannot be read, and is done without.', { row, error });
    },
  });
  try {
    const tokens = stores.apiTokens;
    if (!isOpen && (await tokens.list()).length === 0) throw notForAll(address.host);
    const opened = await openLibrary({ app, stores, paths, watches: config.watches, logger });
    try {
      const { rate, corsOrigins } = config.server;
      const turns = createTurns({ queue: createWorkQueue(usualQueue), rate });
      const desk = createDesk(opened.library, turns);
      const release = readVersion();
      const identify = createAccess({ tokens, isOpen });
      const routes: readonly Routes[] = [
        apiRoutes({ desk, identify, corsOrigins, release, logger }),
        mcpRoutes({ desk, identify, release, logger }),
        // A browser shows no token.
        ...(isOpen
          ? [
              pageRoutes({
                knowledge: () => opened.library.everywhere,
                logger,
                inTurn: async (ip, work) => {
                  const caller = someone({ ip });
                  turns.admit(caller);
                  return turns.run(caller, work);
                },
                ...(config.linkKeys && {
                  signed: {
                    keys: config.linkKeys,
                    corpusOf: async (guildId) => (await opened.library.of(guildId)).corpus(),
                  },
                }),
              }),
            ]
          : []),
      ];
      const server = await startHttpServer({
        ...address,
        routes,
        logger,
        mend: 'choose another address with --listen or QUOTH_SERVE.',
        // What only this machine may read; elsewhere a token says who may.
        ...(isOpen && !isPublic && { hosts: hostsIn(config) }),
      });
      try {
        onReady(server.origin);
        await nextStopSignal();
      } finally {
        await server.close();
      }
    } finally {
      await opened.close();
    }
  } finally {
    await stores.close();
  }
}

/** The names under which this machine may be asked beside its own. */
function hostsIn({ publicUrl }: Config): readonly string[] {
  return publicUrl === undefined ? [] : [new URL(publicUrl).hostname];
}

function notForAll(host: string): UserError {
  return new UserError('not-for-all', `Others than this machine can reach ${host}`, {
    mend: 'make a token for those who may read ("quoth token create"), or say that all may (--public).',
  });
}
