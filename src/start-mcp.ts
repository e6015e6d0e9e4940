import type { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import {
  createKnowledgeLibrary,
  type LiveKnowledgeLibrary,
} from './answer/serve/knowledge-library.js';
import { thisMachine } from './api/caller.js';
import { createDesk } from './api/desk.js';
import { createAssistant } from './api/mcp/assistant.js';
import type { App } from './app.js';
import { createTurns } from './http/turns.js';
import { openShelves } from './knowledge/shelves.js';
import { UserError } from './shared/errors.js';
import { createWorkQueue, usualQueue } from './shared/work-queue.js';
import { nextStopSignal } from './stop-signal.js';
import { readVersion } from './version.js';

/**
 * Serves the operator's articles to one assistant, which has started this process and talks to it over standard input and
 * output, until it closes them. Throws a {@link UserError} when not one article can be used.
 */
export async function startMcp(app: App, paths: readonly string[]): Promise<void> {
  // An assistant waits for our first word only so long: it is told what there is while the articles are still read.
  const opening = open(app, paths);
  const failed = opening.then(() => new Promise<never>(() => undefined));
  const library = { of: async () => (await opening).everywhere };
  const desk = createDesk(library, createTurns({ queue: createWorkQueue(usualQueue) }));
  const release = readVersion();
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  // Standard output is the protocol's.
  const onFault = (error: unknown): void => {
    process.stderr.write(`quoth: ${error instanceof Error ? error.message : String(error)}\n`);
  };
  const assistant = (): McpServer =>
    createAssistant({ desk, caller: thisMachine, release, onFault });
  const served = serveStdio(assistant, { onerror: onFault });
  try {
    await Promise.race([ended, nextStopSignal(), failed]);
  } finally {
    await served.close();
  }
  await (await opening).close();
}

async function open(app: App, paths: readonly string[]): Promise<LiveKnowledgeLibrary> {
  const loaded = await app.openArticleStore(paths).load();
  if (loaded.articles.length === 0) {
    throw new UserError('no-articles', 'Not one article can be served: `quoth check` says why.');
  }
  return createKnowledgeLibrary(loaded, {
    buildIndex: app.buildIndex,
    thresholds: app.thresholds,
    sources: noGuilds,
  });
}

/** What servers have left is not opened: there is nobody from any. */
const noGuilds = {
  articles: () => Promise.resolve([]),
  aliases: () => Promise.resolve([]),
  pins: () => Promise.resolve([]),
  shelves: () => Promise.resolve(openShelves),
};
