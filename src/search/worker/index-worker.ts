import { parentPort } from 'node:worker_threads';
import type { Article } from '../../knowledge/article.js';
import { createCorpus } from '../../knowledge/corpus.js';
import { openFlatEngine } from '../engines/flat-engine.js';
import type {
  CorpusOrder,
  IndexNumber,
  IndexOutcome,
  IndexProgress,
  IndexReply,
  IndexRequest,
  IndexTask,
} from '../snapshot/index-messages.js';
import { type LocalIndex, openLocalIndex } from '../local-index.js';
import { collectPostings, type Postings } from '../postings/postings.js';
import { readSnapshot, writeSnapshot } from '../snapshot/snapshot.js';
import { withoutTexts } from './without-texts.js';

/*
 * The thread that an index of many passages lives in: it is built, searched and changed here, so that the thread which
 * talks to people is never kept waiting. It holds no texts, only words.
 */

/** Of the index that is built or opened next. */
let articles: Article[] = [];
/** Kept between building and saving. */
let postings: Postings | undefined;

interface Opened {
  readonly articles: readonly Article[];
  readonly index: LocalIndex;
}

const indexes = new Map<IndexNumber, Opened>();

async function carryOut(number: IndexNumber, task: IndexTask): Promise<IndexOutcome> {
  switch (task.kind) {
    case 'articles':
      for (const article of task.articles) articles.push(article);
      return { kind: 'done' };
    case 'clear':
      articles = [];
      return { kind: 'done' };
    case 'load': {
      const read = readSnapshot(task.snapshot, createCorpus(articles).passages.length);
      return read === undefined ? { kind: 'no-snapshot' } : open(number, read);
    }
    case 'build':
      postings = await collectPostings(createCorpus(articles), tellProgress);
      articles = articles.map(withoutTexts);
      return open(number, postings);
    case 'save':
      if (postings !== undefined) writeSnapshot(task.snapshot, postings);
      postings = undefined;
      return { kind: 'done' };
    case 'search':
      return { kind: 'found', result: opened(number).index.search(task.query) };
    case 'change':
      return change(number, task);
    case 'fork':
      return fork(number, task);
    case 'drop':
      indexes.delete(number);
      return { kind: 'done' };
  }
}

function open(number: IndexNumber, opening: Postings): IndexOutcome {
  const index = openLocalIndex(createCorpus(articles), opening, openFlatEngine);
  indexes.set(number, { articles, index });
  articles = [];
  return { kind: 'opened', words: { store: opening.words, vocabulary: opening.vocabulary } };
}

function change(number: IndexNumber, { removed, added, order }: CorpusOrder): IndexOutcome {
  const { articles: before, index } = opened(number);
  const after = inOrder(before, added, order);
  index.change({ removed, added }, createCorpus(after));
  indexes.set(number, { articles: after, index });
  return { kind: 'changed', worn: index.worn() };
}

async function fork(
  number: IndexNumber,
  { from, removed, added, order }: Extract<IndexTask, { kind: 'fork' }>,
): Promise<IndexOutcome> {
  const { articles: before, index } = opened(from);
  const after = inOrder(before, added, order);
  const forked = await index.fork?.({ removed, added }, createCorpus(after));
  if (forked === undefined) throw new Error('This index cannot be forked.');
  indexes.set(number, { articles: after, index: forked });
  return { kind: 'done' };
}

function inOrder(
  before: readonly Article[],
  added: readonly Article[],
  order: CorpusOrder['order'],
): readonly Article[] {
  const known = new Map(before.map((article) => [article.id, article]));
  for (const article of added) known.set(article.id, withoutTexts(article));
  return order.map((id) => known.get(id)).filter((article) => article !== undefined);
}

function opened(number: IndexNumber): Opened {
  const known = indexes.get(number);
  if (known === undefined) throw new Error('The index was asked before it was made.');
  return known;
}

function tellProgress(done: number, total: number): void {
  const progress: IndexProgress = { kind: 'progress', done, total };
  parentPort?.postMessage(progress);
}

/** The last task of each index: one that is being forked from another keeps nobody waiting but those who ask for it. */
const last = new Map<IndexNumber, Promise<void>>();

parentPort?.on('message', ({ id, index, ...task }: IndexRequest) => {
  const done = (last.get(index) ?? Promise.resolve())
    .then(() => carryOut(index, task))
    .catch((error: unknown): IndexOutcome => ({ kind: 'failed', error: asError(error) }))
    .then((outcome) => {
      const reply: IndexReply = { id, ...outcome };
      parentPort?.postMessage(reply);
      if (task.kind === 'drop') last.delete(index);
    });
  last.set(index, done);
});

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
