import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import { refusalReasons } from '../../knowledge/refusal-reason.js';
import type { ShardRange } from '../../shared/shards.js';
import { bounds } from '../bounds.js';
import type { Feed, FeedFailure, FeedRun, Feeds } from '../feeds.js';
import { randomId } from '../random-id.js';
import { ensureGuild, inChange } from './change.js';
import { inPortions, orUndefined, printOf, readJson, storable } from './columns.js';
import { readOr, type OnUnreadable } from './unreadable.js';

/** Longer than any feed waits for its next run: the longest interval between runs is a week. */
const longestWaitMs = 8 * 24 * 60 * 60_000;

export function createSqlFeeds(
  database: Kysely<Schema>,
  now: () => number,
  onUnreadable: OnUnreadable,
): Feeds {
  const read = (row: Selectable<Schema['feeds']>): Feed => toFeed(row, onUnreadable);

  return {
    list: async (guildId) => {
      const rows = await database
        .selectFrom('feeds')
        .selectAll()
        .where('guildId', '=', guildId)
        .orderBy('createdAtMs')
        .orderBy('id')
        .execute();
      return rows.map(read);
    },

    follow: (wanted) =>
      inChange(database, now(), async ({ transaction, atMs, audit }) => {
        const { guildId, url, authorId } = wanted;
        const followed = await transaction
          .selectFrom('feeds')
          .selectAll()
          .where('guildId', '=', guildId)
          .execute();
        const known = followed.find((feed) => feed.url === url);
        if (known !== undefined) return { kind: 'known', feed: read(known) };
        if (followed.length >= bounds.feeds) return { kind: 'full' };
        await ensureGuild(transaction, guildId);
        const row = await transaction
          .insertInto('feeds')
          .values({
            id: randomId(),
            guildId,
            url,
            title: wanted.title === undefined ? null : storable(wanted.title, 300),
            authorId,
            createdAtMs: atMs,
            reportChannelId: wanted.reportChannelId ?? null,
            etag: null,
            lastModified: null,
            nextRunAtMs: atMs,
            leasedUntilMs: 0,
            failures: 0,
            lastRun: null,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        await audit({ guildId, authorId, action: 'feed.followed', subject: url });
        return { kind: 'followed', feed: read(row) };
      }),

    unfollow: (guildId, id, authorId) =>
      inChange(database, now(), async ({ transaction, audit }) => {
        const removed = await transaction
          .deleteFrom('feeds')
          .where('guildId', '=', guildId)
          .where('id', '=', id)
          .returning('url')
          .executeTakeFirst();
        if (removed === undefined) return false;
        await audit({ guildId, authorId, action: 'feed.unfollowed', subject: removed.url });
        return true;
      }),

    lease: async (nowMs, leaseMs, limit, shards) => {
      // What lies further ahead than anybody plans was written while the clock was wrong.
      const isPast = (column: 'nextRunAtMs' | 'leasedUntilMs', mostAheadMs: number) =>
        sql<boolean>`${sql.ref(column)} not between ${nowMs + 1} and ${nowMs + mostAheadMs}`;
      const isDue = isPast('nextRunAtMs', longestWaitMs);
      const isFree = isPast('leasedUntilMs', leaseMs);
      const due = await database
        .selectFrom('feeds')
        .select('id')
        .where(isDue)
        .where(isFree)
        .where(onShards(shards))
        .orderBy('nextRunAtMs')
        .limit(limit)
        .execute();
      const leased: Feed[] = [];
      for (const { id } of due) {
        // Asked again in the update itself: of two processes that saw it free, the second finds it taken.
        const row = await database
          .updateTable('feeds')
          .set({ leasedUntilMs: nowMs + leaseMs })
          .where('id', '=', id)
          .where(isDue)
          .where(isFree)
          .returningAll()
          .executeTakeFirst();
        if (row !== undefined) leased.push(read(row));
      }
      return leased;
    },

    finish: async ({ id, guildId }, run, next) => {
      const { error } = run;
      const lastRun = error === undefined ? run : { ...run, error: storable(error, 500) };
      await database
        .updateTable('feeds')
        .set({
          lastRun: JSON.stringify(lastRun),
          etag: next.etag === undefined ? null : storable(next.etag, 1_000),
          lastModified: next.lastModified === undefined ? null : storable(next.lastModified, 1_000),
          nextRunAtMs: next.nextRunAtMs,
          failures: next.failures,
          leasedUntilMs: 0,
          ...(next.title !== undefined && { title: storable(next.title, 300) }),
        })
        .where('guildId', '=', guildId)
        .where('id', '=', id)
        .execute();
    },

    counts: () =>
      database
        .selectFrom('feeds')
        .select(({ fn }) => [
          fn.countAll<number>().as('followed'),
          fn.countAll<number>().filterWhere('failures', '>', 0).as('failing'),
        ])
        .executeTakeFirstOrThrow(),

    known: async (guildId, keys) => {
      const keyByPrint = new Map(keys.map((key) => [printOf(key), key]));
      const known = new Set<string>();
      for (const prints of inPortions([...keyByPrint.keys()])) {
        const rows = await database
          .selectFrom('feedEntries')
          .select('entryPrint')
          .where('guildId', '=', guildId)
          .where('entryPrint', 'in', prints)
          .where('failures', '=', 0)
          .execute();
        for (const { entryPrint } of rows) {
          const key = keyByPrint.get(entryPrint);
          if (key !== undefined) known.add(key);
        }
      }
      return known;
    },

    remember: async (guildId, keys) => {
      if (keys.length === 0) return;
      const metAtMs = now();
      await inTransaction(database, async (transaction) => {
        await ensureGuild(transaction, guildId);
        for (const prints of inPortions([...new Set(keys.map(printOf))].sort())) {
          await transaction
            .insertInto('feedEntries')
            .values(prints.map((entryPrint) => ({ guildId, entryPrint, metAtMs, failures: 0 })))
            .onConflict((conflict) =>
              conflict.columns(['guildId', 'entryPrint']).doUpdateSet({ metAtMs, failures: 0 }),
            )
            .execute();
        }
        await forgetLongMet(transaction, guildId);
      });
    },

    countFailure: (guildId, key) => {
      const metAtMs = now();
      return inTransaction(database, async (transaction) => {
        await ensureGuild(transaction, guildId);
        const { failures } = await transaction
          .insertInto('feedEntries')
          .values({ guildId, entryPrint: printOf(key), metAtMs, failures: 1 })
          .onConflict((conflict) =>
            conflict.columns(['guildId', 'entryPrint']).doUpdateSet((eb) => ({
              metAtMs,
              failures: eb('feedEntries.failures', '+', 1),
            })),
          )
          .returning('failures')
          .executeTakeFirstOrThrow();
        await forgetLongMet(transaction, guildId);
        return failures;
      });
    },
  };
}

/** https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
function onShards(shards: ShardRange | undefined): RawBuilder<boolean> {
  if (shards === undefined) return sql<boolean>`1 = 1`;
  const { first, last, count } = shards;
  const shard = sql`(cast(${sql.ref('guildId')} as bigint) >> 22) % ${sql.lit(count)}`;
  return sql<boolean>`${shard} between ${first} and ${last}`;
}

async function forgetLongMet(database: Kysely<Schema>, guildId: string): Promise<void> {
  const beyond = await database
    .selectFrom('feedEntries')
    .select('entryPrint')
    .where('guildId', '=', guildId)
    .orderBy('metAtMs', 'desc')
    .orderBy('entryPrint')
    .offset(bounds.feedEntries)
    .limit(bounds.feedEntries)
    .execute();
  for (const prints of inPortions(beyond.map((row) => row.entryPrint))) {
    await database
      .deleteFrom('feedEntries')
      .where('guildId', '=', guildId)
      .where('entryPrint', 'in', prints)
      .execute();
  }
}

const reason = z.enum(refusalReasons);

const failureSchema: z.ZodType<FeedFailure> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('feed'), reason }),
  z.object({ kind: z.literal('entry'), url: z.string(), reason }),
  z.object({ kind: z.literal('full') }),
]);

const runSchema: z.ZodType<FeedRun> = z.object({
  atMs: z.number(),
  imported: z.number(),
  skipped: z.number(),
  failed: z.number(),
  error: z.string().optional(),
  // Written by a later version, it may be of a kind that is not known here: the text says it all the same.
  failure: failureSchema.optional().catch(undefined),
});

/** One whose last run cannot be read is as if it had not run. */
export function toFeed(row: Selectable<Schema['feeds']>, onUnreadable: OnUnreadable): Feed {
  const { lastRun } = row;
  const { id, guildId, url, authorId, createdAtMs, nextRunAtMs, failures } = row;
  return {
    id,
    guildId,
    url,
    title: orUndefined(row.title),
    authorId,
    createdAtMs,
    reportChannelId: orUndefined(row.reportChannelId),
    etag: orUndefined(row.etag),
    lastModified: orUndefined(row.lastModified),
    nextRunAtMs,
    failures,
    lastRun:
      lastRun === null
        ? undefined
        : readOr(`feeds/${id}`, onUnreadable, () => readJson(runSchema, lastRun)),
  };
}
