import type { Kysely } from 'kysely';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import type { AnsweredMessages } from '../answered-messages.js';
import { bounds } from '../bounds.js';
import { ensureGuild } from './change.js';
import { orUndefined } from './columns.js';

/** For a day: nobody mends a question later than that. */
export function createSqlAnsweredMessages(
  database: Kysely<Schema>,
  now: () => number,
): AnsweredMessages {
  return {
    find: async (questionId) => {
      const row = await database
        .selectFrom('answeredMessages')
        .select(['questionId', 'answerId', 'channelId', 'guildId', 'print'])
        .where('questionId', '=', questionId)
        .where('answeredAtMs', '>', now() - bounds.answeredMs)
        .executeTakeFirst();
      return row && { ...row, guildId: orUndefined(row.guildId) };
    },

    remember: ({ questionId, answerId, channelId, guildId, print }) =>
      inTransaction(database, async (transaction) => {
        const answeredAtMs = now();
        const row = { answerId, channelId, guildId: guildId ?? null, print, answeredAtMs };
        if (guildId !== undefined) await ensureGuild(transaction, guildId);
        await transaction
          .insertInto('answeredMessages')
          .values({ questionId, ...row })
          .onConflict((conflict) => conflict.column('questionId').doUpdateSet(row))
          .execute();
        // A little with every message, so that nobody has to come and sweep.
        await transaction
          .deleteFrom('answeredMessages')
          .where('answeredAtMs', '<=', answeredAtMs - bounds.answeredMs)
          .execute();
      }),

    forget: async (questionId) => {
      await database.deleteFrom('answeredMessages').where('questionId', '=', questionId).execute();
    },
  };
}
