import type { Kysely } from 'kysely';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import type { GuildRoster } from '../guild-roster.js';
import { ensureGuild } from './change.js';

export function createSqlGuildRoster(database: Kysely<Schema>, now: () => number): GuildRoster {
  return {
    list: async () => {
      const rows = await database
        .selectFrom('guilds')
        .select('guildId')
        .where('lostAtMs', 'is', null)
        .execute();
      return rows.map(({ guildId }) => guildId);
    },

    add: async (guildId) => {
      const known = await database
        .selectFrom('guilds')
        .select('lostAtMs')
        .where('guildId', '=', guildId)
        .executeTakeFirst();
      // At every start all of them are added again: most are there, and reading takes a hundredth of a commit.
      if (known?.lostAtMs === null) return;
      await inTransaction(database, async (transaction) => {
        await ensureGuild(transaction, guildId);
        await transaction
          .updateTable('guilds')
          .set({ lostAtMs: null })
          .where('guildId', '=', guildId)
          .execute();
      });
    },

    remove: (guildId) =>
      inTransaction(database, async (transaction) => {
        // Also one that was never added: something may be kept of it.
        await ensureGuild(transaction, guildId);
        await transaction
          .updateTable('guilds')
          .set({ lostAtMs: now() })
          .where('guildId', '=', guildId)
          .where('lostAtMs', 'is', null)
          .execute();
        // Nobody is told of anything there any more, also when it has us back.
        await transaction.deleteFrom('standingQuestions').where('guildId', '=', guildId).execute();
      }),
  };
}
