import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as AppModule from '../../src/app.js';
import { confirmImport } from '../../src/curation/confirm-import.js';
import { prepareImport } from '../../src/curation/prepare-import.js';
import type { ArticleImporter } from '../../src/importing/import-article.js';
import { openLibrary, type OpenedLibrary } from '../../src/open-library.js';
import type { Logger } from '../../src/shared/logger.js';
import type { Stores } from '../../src/store/stores.js';
import { writeSyntheticArticles } from './synthetic-articles.js';

/**
 * What servers' own articles cost, ordinary ones and such as are made to harm: time from the file to the answer, memory, and
 * how long a question in another server takes meanwhile. `npm run bench:own [passages] [servers]`, over 100,000 common
 * passages and with 10 servers unless told. It runs with a heap of 512 MB, as a small machine would have it.
 */

const [first = '100000', second = '10'] = process.argv.slice(2);
const otherServer = '900000000000000001';
const authorId = '1';

interface Row {
  readonly what: string;
  readonly outcome: string;
  readonly ms: number;
  /** Of the questions in another server meanwhile. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  readonly loopDelayMs: number;
  readonly rssMb: number;
}

interface Setting {
  readonly library: OpenedLibrary;
  readonly stores: Stores;
  readonly importer: ArticleImporter;
}

async function measure(passages: number, servers: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-own-'));
  const knowledgePath = await writeSyntheticArticles(passages, folder);
  const { createApp } = await builtApp();
  const database = { path: join(folder, 'quoth.db') };
  const app = createApp({ knowledgePath, database, model: 'off' });
  const stores = await app.openStores();
  const importer = await app.openImporter();
  const startedMs = performance.now();
  const library = await openLibrary({ app, stores, watches: false, logger: warnings });
  const setting = { library, stores, importer };
  await ask(setting, otherServer);
  console.log(`${passages} common passages in ${since(startedMs)} ms, ${rssMb()} MB`);
  const rows: Row[] = [];
  for (let server = 1; server <= servers; server += 1) {
    const text = paragraphs(40, (number) => `The mole of Vardøby${server} is ${number} m long.`);
    rows.push(await measureOne(setting, guildOf(server), `server ${server}, 40 passages`, text));
  }
  for (const [index, [what, text]] of hostile().entries()) {
    rows.push(await measureOne(setting, guildOf(servers + 1 + index), what, text));
  }
  console.table(rows);
  await library.close();
  await stores.close();
  await rm(folder, { recursive: true });
}

/** The built code, as users run it: its threads and processes would be compiled on the way else. */
async function builtApp(): Promise<typeof AppModule> {
  const module: unknown = await import(new URL('../../dist/app.js', import.meta.url).href);
  // The compiled files have no types of their own; they are these sources, built a moment ago.
  return module as typeof AppModule;
}

/** What harmed once, at the size that a file may have. */
function hostile(): readonly (readonly [string, string])[] {
  const word = (): string => randomBytes(4).toString('hex').replace(/\d/gu, 'x');
  return [
    ['2 MB in base64', randomBytes(1_500_000).toString('base64')],
    [
      '2 MB of different words',
      paragraphs(2_000, () => Array.from({ length: 111 }, word).join(' ')),
    ],
    [
      '140,000 different words',
      paragraphs(140, () => Array.from({ length: 1_000 }, word).join(' ')),
    ],
    ['4.8 MB of __a_', '__a_'.repeat(1_200_000)],
    ['4.8 MB of a**b', 'a**b'.repeat(1_200_000)],
    ['4.8 MB of [', '['.repeat(4_800_000)],
    ['2 MB in 2,000 paragraphs', paragraphs(2_000, (n) => `${sentence(n)} `.repeat(18))],
  ];
}

const sentence = (number: number): string =>
  `The harbour master of pier ${number} counts ferries and boats.`;

function paragraphs(count: number, text: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => text(number + 1)).join('\n\n');
}

async function measureOne(
  setting: Setting,
  guildId: string,
  what: string,
  text: string,
): Promise<Row> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const meanwhile = askOn(setting);
  delay.enable();
  const startedMs = performance.now();
  const outcome = await bring(setting, guildId, text).catch((error: unknown) =>
    error instanceof Error ? `refused: ${error.message.slice(0, 40)}` : 'failed',
  );
  const ms = since(startedMs);
  delay.disable();
  const times = await meanwhile.end();
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  return {
    what,
    outcome,
    ms,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    slowestMs: at(1),
    loopDelayMs: Math.round(delay.max / 1e6),
    rssMb: rssMb(),
  };
}

/** From the file to the first answer. */
async function bring(setting: Setting, guildId: string, text: string): Promise<string> {
  const { stores, importer, library } = setting;
  const articles = await importer.read({
    kind: 'file',
    name: 'article.md',
    bytes: Buffer.from(`# ${guildId}\n\n${text}\n`),
  });
  const occasion = { guildId, authorId, isTaken: () => false };
  const batch = { articles, faults: [], isMany: false };
  const draft = await prepareImport(batch, occasion, stores);
  const { kind } = await confirmImport(guildId, draft.id, authorId, stores);
  await library.library.refresh(guildId);
  await ask(setting, guildId);
  return kind;
}

async function ask({ library }: Setting, guildId: string): Promise<void> {
  await (await library.library.of(guildId)).answer({ text: 'How long is the mole?' });
}

/** Asks in another server, one question after the other. */
function askOn(setting: Setting): { end: () => Promise<readonly number[]> } {
  const state = { isOver: false };
  const times: number[] = [];
  const asking = (async () => {
    while (!state.isOver) {
      const startedMs = performance.now();
      await ask(setting, otherServer);
      times.push(since(startedMs));
      await sleep(20);
    }
  })();
  return {
    end: async () => {
      state.isOver = true;
      await asking;
      return times.sort((a, b) => a - b);
    },
  };
}

const guildOf = (number: number): string => String(100_000_000_000_000_000n + BigInt(number));
const since = (ms: number): number => Math.round(performance.now() - ms);
const rssMb = (): number => Math.round(process.memoryUsage().rss / 1e6);

const warnings: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (text, fields) => {
    console.warn(text, fields);
  },
  error: () => undefined,
};

await measure(Number(first), Number(second));
