import type { Kysely } from 'kysely';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import type { Digests, OutdatedVote } from '../digests.js';
import { orUndefined, readJson } from './columns.js';
import { readOr, type OnUnreadable } from './unreadable.js';

/** Votes of longer ago are no news: they are in the digest, and in the insights. */
const newsMs = 24 * 60 * 60_000;

const passages = z.array(z.object({ articleId: z.string() }));

export function createSqlDigests(database: Kysely<Schema>, onUnreadable: OnUnreadable): Digests {
  /** Guilds in which a setting is on that is off unless told, and what they were told of. */
  const wanting = (setting: 'digest' | 'outdatedReports') =>
    database
      .selectFrom('settings')
      .innerJoin('guilds', 'guilds.guildId', 'settings.guildId')
      .leftJoin('digests', 'digests.guildId', 'settings.guildId')
      .where('guilds.lostAtMs', 'is', null)
      .where('settings.setting', '=', setting)
      .where('settings.value', '=', 'true');

  async function ensureRow(db: Kysely<Schema>, guildId: string): Promise<void> {
    await db
      .insertInto('digests')
      .values({ guildId, week: '', leasedUntilMs: 0, outdatedUntilMs: 0 })
      .onConflict((conflict) => conflict.column('guildId').doNothing())
      .execute();
  }

  return {
    due: async (week, nowMs) => {
      const rows = await wanting('digest')
        .select('settings.guildId')
        .where((eb) =>
          eb.or([
            eb('digests.guildId', 'is', null),
            eb.and([eb('digests.week', '<', week), eb('digests.leasedUntilMs', '<=', nowMs)]),
          ]),
        )
        .execute();
      return rows.map(({ guildId }) => guildId);
    },

    claim: async (guildId, week, nowMs, leaseMs) => {
      await ensureRow(database, guildId);
      const { numUpdatedRows } = await database
        .updateTable('digests')
        .set({ leasedUntilMs: nowMs + leaseMs })
        .where('guildId', '=', guildId)
        .where('week', '<', week)
        .where('leasedUntilMs', '<=', nowMs)
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows) > 0;
    },

    sent: async (guildId, week) => {
      await database
        .updateTable('digests')
        .set({ week, leasedUntilMs: 0 })
        .where('guildId', '=', guildId)
        .execute();
    },

    waitingForVotes: async (beforeMs) => {
      const rows = await wanting('outdatedReports')
        .select(['settings.guildId', 'digests.outdatedUntilMs'])
        .where((eb) =>
          eb.or([eb('digests.guildId', 'is', null), eb('digests.outdatedUntilMs', '<=', beforeMs)]),
        )
        .execute();
      return rows.map(({ guildId, outdatedUntilMs }) => ({
        guildId,
        sinceMs: outdatedUntilMs ?? 0,
      }));
    },

    takeVotes: (guildId, sinceMs, nowMs) =>
      inTransaction(database, async (transaction) => {
        const rows = await transaction
          .selectFrom('votes')
          .innerJoin('questions', 'questions.id', 'votes.questionId')
          .select(['votes.questionId', 'votes.reason', 'questions.passages'])
          .where('votes.guildId', '=', guildId)
          .where('votes.vote', '=', 'out-of-date')
          .where('votes.votedAtMs', '>', Math.max(sinceMs, nowMs - newsMs))
          .where('votes.votedAtMs', '<=', nowMs)
          .orderBy('votes.votedAtMs')
          .execute();
        if (rows.length === 0) return [];
        await ensureRow(transaction, guildId);
        const { numUpdatedRows } = await transaction
          .updateTable('digests')
          .set({ outdatedUntilMs: nowMs })
          .where('guildId', '=', guildId)
          .where('outdatedUntilMs', '=', sinceMs)
          .executeTakeFirstOrThrow();
        if (Number(numUpdatedRows) === 0) return [];
        return rows.flatMap((row): readonly OutdatedVote[] => {
          const [first] =
            readOr(`questions/${row.questionId}`, onUnreadable, () =>
              readJson(passages, row.passages),
            ) ?? [];
          const reason = orUndefined(row.reason);
          return first === undefined
            ? []
            : [{ articleId: first.articleId, ...(reason !== undefined && { reason }) }];
        });
      }),
  };
}
