import type { ArticleDraft } from '../knowledge/article-draft.js';
import type { ArticleId } from '../knowledge/article.js';
import type { FetchFeed } from '../importing/feeds/fetch-feed.js';
import type { FeedEntry } from '../importing/feeds/parse-feed.js';
import { type ArticleImporter, ImportRefusal } from '../importing/import-article.js';
import type { RefusalReason } from '../knowledge/refusal-reason.js';
import { textPrint } from '../knowledge/text-print.js';
import { canonicalAddress } from '../importing/fetch/canonical-address.js';
import type { MayFetch } from '../importing/fetch/robots-guard.js';
import type { Feed, FeedFailure, FeedRun } from '../store/feeds.js';
import type { Stores } from '../store/stores.js';

export interface RunFeedContext {
  readonly stores: Pick<Stores, 'articles' | 'feeds'>;
  readonly importer: ArticleImporter;
  readonly fetchFeed: FetchFeed;
  readonly mayFetch: MayFetch;
  readonly now: () => number;
  /** Between two runs of a feed that does well. */
  readonly intervalMs: number;
  /** When a run begins nothing new any more, so that it ends while the feed is still its own. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/** Most entries of a run that are fetched; the rest has its turn with the next. */
const maxEntries = 20;
/** How often an entry is tried whose failure may pass. */
const maxTries = 3;
const dayMs = 24 * 60 * 60_000;

/**
 * One run of a feed: reads it, imports what is new, and says when to come again. Rejects only when it is stopped, or when the
 * stores fail: then nothing says that it ran, and it has another turn when its lease is over.
 */
export async function runFeed(feed: Feed, context: RunFeedContext): Promise<FeedRun> {
  const { stores, now, intervalMs, signal } = context;
  const atMs = now();
  try {
    const fetched = await context.fetchFeed(feed, signal);
    const next = { nextRunAtMs: now() + intervalMs, failures: 0 };
    if (fetched.kind === 'unchanged') {
      const run = { atMs, imported: 0, skipped: 0, failed: 0 };
      await stores.feeds.finish(feed, run, { ...validatorsOf(feed), ...next });
      return run;
    }
    const { run, isComplete } = await importEntries(feed, fetched.feed.entries, atMs, context);
    // While something is left to do, the server must not be asked whether anything is new: it would say no.
    const validators = isComplete ? fetched.validators : {};
    await stores.feeds.finish(feed, run, { ...validators, ...next, title: fetched.feed.title });
    return run;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ImportRefusal)) throw error;
    const failures = feed.failures + 1;
    const waitMs = Math.min(intervalMs * 2 ** Math.min(failures, 20), Math.max(dayMs, intervalMs));
    const run: FeedRun = {
      atMs,
      imported: 0,
      skipped: 0,
      failed: 0,
      error: error.message,
      failure: { kind: 'feed', reason: error.reason },
    };
    const next = { ...validatorsOf(feed), nextRunAtMs: now() + waitMs, failures };
    await stores.feeds.finish(feed, run, next);
    return run;
  }
}

function validatorsOf({ etag, lastModified }: Feed): Pick<Feed, 'etag' | 'lastModified'> {
  return { etag, lastModified };
}

interface EntriesOutcome {
  readonly run: FeedRun;
  /** Nothing of the feed is left for another run. */
  readonly isComplete: boolean;
}

async function importEntries(
  feed: Feed,
  entries: readonly FeedEntry[],
  atMs: number,
  context: RunFeedContext,
): Promise<EntriesOutcome> {
  const { stores, now, deadlineMs, signal } = context;
  const fresh = await newEntries(feed.guildId, entries, context);
  const counts = { imported: 0, skipped: 0, failed: 0 };
  let told: Pick<FeedRun, 'error' | 'failure'> = {};
  let isComplete = fresh.length <= maxEntries;
  for (const entry of fresh.slice(0, maxEntries)) {
    const { url } = entry;
    signal.throwIfAborted();
    if (now() > deadlineMs) {
      isComplete = false;
      break;
    }
    const outcome = await importEntry(feed, entry, context);
    if (outcome.kind === 'full') {
      if (told.failure === undefined) told = { error: fullText, failure: { kind: 'full' } };
      isComplete = false;
      break;
    }
    counts[outcome.kind] += 1;
    if (outcome.kind !== 'failed') continue;
    if (told.failure === undefined) told = toldOf(url, outcome.refusal);
    const key = addressKey(url);
    const mayPass = passing.has(outcome.refusal.reason);
    if (!mayPass || (await stores.feeds.countFailure(feed.guildId, key)) >= maxTries) {
      await stores.feeds.remember(feed.guildId, keysOf(entry));
    } else {
      isComplete = false;
    }
  }
  return { run: { atMs, ...counts, ...told }, isComplete };
}

const fullText = 'The server has as many articles, or as much text, as it may.';
const maxTold = 500;

/** What is told of an entry that failed. */
function toldOf(
  url: string,
  { reason, message }: ImportRefusal,
): { readonly error: string; readonly failure: FeedFailure } {
  return {
    error: `${url}: ${message}`.slice(0, maxTold),
    failure: { kind: 'entry', url: url.slice(0, maxTold), reason },
  };
}

/** Entries that the guild has not met, neither from a feed nor as an article that somebody added; and those changed since. */
async function newEntries(
  guildId: string,
  entries: readonly FeedEntry[],
  { stores }: RunFeedContext,
): Promise<readonly FeedEntry[]> {
  const known = await stores.feeds.known(guildId, entries.flatMap(keysOf));
  const unmet = entries.filter((entry) => keysOf(entry).some((key) => !known.has(key)));
  if (unmet.length === 0) return [];
  const current = await stores.articles.current(guildId);
  const addresses = new Set(
    current
      .map(({ draft }) => draft?.particulars.source.url)
      .filter((url) => url !== undefined)
      .map(addressKey),
  );
  // An article that somebody added is theirs, and no feed's to change.
  return unmet.filter(({ url }) => known.has(addressKey(url)) || !addresses.has(addressKey(url)));
}

type EntryOutcome =
  | { readonly kind: 'imported' | 'skipped' | 'full' }
  | { readonly kind: 'failed'; readonly refusal: ImportRefusal };

async function importEntry(
  feed: Feed,
  entry: FeedEntry,
  { stores, importer, mayFetch, signal }: RunFeedContext,
): Promise<EntryOutcome> {
  const { url } = entry;
  let draft: ArticleDraft | undefined;
  try {
    if (!(await mayFetch(url, signal))) {
      const message = 'The site asks programs not to read this page (robots.txt).';
      return { kind: 'failed', refusal: new ImportRefusal('robots', message) };
    }
    const [imported] = await importer.read({ kind: 'url', url }, signal, feed.guildId);
    draft = imported?.draft;
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failed', refusal: error instanceof ImportRefusal ? error : crashed(error) };
  }
  return draft === undefined ? { kind: 'skipped' } : keep(feed, entry, draft, stores);
}

/** A page on which the reader itself fails is given up like any that cannot be read: the others have their turn. */
function crashed(cause: unknown): ImportRefusal {
  const message = 'The page is built in a way that cannot be read.';
  return new ImportRefusal('too-complex', message, { cause });
}

/** What may be otherwise in half an hour. */
const passing: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  'robots',
  'unknown-host',
  'unreachable',
  'http-status',
  'too-slow',
]);

async function keep(
  feed: Feed,
  entry: FeedEntry,
  draft: ArticleDraft,
  { articles, feeds }: RunFeedContext['stores'],
): Promise<EntryOutcome> {
  const { guildId } = feed;
  const { source } = draft.particulars;
  const print = `text:${textPrint(draft)}`;
  const keys = [
    ...keysOf(entry),
    ...(source.url === undefined ? [] : [addressKey(source.url)]),
    print,
  ];
  const isMet = (await feeds.known(guildId, [addressKey(entry.url)])).size > 0;
  const isKnown = (await feeds.known(guildId, isMet ? [print] : keys.slice(1))).size > 0;
  const basis = isKnown ? undefined : await basisOf(feed, entry, draft, isMet, articles);
  let outcome: EntryOutcome['kind'] = 'skipped';
  if (basis !== undefined) {
    const written = await articles.write({
      guildId,
      articleId: basis.articleId,
      change: 'followed',
      authorId: `feed:${feed.id}`,
      draft: { ...draft, particulars: { ...draft.particulars, id: basis.articleId } },
      basedOn: basis.number,
    });
    if (written.kind === 'full') return { kind: 'full' };
    if (written.kind === 'written') outcome = 'imported';
  }
  await feeds.remember(guildId, keys);
  return { kind: outcome };
}

/**
 * What an entry is written upon: nothing, where it is new; where it was changed on its site, the revision that a feed brought.
 * An article that somebody has edited since, or removed, stays as they left it.
 */
async function basisOf(
  { guildId }: Feed,
  { url }: FeedEntry,
  { particulars }: ArticleDraft,
  isMet: boolean,
  articles: RunFeedContext['stores']['articles'],
): Promise<{ readonly articleId: ArticleId; readonly number: number } | undefined> {
  if (!isMet) {
    const before = await articles.newest(guildId, particulars.id);
    return before === undefined ? { articleId: particulars.id, number: 0 } : undefined;
  }
  const addresses = [url, particulars.source.url ?? url].map(addressKey);
  return (await articles.current(guildId)).find(({ change, draft }) => {
    const address = draft?.particulars.source.url;
    return (
      change === 'followed' && address !== undefined && addresses.includes(addressKey(address))
    );
  });
}

function addressKey(url: string): string {
  return `url:${canonicalAddress(url)}`;
}

/** By what an entry is known again: by its address, and by when it was changed there. */
function keysOf({ url, changedAtMs }: FeedEntry): readonly string[] {
  const key = addressKey(url);
  return changedAtMs === undefined ? [key] : [key, `changed:${changedAtMs}:${key}`];
}
