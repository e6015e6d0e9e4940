import type { RefusalReason } from '../knowledge/refusal-reason.js';
import type { ShardRange } from '../shared/shards.js';

/** A feed that a guild follows. */
export interface Feed {
  /** Twelve letters and digits, random. */
  readonly id: string;
  readonly guildId: string;
  readonly url: string;
  readonly title?: string | undefined;
  readonly authorId: string;
  readonly createdAtMs: number;
  /** Where its runs are reported; absent: nowhere. */
  readonly reportChannelId?: string | undefined;
  /** Validators of the last answer, for a conditional request. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly nextRunAtMs: number;
  /** Failures on end; a run that succeeds sets it to 0. */
  readonly failures: number;
  readonly lastRun?: FeedRun | undefined;
}

export interface FeedRun {
  readonly atMs: number;
  readonly imported: number;
  /** Known already, by address or by text. */
  readonly skipped: number;
  readonly failed: number;
  /** Why the run failed, or the first entry that did, in plain English; at most 500 characters. */
  readonly error?: string | undefined;
  /** The same, to be said in any language; absent where there is no more than the text. */
  readonly failure?: FeedFailure | undefined;
}

export type FeedFailure =
  | { readonly kind: 'feed'; readonly reason: RefusalReason }
  /** Of the first entry that failed; at most 500 characters of its address. */
  | { readonly kind: 'entry'; readonly url: string; readonly reason: RefusalReason }
  /** The guild has as many articles, or as much text, as it may. */
  | { readonly kind: 'full' };

/** Port: the feeds of guilds, and which of their entries are known. */
export interface Feeds {
  /** Oldest first. */
  list(guildId: string): Promise<readonly Feed[]>;
  follow(
    feed: Pick<Feed, 'guildId' | 'url' | 'title' | 'authorId' | 'reportChannelId'>,
  ): Promise<
    | { readonly kind: 'followed'; readonly feed: Feed }
    | { readonly kind: 'known'; readonly feed: Feed }
    | { readonly kind: 'full' }
  >;
  /** False when there is none (any more). */
  unfollow(guildId: string, id: string, authorId: string): Promise<boolean>;
  /**
   * Feeds whose time has come, leased to this caller for `leaseMs`: no other process gets them meanwhile, and one that dies
   * gives them back by itself. With shards: only those of guilds on them, which this process can tell of what came in.
   */
  lease(
    nowMs: number,
    leaseMs: number,
    limit: number,
    shards?: ShardRange,
  ): Promise<readonly Feed[]>;
  /** Ends a run: what it found, the validators for the next, and when that is. Does nothing for a feed unfollowed meanwhile. */
  finish(
    feed: Pick<Feed, 'id' | 'guildId'>,
    run: FeedRun,
    next: Pick<Feed, 'etag' | 'lastModified' | 'nextRunAtMs' | 'failures'> & {
      readonly title?: string | undefined;
    },
  ): Promise<void>;
  /** Of all guilds: the feeds that are followed, and those of them whose last run failed. */
  counts(): Promise<{ readonly followed: number; readonly failing: number }>;
  /** Of these keys (canonical addresses, prints of texts), those that the guild has met before. */
  known(guildId: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** From now on these are known. */
  remember(guildId: string, keys: readonly string[]): Promise<void>;
  /** Counts that an entry could not be read, and says how often that was; it is known only once it is remembered. */
  countFailure(guildId: string, key: string): Promise<number>;
}
