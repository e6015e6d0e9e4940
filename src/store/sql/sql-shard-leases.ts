import { PostgresAdapter, sql, type Kysely, type RawBuilder } from 'kysely';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import { rangesOf, type ShardLeasing, type ShardRange } from '../../shared/shards.js';
import type { ShardLeases } from '../shard-leases.js';

/** A thousand turns of five seconds, and then some: nobody waits longer in earnest. */
const longestQueueMs = 2 * 60 * 60_000;

export function createSqlShardLeases(database: Kysely<Schema>): ShardLeases {
  const now = clockOf(database);

  /** What lies further ahead than anybody plans was written while the clock was wrong. */
  function isAhead(column: string, mostAheadMs: number): RawBuilder<boolean> {
    return sql<boolean>`${sql.ref(column)} between ${now} + 1 and ${now} + ${sql.lit(mostAheadMs)}`;
  }

  async function freeRange(
    on: Kysely<Schema>,
    leasing: ShardLeasing,
    leaseMs: number,
  ): Promise<ShardRange | undefined> {
    const ranges = rangesOf(leasing);
    const held = await on
      .selectFrom('shardLeases')
      .select(['firstShard as first', 'lastShard as last', 'shardCount as count'])
      .where(isAhead('leasedUntilMs', leaseMs))
      .execute();
    if (!held.every((each) => ranges.some((range) => isSame(each, range)))) return undefined;
    return ranges.find((range) => !held.some((each) => isSame(each, range)));
  }

  return {
    take: async (holder, leasing, leaseMs) => {
      // Stand-bys ask all the time: they are to lock nothing while there is nothing to take.
      if ((await freeRange(database, leasing, leaseMs)) === undefined) return undefined;
      return inTransaction(database, async (transaction) => {
        // One process after the other: of two that saw the same range free, the second takes another.
        await transaction
          .updateTable('state')
          .set((eb) => ({ version: eb.ref('version') }))
          .execute();
        const free = await freeRange(transaction, leasing, leaseMs);
        if (free === undefined) return undefined;
        const { first, last, count } = free;
        await transaction
          .deleteFrom('shardLeases')
          .where((eb) =>
            eb.or([eb('firstShard', '=', first), eb.not(isAhead('leasedUntilMs', leaseMs))]),
          )
          .execute();
        await transaction
          .insertInto('shardLeases')
          .values({
            firstShard: first,
            lastShard: last,
            shardCount: count,
            holder,
            leasedUntilMs: sql`${now} + ${sql.lit(leaseMs)}`,
          })
          .execute();
        return free;
      });
    },

    renew: async (holder, { first }, leaseMs) => {
      const { numUpdatedRows } = await database
        .updateTable('shardLeases')
        .set({ leasedUntilMs: sql`${now} + ${sql.lit(leaseMs)}` })
        .where('firstShard', '=', first)
        .where('holder', '=', holder)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    release: async (holder, { first }) => {
      await database
        .deleteFrom('shardLeases')
        .where('firstShard', '=', first)
        .where('holder', '=', holder)
        .execute();
    },

    takeTurn: async (bucket, everyMs) => {
      const every = sql.lit(everyMs);
      const { waitMs } = await database
        .insertInto('identifyTurns')
        .values({ bucket, nextAtMs: sql`${now} + ${every}` })
        .onConflict((conflict) =>
          conflict.column('bucket').doUpdateSet({
            nextAtMs: sql`case when ${isAhead('identifyTurns.nextAtMs', longestQueueMs)}
              then ${sql.ref('identifyTurns.nextAtMs')} else ${now} end + ${every}`,
          }),
        )
        .returning(sql<number>`${sql.ref('nextAtMs')} - ${every} - ${now}`.as('waitMs'))
        .executeTakeFirstOrThrow();
      return Math.max(0, waitMs);
    },
  };
}

function isSame(a: ShardRange, b: ShardRange): boolean {
  return a.first === b.first && a.last === b.last && a.count === b.count;
}

/** Milliseconds since 1970 by the clock of the database, at the moment at which they are asked for. */
function clockOf(database: Kysely<Schema>): RawBuilder<number> {
  return database.getExecutor().adapter instanceof PostgresAdapter
    ? sql`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`
    : sql`cast(unixepoch('subsec') * 1000 as integer)`;
}
