import { onTestFinished } from 'vitest';
import { createAccess, type Identify } from '../../../src/api/access.js';
import { createDesk } from '../../../src/api/desk.js';
import { mcpRoutes } from '../../../src/api/mcp/mcp-routes.js';
import { apiRoutes } from '../../../src/api/routes/api-routes.js';
import type { GuildSources } from '../../../src/answer/serve/guild-knowledge.js';
import {
  createKnowledgeLibrary,
  type LiveKnowledgeLibrary,
} from '../../../src/answer/serve/knowledge-library.js';
import { startHttpServer } from '../../../src/http/http-server.js';
import { createTurns } from '../../../src/http/turns.js';
import type { Article } from '../../../src/knowledge/article.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import type { ApiTokens } from '../../../src/store/api-tokens.js';
import type { Rate } from '../../../src/shared/rate-limit.js';
import { createWorkQueue, usualQueue } from '../../../src/shared/work-queue.js';
import { createGuildShelves } from '../../answer/serve/support/guild-sources.js';
import { articleOf } from '../../contracts/articles.js';
import { recordingLogger } from '../../support/loggers.js';

export const bell = articleOf('bell', {
  title: 'The bell',
  publisher: 'Mandal Tidende',
  published: '2019-09-30',
  tags: ['music'],
  paragraphs: [
    'The bell of Mandal was cast in 1604 by Anders Moe.',
    'It was melted down in a fire, and cast again from the same bronze.',
  ],
});

export const lighthouse = articleOf('lighthouse', {
  title: 'The lighthouse',
  publisher: 'Farsund Avis',
  published: '2021-02-01',
  paragraphs: ['The lighthouse of Farsund was designed by Greta Holm.'],
});

export const aboutBell = 'When was the bell of Mandal cast?';
export const aboutLighthouse = 'Who designed the lighthouse of Farsund?';

export interface ServingOptions {
  readonly articles?: readonly Article[];
  readonly sources?: GuildSources;
  readonly corsOrigins?: readonly string[];
  readonly rate?: Rate;
  readonly identify?: Identify;
  readonly tokens?: ApiTokens;
  /** Everybody may read what is for everybody, unless told. */
  readonly isOpen?: boolean;
}

export interface Serving {
  readonly origin: string;
  readonly library: LiveKnowledgeLibrary;
  /** What was logged. */
  readonly lines: ReturnType<typeof recordingLogger>['lines'];
  readonly get: (path: string, headers?: Headers) => Promise<Response>;
  readonly post: (path: string, body: unknown, headers?: Headers) => Promise<Response>;
}

type Headers = Readonly<Record<string, string>>;

/** The API over HTTP, with the real engine, until the test ends. */
export async function serving(options: ServingOptions = {}): Promise<Serving> {
  const { articles = [bell, lighthouse], sources = createGuildShelves() } = options;
  const { logger, lines } = recordingLogger();
  const library = await createKnowledgeLibrary(
    { articles },
    { buildIndex: buildLocalIndex, sources },
  );
  const turns = createTurns({ queue: createWorkQueue(usualQueue), rate: options.rate });
  const desk = createDesk(library, turns);
  const { isOpen = true, tokens = { find: () => Promise.resolve(undefined) } } = options;
  const { identify = createAccess({ tokens, isOpen }), corsOrigins } = options;
  const api = apiRoutes({ desk, identify, corsOrigins, release: '1.2.3', logger });
  const mcp = mcpRoutes({ desk, identify, release: '1.2.3', logger });
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: [api, mcp],
    logger,
    hosts: [],
  });
  onTestFinished(async () => {
    await server.close();
    await library.close();
  });
  const { origin } = server;
  return {
    origin,
    library,
    lines,
    get: (path, headers = {}) => fetch(origin + path, { headers }),
    post: (path, body, headers = {}) =>
      fetch(origin + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
  };
}
