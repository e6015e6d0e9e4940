import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../src/app.js';
import { openDatabase } from '../../src/database/open-database.js';
import type { ArticleDraft } from '../../src/knowledge/article-draft.js';
import { articleId } from '../../src/knowledge/identifiers.js';
import { openLibrary, type OpenedLibrary } from '../../src/open-library.js';
import type { Logger } from '../../src/shared/logger.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import type { Stores } from '../../src/store/stores.js';
import { syntheticDrafts } from './synthetic-articles.js';

/**
 * How long it takes from the confirmation of a change to an article until it is answered from: in the process that
 * confirmed, and in another one beside it. `npm run bench:live [passages] [rounds] [size]`; 10,000, 12 and
 * articles of 40 passages unless told.
 */

const guildId = '100000000000000001';
const [first = '10000', second = '12', third = '40'] = process.argv.slice(2);

interface Round {
  readonly change: string;
  readonly writeMs: number;
  readonly refreshMs: number;
  readonly answerMs: number;
  readonly otherMs: number;
  /** The slowest of the questions that were asked in the same process meanwhile. */
  readonly slowestMs: number;
}

async function measure(passages: number, rounds: number, size: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-live-'));
  const database = join(folder, 'quoth.db');
  const stores = createStores(await openDatabase({ path: database }));
  const drafts = await syntheticDrafts(passages, folder);
  for (const draft of drafts) await write(stores, draft, 0);
  const startedMs = performance.now();
  const here = await open(stores);
  await ask(here, 'What is there?');
  console.log(
    `${passages} passages in ${drafts.length} articles, indexed in ${since(startedMs)} ms`,
  );

  const there = fork(fileURLToPath(import.meta.url), [database]);
  await message(there, 'ready');
  const results: Round[] = [];
  const target = articleOfSize(drafts, size);
  for (let round = 1; round <= rounds; round += 1) {
    // By turns an article that is new and one that is there already.
    const isNew = round % 2 === 0;
    const draft = isNew ? withId(target, `new-${round}`) : target;
    results.push(await measureRound(stores, here, there, draft, round, isNew));
  }
  there.kill();
  await here.close();
  await stores.close();
  await rm(folder, { recursive: true });
  console.table(results);
  for (const key of ['here', 'other'] as const) {
    const totals = results
      .map(({ writeMs, refreshMs, answerMs, otherMs }) =>
        key === 'here' ? writeMs + refreshMs + answerMs : otherMs,
      )
      .sort((a, b) => a - b);
    const median = totals[Math.floor(totals.length / 2)];
    console.log(`${key}: median ${median} ms, slowest ${totals.at(-1)} ms`);
  }
}

async function measureRound(
  stores: Stores,
  here: OpenedLibrary,
  there: ChildProcess,
  draft: ArticleDraft,
  round: number,
  isNew: boolean,
): Promise<Round> {
  const sentence = `The lantern of Vardøby${round} weighs ${1_000 + round} kilos.`;
  const question = `How many kilos does the lantern of Vardøby${round} weigh?`;
  const changed = {
    ...draft,
    blocks: draft.blocks.map((block, index) =>
      index === 7 ? { ...block, text: `${sentence} ${block.text}` } : block,
    ),
  };
  const basedOn = (await stores.articles.newest(guildId, draft.particulars.id))?.number ?? 0;
  there.send({ question, sentence });
  await message(there, 'asking');
  const meanwhile = askOn(here);
  const confirmedMs = performance.now();
  const seen = message(there, 'seen').then(() => since(confirmedMs));
  await write(stores, changed, basedOn);
  const writeMs = since(confirmedMs);
  const writtenMs = performance.now();
  await here.library.refresh(guildId);
  const refreshMs = since(writtenMs);
  const refreshedMs = performance.now();
  const text = await ask(here, question);
  if (!text.includes(sentence)) throw new Error('What was refreshed is not answered from.');
  const answerMs = since(refreshedMs);
  const slowestMs = await meanwhile.end();
  const otherMs = await seen;
  return { change: isNew ? 'added' : 'changed', writeMs, refreshMs, answerMs, otherMs, slowestMs };
}

/** The other process: asks until it sees what it was told of. */
async function follow(database: string): Promise<void> {
  const library = await open(createStores(await openDatabase({ path: database })));
  await ask(library, 'What is there?');
  process.on('message', ({ question, sentence }: { question: string; sentence: string }) => {
    void (async () => {
      process.send?.('asking');
      while (!(await ask(library, question)).includes(sentence)) await sleep(10);
      process.send?.('seen');
    })();
  });
  process.send?.('ready');
}

function open(stores: Stores): Promise<OpenedLibrary> {
  return openLibrary({ app: createApp({}), stores, watches: false, logger: silent });
}

async function ask({ library }: OpenedLibrary, text: string): Promise<string> {
  const answer = await (await library.of(guildId)).answer({ text });
  return answer.kind === 'nothing' ? '' : answer.evidence[0].passage.text;
}

/** Asks one question after the other. */
function askOn(library: OpenedLibrary): { end: () => Promise<number> } {
  const state = { isOver: false };
  let slowest = 0;
  const asking = (async () => {
    while (!state.isOver) {
      const startedMs = performance.now();
      await ask(library, 'Who announced that the crossing is open?');
      slowest = Math.max(slowest, since(startedMs));
      await sleep(5);
    }
  })();
  return {
    end: async () => {
      state.isOver = true;
      await asking;
      return slowest;
    },
  };
}

async function write(stores: Stores, draft: ArticleDraft, basedOn: number): Promise<void> {
  const change = basedOn === 0 ? 'added' : 'replaced';
  const id = draft.particulars.id;
  const request = { guildId, articleId: id, change, authorId: '1', draft, basedOn } as const;
  const { kind } = await stores.articles.write(request);
  if (kind !== 'written') throw new Error(`Not written: ${kind}.`);
}

/** The first article with so many passages of it and the next ones. */
function articleOfSize(drafts: readonly ArticleDraft[], size: number): ArticleDraft {
  const [first] = drafts;
  if (first === undefined) throw new Error('There are no articles.');
  return { ...first, blocks: drafts.flatMap(({ blocks }) => blocks).slice(0, size) };
}

function withId(draft: ArticleDraft, name: string): ArticleDraft {
  const id = articleId(name);
  if (id === undefined) throw new Error(`${name} is no id.`);
  return { ...draft, particulars: { ...draft.particulars, id } };
}

function message(child: ChildProcess, wanted: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      reject(new Error('The other process ended.'));
    };
    const listen = (text: unknown): void => {
      if (text !== wanted) return;
      child.off('message', listen);
      child.off('exit', fail);
      resolve();
    };
    child.once('exit', fail);
    child.on('message', listen);
  });
}

function since(ms: number): number {
  return Math.round(performance.now() - ms);
}

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (text, fields) => {
    console.warn(text, fields);
  },
  error: () => undefined,
};

if (process.send === undefined) {
  await measure(Number(first), Number(second), Number(third));
} else await follow(first);
