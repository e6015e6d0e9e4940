import type { AliasGroup } from '../../knowledge/aliases.js';
import type { Article } from '../../knowledge/article.js';
import { nextTurnMs, servedAt } from '../../knowledge/validity.js';
import type { Corpus } from '../../knowledge/corpus.js';
import type { Sight } from '../../knowledge/sight.js';
import type { BuildPassageIndex, OnProgress, PassageIndex } from '../../search/passage-index.js';
import { checkQuote, type FindEarlier } from '../../verify/check-quote.js';
import type { QuoteCheck, QuotedText } from '../../verify/quote-check.js';
import type { Answer, Question } from '../answer.js';
import { traceAnswer, type TracedAnswer } from '../answer-question.js';
import { defaultThresholds, type Thresholds } from '../judge/confidence.js';
import { createKnowledge, type Knowledge, type OwnedKnowledge } from '../understand/knowledge.js';
import { nearPassages } from '../understand/near-passages.js';

/** What every surface talks to: the articles as they are now, and their answers. */
export interface KnowledgeBase {
  /** The articles served at this moment. */
  corpus(): Corpus;
  /** Titles of articles that should be served and are not, because no index could be built with them; absent: none. */
  leftOut?(): readonly string[];
  /** False where some articles are for some people only, so that what one of them saw alone is not for all; absent: true. */
  isForAll?(): boolean;
  /** Resolves when it can be answered from at once; absent: always. Rejects like `answer` when that takes too long. */
  readonly ready?: () => Promise<void>;
  answer(question: Question): Promise<Answer>;
  /**
   * Whether the articles say what somebody says they say; throws like `checkQuote`. `earlier`: what they once said; unless told,
   * what the earlier revisions of a guild's own articles say, as far as they may be seen.
   */
  check(quote: QuotedText, earlier?: FindEarlier, sight?: Sight): Promise<QuoteCheck>;
}

/** One that tells how its answers come about, too. */
export interface TracedKnowledge extends KnowledgeBase {
  /** The answer, with the steps to it. */
  trace(question: Question): Promise<TracedAnswer>;
}

/** A knowledge base whose articles can be exchanged while it answers. */
export interface LiveKnowledgeBase extends TracedKnowledge {
  /** The index that it answers from at this moment: others may share what it holds. */
  index(): PassageIndex;
  /**
   * Serves these articles from the moment when they are indexed; until then, and when that fails, the ones before. Few
   * changed articles are indexed alone. Calls are carried out one after the other.
   */
  replace(articles: readonly Article[], options?: Replacement): Promise<void>;
  /** Lets the answers under way end, and frees what the index holds; nothing is answered any more. */
  close(): Promise<void>;
}

export interface Replacement {
  /** Absent: the aliases before. */
  readonly aliases?: readonly AliasGroup[] | undefined;
  readonly onProgress?: OnProgress | undefined;
}

export interface KnowledgeBaseOptions {
  /** Names that stand for one another, until a replacement brings others. */
  readonly aliases?: readonly AliasGroup[] | undefined;
  /** How sure an answer has to be; {@link defaultThresholds} unless told. */
  readonly thresholds?: Thresholds;
  readonly onProgress?: OnProgress | undefined;
  /** Milliseconds since 1970; absent: the system's clock. */
  readonly now?: () => number;
}

/** Between two looks at the clock, at most: it may be set, and a machine may sleep through a day. */
const lookAgainMs = 60_000;

/**
 * Makes articles answerable. An answer reads one knowledge from beginning to end, so that the next one can be swapped in
 * without an answer seeing half of each. An article is served on the days that it names, also when a day turns meanwhile.
 */
export async function createKnowledgeBase(
  articles: readonly Article[],
  buildIndex: BuildPassageIndex,
  {
    aliases,
    thresholds = defaultThresholds,
    onProgress,
    now = Date.now,
  }: KnowledgeBaseOptions = {},
): Promise<LiveKnowledgeBase> {
  let all = articles;
  const { served: today, resting } = servedAt(articles, now());
  let current = serve(await createKnowledge(today, buildIndex, { aliases, onProgress, resting }));
  let currentAliases = aliases;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let lastReplacement: Promise<unknown> = Promise.resolve();

  async function replaceNow(next: readonly Article[], replacement: Replacement): Promise<void> {
    const before = current;
    const nextAliases = replacement.aliases ?? currentAliases;
    const then = servedAt(next, now());
    const knowledge = await createKnowledge(then.served, buildIndex, {
      resting: then.resting,
      aliases: nextAliases,
      onProgress: replacement.onProgress,
      previous: before.knowledge.index,
    });
    current = serve(knowledge);
    currentAliases = nextAliases;
    all = next;
    watchClock();
    await retire(before);
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = lastReplacement.then(work);
    lastReplacement = done.catch(() => undefined);
    return done;
  }

  /** Whether what is served is what should be by now. */
  function isOfToday(): boolean {
    if (!all.some(hasDays)) return true;
    const due = servedAt(all, now()).resting;
    const { resting: before } = current.knowledge.corpus;
    return due.length === before.length && due.every((article, index) => article === before[index]);
  }

  function keepToday(): Promise<void> {
    return inTurn(async () => {
      if (!isClosed && !isOfToday()) await replaceNow(all, {});
    });
  }

  function watchClock(): void {
    clearTimeout(timer);
    if (isClosed || !all.some(hasDays)) return;
    const nowMs = now();
    const waitMs = Math.min((nextTurnMs(all, nowMs) ?? Infinity) - nowMs, lookAgainMs);
    timer = setTimeout(() => {
      // One that fails is tried again: until then what was served before is.
      void keepToday()
        .catch(() => undefined)
        .finally(watchClock);
    }, waitMs);
    timer.unref();
  }

  watchClock();

  async function use<T>(work: (knowledge: Knowledge) => Promise<T>): Promise<T> {
    if (!isOfToday()) await keepToday();
    const { knowledge, underWay } = current;
    const done = work(knowledge);
    underWay.add(done);
    try {
      return await done;
    } finally {
      underWay.delete(done);
    }
  }

  const trace = (question: Question): Promise<TracedAnswer> =>
    use((knowledge) => traceAnswer(question, knowledge, thresholds));

  return {
    corpus: () => current.knowledge.corpus,
    index: () => current.knowledge.index,
    trace,
    answer: async (question) => (await trace(question)).answer,
    check: (quote, earlier, sight) =>
      use((all) => {
        const knowledge = sight === undefined ? all : all.within(sight);
        return checkQuote(quote, {
          articles: knowledge.corpus.articles,
          near: (text, limit) => nearPassages(text, limit, knowledge),
          ...(earlier && { earlier }),
        });
      }),
    replace: (next, options = {}) => inTurn(() => replaceNow(next, options)),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await lastReplacement;
      await retire(current);
    },
  };
}

function hasDays({ from, until }: Article): boolean {
  return from !== undefined || until !== undefined;
}

/** A knowledge with the answers under way that read it. */
interface Served {
  readonly knowledge: OwnedKnowledge;
  readonly underWay: Set<Promise<unknown>>;
}

const serve = (knowledge: OwnedKnowledge): Served => ({ knowledge, underWay: new Set() });

/** Waits for the answers under way, and closes the index. */
async function retire({ knowledge, underWay }: Served): Promise<void> {
  await Promise.allSettled(underWay);
  await knowledge.index.close?.();
}
