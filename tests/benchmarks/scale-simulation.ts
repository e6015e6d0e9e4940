import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as AppModule from '../../src/app.js';
import { openDatabase } from '../../src/database/open-database.js';
import { openLibrary, type OpenedLibrary } from '../../src/open-library.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import { idOf } from '../contracts/articles.js';
import { asked } from '../contracts/stores/stores-under-test.js';
import { silentLogger } from '../support/loggers.js';
import { heapAfterCollection } from './heap.js';
import { type Costs, type Outcome, type Setup, simulate } from './simulate.js';
import { syntheticDrafts } from './synthetic-articles.js';

/*
 * A thousand questions a second over a hundred thousand servers: measures what a question costs on this machine, then simulates how
 * many processes that takes, and what breaks first. `npm run bench:scale:simulation [seed]`; with `DATABASE_URL` rows are written to
 * that PostgreSQL server, and taken out again.
 */

const [seed = 1] = process.argv.slice(2).map(Number);
const url = process.env['DATABASE_URL'];
const measuredServers = 60;
const passagesOfEach = 200;
/** As the synthetic articles are. */
const passagesInArticle = 40;
const measuredWrites = 300;

/** Of Discord: a shard with more servers is refused, one that it recommends has a thousand. */
const mostServersInShard = 2_500;
const recommendedServersInShard = 1_000;
const identifiesPerDay = 1_000;
const secondsPerIdentify = 5;
/** From here on somebody would say that it is slow. */
const wantedP99Ms = 500;

const setup: Setup = {
  questionsPerSecond: 1_000,
  seconds: 120,
  warmUpSeconds: 120,
  servers: 100_000,
  shards: 100_000 / recommendedServersInShard,
  processes: 1,
  skew: 0,
  mostIndexMb: 256,
  messageShare: 0.1,
  databaseCores: url === undefined ? 1 : 4,
  seed,
};

const folder = await mkdtemp(join(tmpdir(), 'quoth-simulation-'));
const costs: Costs = { ...(await measureAnswers()), ...(await measureWrites()) };
await rm(folder, { recursive: true });
console.log(
  `Measured: ${line('warm', costs.warmMs)}, ${line('cold', costs.coldMs)} of processor time; ` +
    `${line('rows of a command', costs.command.writeMs)}, ${line('of a message', costs.message.writeMs)} by the clock (${url === undefined ? 'SQLite' : 'PostgreSQL'}); ` +
    `${costs.indexMb.toFixed(2)} MB an index, ${Math.round(costs.processMb)} MB a process without.`,
);

for (const skew of [0, 1]) {
  const fewest = fewestProcesses({ ...setup, skew });
  console.log(skew === 0 ? '\nEvery server asks alike:' : '\nFew servers ask most (Zipf):');
  console.table(
    [Math.ceil(fewest / 2), fewest, 2 * fewest].map((processes) =>
      row(simulate(costs, { ...setup, skew, processes }), { processes }),
    ),
  );
  console.log(`With ${fewest} processes, as more is asked:`);
  console.table(
    [250, 500, 1_000, 2_000].map((questionsPerSecond) =>
      row(simulate(costs, { ...setup, skew, processes: fewest, questionsPerSecond }), {
        asked: questionsPerSecond,
      }),
    ),
  );
}
const { shards, servers } = setup;
console.log(
  `\n${servers} servers are ${shards} shards (${Math.ceil(servers / mostServersInShard)} at least): a start of all identifies for ` +
    `${Math.round((shards * secondsPerIdentify) / 60)} minutes, one at a time, and a day has ${Math.floor(identifiesPerDay / shards)} of them.`,
);

function fewestProcesses(some: Setup): number {
  for (let processes = 1; processes < some.shards; processes += 1) {
    // A short look tells that they are far too few.
    const { busiest } = simulate(costs, { ...some, processes, seconds: 5, warmUpSeconds: 10 });
    if (busiest > 1.2) continue;
    const { p99Ms } = simulate(costs, { ...some, processes });
    if (p99Ms <= wantedP99Ms) return processes;
  }
  return some.shards;
}

function row(outcome: Outcome, of: Readonly<Record<string, number>>): Record<string, unknown> {
  return {
    ...of,
    busiest: percent(outcome.busiest),
    cold: percent(outcome.coldShare),
    'evictions/s': Math.round(outcome.evictionsPerSecond),
    'MB each': Math.round(outcome.processMb),
    'GB all': Math.round(outcome.totalMb / 100) / 10,
    'rows/s': Math.round(outcome.rowsPerSecond),
    'statements/s': Math.round(outcome.statementsPerSecond),
    database: percent(outcome.databaseBusy),
    'not kept': percent(outcome.notKept / Math.max(1, outcome.questions)),
    'p50 ms': Math.round(outcome.p50Ms),
    'p99 ms': Math.round(outcome.p99Ms),
    'message p50': Math.round(outcome.messageP50Ms),
    'message p99': Math.round(outcome.messageP99Ms),
    breaks: outcome.broken.join(', ') || '–',
  };
}

/** Asks one after the other, in a library that finds the indexes of all servers in files. */
async function measureAnswers(): Promise<
  Pick<Costs, 'warmMs' | 'coldMs' | 'indexMb' | 'processMb'>
> {
  // The built code, as users run it.
  const module: unknown = await import(new URL('../../dist/app.js', import.meta.url).href);
  const { createApp } = module as typeof AppModule;
  const app = createApp({
    database: { path: join(folder, 'quoth.db') },
    cachePath: join(folder, 'cache'),
    model: 'off',
  });
  const stores = await app.openStores();
  const open = (): Promise<OpenedLibrary> =>
    openLibrary({ app, stores, watches: false, logger: silentLogger });
  await (await open()).close();
  const processMb = process.memoryUsage().rss / 1e6;
  const each = passagesOfEach / passagesInArticle;
  const drafts = await syntheticDrafts(measuredServers * passagesOfEach, folder);
  for (const [index, draft] of drafts.entries()) {
    await stores.articles.write({
      guildId: guildOf(Math.floor(index / each)),
      articleId: draft.particulars.id,
      change: 'added',
      authorId: '1',
      draft,
      basedOn: 0,
    });
  }
  const questions = Array.from({ length: measuredServers }, (_, server) => {
    const { blocks } = drafts[server * each + (server % each)] ?? { blocks: [] };
    const text = blocks[server % Math.max(1, blocks.length)]?.text ?? '';
    return `${text.split(' ').slice(0, 8).join(' ')}?`;
  });
  const first = await open();
  await askAll(first, questions);
  await first.close();
  const opened = await open();
  const heapMb = heapAfterCollection();
  const coldMs = await askAll(opened, questions);
  const indexMb = (heapAfterCollection() - heapMb) / measuredServers;
  const warmMs = [...(await askAll(opened, questions)), ...(await askAll(opened, questions))];
  await opened.close();
  await stores.close();
  return { warmMs, coldMs, indexMb, processMb };
}

/** Of processor time, all threads of this process together. */
async function askAll(
  { library }: OpenedLibrary,
  questions: readonly string[],
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const [server, text] of questions.entries()) {
    const before = process.cpuUsage();
    await (await library.of(guildOf(server))).answer({ text });
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1_000);
  }
  return taken;
}

async function measureWrites(): Promise<Pick<Costs, 'command' | 'message'>> {
  let statements = 0;
  const location = url === undefined ? { path: join(folder, 'written.db') } : { url };
  const database = await openDatabase(location, { onQuery: () => (statements += 1) });
  const stores = createStores(database);
  const guildId = guildOf(0);
  const ofCommand: number[] = [];
  const ofMessage: number[] = [];
  let [commandStatements, messageStatements] = [0, 0];
  for (let number = 0; number < measuredWrites; number += 1) {
    const startedMs = performance.now();
    const before = statements;
    await stores.questions.record(asked({ guildId, askedAtMs: Date.now() }), '1');
    ofCommand.push(performance.now() - startedMs);
    commandStatements = statements - before;
    const messageId = String(number + 1);
    const place = { guildId, channelId: '1', messageId };
    const quote = { part: 1, articleId: idOf('a'), revision: 1, position: '1' };
    await stores.answered.remember({
      questionId: messageId,
      answerId: messageId,
      channelId: '1',
      guildId,
      print: 'a',
    });
    await stores.shownQuotes.remember(place, [quote]);
    ofMessage.push(performance.now() - startedMs);
    messageStatements = statements - before;
  }
  await stores.guildData.erase(guildId);
  await stores.close();
  return {
    command: { rows: 1, statements: commandStatements, writeMs: ofCommand },
    // Its question, which message answers it, and what that shows.
    message: { rows: 3, statements: messageStatements, writeMs: ofMessage },
  };
}

function line(name: string, values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `${name} ${at(0.5)} ms (p99 ${at(0.99)})`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function guildOf(server: number): string {
  return String(100_000_000_000_000_000n + BigInt(server));
}
