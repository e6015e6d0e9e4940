import { parentPort } from 'node:worker_threads';
import type { Article } from '../../knowledge/article.js';
import { createCorpus } from '../../knowledge/corpus.js';
import { openFlatEngine } from '../engines/flat-engine.js';
import type {
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

let articles: Article[] = [];
let index: LocalIndex | undefined;
/** Kept between building and saving. */
let postings: Postings | undefined;

async function carryOut(task: IndexTask): Promise<IndexOutcome> {
  switch (task.kind) {
    case 'articles':
      for (const article of task.articles) articles.push(article);
      return { kind: 'done' };
    case 'clear':
      articles = [];
      return { kind: 'done' };
    case 'load': {
      const read = readSnapshot(task.snapshot, createCorpus(articles).passages.length);
      return read === undefined ? { kind: 'no-snapshot' } : open(read);
    }
    case 'build':
      postings = await collectPostings(createCorpus(articles), tellProgress);
      articles = articles.map(withoutTexts);
      return open(postings);
    case 'save':
      if (postings !== undefined) writeSnapshot(task.snapshot, postings);
      postings = undefined;
      return { kind: 'done' };
    case 'search':
      return { kind: 'found', result: opened().search(task.query) };
    case 'change':
      return change(task);
  }
}

function open(opening: Postings): IndexOutcome {
  index = openLocalIndex(createCorpus(articles), opening, openFlatEngine);
  return { kind: 'opened', words: { store: opening.words, vocabulary: opening.vocabulary } };
}

function change({ removed, added, order }: Extract<IndexTask, { kind: 'change' }>): IndexOutcome {
  const known = new Map(articles.map((article) => [article.id, article]));
  for (const article of added) known.set(article.id, withoutTexts(article));
  articles = order.map((id) => known.get(id)).filter((article) => article !== undefined);
  opened().change({ removed, added }, createCorpus(articles));
  return { kind: 'changed', worn: opened().worn() };
}

function opened(): LocalIndex {
  if (index === undefined) throw new Error('The index was asked before it was made.');
  return index;
}

function tellProgress(done: number, total: number): void {
  const progress: IndexProgress = { kind: 'progress', done, total };
  parentPort?.postMessage(progress);
}

let last = Promise.resolve();

parentPort?.on('message', ({ id, ...task }: IndexRequest) => {
  last = last
    .then(() => carryOut(task))
    .catch((error: unknown): IndexOutcome => ({ kind: 'failed', error: asError(error) }))
    .then((outcome) => {
      const reply: IndexReply = { id, ...outcome };
      parentPort?.postMessage(reply);
    });
});

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
