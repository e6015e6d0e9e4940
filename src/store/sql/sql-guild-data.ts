import type { Kysely } from 'kysely';
import { forgetIndexed } from '../../database/index-tables.js';
import { type Schema, tables } from '../../database/schema.js';
import type { GuildData } from '../guild-data.js';
import { anyTable } from './any-table.js';
import { inChange, type Change } from './change.js';

export function createSqlGuildData(database: Kysely<Schema>, now: () => number): GuildData {
  return {
    erase: (guildId) => inChange(database, now(), (change) => erase(change, guildId)),

    eraseAbandoned: async (beforeMs) => {
      const lost = await database
        .selectFrom('guilds')
        .select('guildId')
        .where('lostAtMs', '<', beforeMs)
        .execute();
      const erased: string[] = [];
      for (const { guildId } of lost) {
        await inChange(database, now(), async (change) => {
          // It may have us back since.
          const still = await change.transaction
            .selectFrom('guilds')
            .select('guildId')
            .where('guildId', '=', guildId)
            .where('lostAtMs', '<', beforeMs)
            .executeTakeFirst();
          if (still === undefined) return;
          await erase(change, guildId);
          erased.push(guildId);
        });
      }
      return erased;
    },

    capTimes: async (nowMs) => {
      let capped = 0;
      for (const [table, column] of agingColumns) {
        const { numUpdatedRows } = await anyTable(database)
          .updateTable(table)
          .set({ [column]: nowMs })
          .where(column, '>', nowMs + aheadMs)
          .executeTakeFirstOrThrow();
        capped += Number(numUpdatedRows);
      }
      return capped;
    },
  };
}

/** Clocks of several processes differ, and a database may be a little ahead of them. */
const aheadMs = 60 * 60_000;

/** By which things are found to be too old to be kept. */
const agingColumns = [
  ['guilds', 'lostAtMs'],
  ['drafts', 'createdAtMs'],
  ['feedEntries', 'metAtMs'],
  ['questions', 'askedAtMs'],
  ['proposals', 'takenAtMs'],
  ['inquiries', 'createdAtMs'],
  ['inquiries', 'settledAtMs'],
  ['inquirers', 'askedAtMs'],
  ['standingQuestions', 'createdAtMs'],
  ['standingQuestions', 'checkedAtMs'],
  ['standingQuestions', 'leasedUntilMs'],
  ['digests', 'leasedUntilMs'],
  ['digests', 'outdatedUntilMs'],
  ['answeredMessages', 'answeredAtMs'],
  ['shownQuotes', 'shownAtMs'],
  // A lease far ahead would keep everybody from it.
  ['shownQuotes', 'leasedUntilMs'],
] as const;

/** Every table with a guild's id; what refers to others comes first. A test looks for traces in all tables. */
const guildTables = Object.entries(tables)
  .filter(([, { row }]) => 'guildId' in row.shape)
  .map(([name]) => name)
  .reverse();

async function erase({ transaction, touchEverything }: Change, guildId: string): Promise<void> {
  for (const table of guildTables) {
    await anyTable(transaction).deleteFrom(table).where('guildId', '=', guildId).execute();
  }
  await forgetIndexed(transaction, guildId);
  // Not even a note of which guild it was: all processes look at all that they hold.
  await touchEverything();
}
