import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as AppModule from '../../src/app.js';
import { StillIndexing } from '../../src/answer/serve/guild-shelf.js';
import type { ArticleDraft } from '../../src/knowledge/article-draft.js';
import { openLibrary, type OpenedLibrary } from '../../src/open-library.js';
import type { Logger } from '../../src/shared/logger.js';
import type { Stores } from '../../src/store/stores.js';
import { heapAfterCollection } from './heap.js';
import { syntheticDrafts } from './synthetic-articles.js';

/*
 * Many servers with articles of their own in one process: how long their questions take, what is held in memory, and what is on
 * the disk. Every server is asked once where nothing is known of it, once more, and once after a new start.
 * `npm run bench:scale [servers] [passages of each] [askers at a time] [packaged]`: 500 of 200 and 8 askers unless told; the last
 * word adds the model of meanings.
 */

const [servers = 500, passagesOfEach = 200, askers = 8] = process.argv.slice(2).map(Number);
const model = process.argv.includes('packaged') ? 'packaged' : 'off';
/** As the synthetic articles are. */
const passagesInArticle = 40;

interface Round {
  readonly round: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  /** Of processor time for one question, which others on the machine do not change. */
  readonly cpuMs: number;
  readonly refused: number;
  readonly seconds: number;
  readonly indexes: number;
  /** In use after collection, by the thread that answers. */
  readonly heldMb: number;
  readonly rssMb: number;
}

const folder = await mkdtemp(join(tmpdir(), 'quoth-scale-'));
const cachePath = join(folder, 'cache');
const { createApp } = await builtApp();
const app = createApp({ database: { path: join(folder, 'quoth.db') }, cachePath, model });
const stores = await app.openStores();
const questions = await fill(stores);

const rounds: Round[] = [];
let library = await openLibrary({ app, stores, watches: false, logger: silent() });
const atFirstMb = Math.round(heapAfterCollection());
rounds.push(await ask(library, 'nothing is known'), await ask(library, 'asked before'));
await library.close();
library = await openLibrary({ app, stores, watches: false, logger: silent() });
rounds.push(await ask(library, 'after a new start'), await ask(library, 'asked before'));
await library.close();
await stores.close();

console.log(`${servers} servers of ${passagesOfEach} passages, ${askers} askers, model ${model}`);
console.log(
  `before the first question ${atFirstMb} MB held; kept on disk ${await megabytesIn(cachePath)} MB`,
);
console.table(rounds);
await rm(folder, { recursive: true });

/** The built code, as users run it: its threads would be compiled on the way else. */
async function builtApp(): Promise<typeof AppModule> {
  const module: unknown = await import(new URL('../../dist/app.js', import.meta.url).href);
  // The compiled files have no types of their own; they are these sources, built a moment ago.
  return module as typeof AppModule;
}

/** Gives every server its articles, and a question for each: some words of one of its passages. */
async function fill({ articles }: Stores): Promise<readonly string[]> {
  const articlesOfEach = Math.ceil(passagesOfEach / passagesInArticle);
  const drafts = await syntheticDrafts(servers * articlesOfEach * passagesInArticle, folder);
  const asked: string[] = [];
  for (let server = 0; server < servers; server += 1) {
    let left = passagesOfEach;
    const own = drafts.slice(server * articlesOfEach, (server + 1) * articlesOfEach);
    for (const draft of own) {
      const part = { ...draft, blocks: draft.blocks.slice(0, left) };
      left -= part.blocks.length;
      const articleId = draft.particulars.id;
      await articles.write({
        guildId: guildOf(server),
        articleId,
        change: 'added',
        authorId: '1',
        draft: part,
        basedOn: 0,
      });
    }
    asked.push(questionFor(own, server));
  }
  return asked;
}

function questionFor(drafts: readonly ArticleDraft[], seed: number): string {
  const blocks = drafts[seed % drafts.length]?.blocks ?? [];
  const text = blocks[seed % Math.max(1, blocks.length)]?.text ?? '';
  return `${text.split(' ').slice(0, 8).join(' ')}?`;
}

/** Asks in every server once, so many at a time. */
async function ask(opened: OpenedLibrary, round: string): Promise<Round> {
  const times: number[] = [];
  let refused = 0;
  let next = 0;
  const startedMs = performance.now();
  const cpuBefore = process.cpuUsage();
  await Promise.all(
    Array.from({ length: askers }, async () => {
      for (let server = next++; server < servers; server = next++) {
        const beganMs = performance.now();
        try {
          await (
            await opened.library.of(guildOf(server))
          ).answer({ text: questions[server] ?? '' });
        } catch (error) {
          if (!(error instanceof StillIndexing) && !isStillIndexing(error)) throw error;
          refused += 1;
        }
        times.push(performance.now() - beganMs);
      }
    }),
  );
  const { user, system } = process.cpuUsage(cpuBefore);
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return {
    round,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    slowestMs: at(1),
    cpuMs: Math.round((user + system) / 1_000 / times.length),
    refused,
    seconds: Math.round((performance.now() - startedMs) / 1_000),
    indexes: opened.held().guildIndexes,
    heldMb: Math.round(heapAfterCollection()),
    rssMb: rssMb(),
  };
}

/** Of the built code the class is another one. */
function isStillIndexing(error: unknown): boolean {
  return error instanceof Error && error.name === 'StillIndexing';
}

async function megabytesIn(path: string): Promise<string> {
  const names = await readdir(path, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
  return (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
}

function guildOf(server: number): string {
  return String(100_000_000_000_000_000n + BigInt(server));
}

function rssMb(): number {
  return Math.round(process.memoryUsage().rss / 1e6);
}

function silent(): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (text, fields) => {
      console.warn(text, fields);
    },
    error: (text, fields) => {
      console.error(text, fields);
    },
  };
}
