import type { Kysely, Selectable } from 'kysely';
import type { Schema } from '../../database/schema.js';
import { bounds } from '../bounds.js';
import { randomId } from '../random-id.js';
import type { StandingQuestion, StandingQuestions } from '../standing-questions.js';
import { ensureGuild, inChange } from './change.js';
import { storable } from './columns.js';

/** What no change of a guild tells of is met so late: articles of the operator, and days that have come. */
const againMs = 24 * 60 * 60_000;

export function createSqlStandingQuestions(
  database: Kysely<Schema>,
  now: () => number,
): StandingQuestions {
  return {
    ask: ({ guildId, userId, question, channelId, locale = null }, isSame) =>
      inChange(database, now(), async ({ transaction, atMs }) => {
        await ensureGuild(transaction, guildId);
        const own = await transaction
          .selectFrom('standingQuestions')
          .selectAll()
          .where('userId', '=', userId)
          .execute();
        const same = own.find((row) => row.guildId === guildId && isSame(row.question));
        if (same !== undefined) return { kind: 'again', question: toStanding(same) };
        if (own.length >= bounds.personalStandingQuestions) {
          return { kind: 'too-many', of: 'person' };
        }
        const { count } = await transaction
          .selectFrom('standingQuestions')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('guildId', '=', guildId)
          .executeTakeFirstOrThrow();
        if (count >= bounds.standingQuestions) return { kind: 'too-many', of: 'server' };
        const { articlesVersion, settingsVersion } = await transaction
          .selectFrom('guilds')
          .select(['articlesVersion', 'settingsVersion'])
          .where('guildId', '=', guildId)
          .executeTakeFirstOrThrow();
        const row = await transaction
          .insertInto('standingQuestions')
          .values({
            id: randomId(),
            guildId,
            userId,
            question: storable(question, bounds.inquiryCharacters),
            channelId,
            locale,
            createdAtMs: atMs,
            checkedVersion: Math.max(articlesVersion, settingsVersion),
            checkedAtMs: atMs,
            leasedUntilMs: 0,
            attempts: 0,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return { kind: 'kept', question: toStanding(row) };
      }),

    dueGuilds: async (nowMs) => {
      const rows = await database
        .selectFrom('standingQuestions')
        .innerJoin('guilds', 'guilds.guildId', 'standingQuestions.guildId')
        .select(['guilds.guildId', 'guilds.articlesVersion', 'guilds.settingsVersion'])
        .distinct()
        .where('guilds.lostAtMs', 'is', null)
        .where((eb) =>
          eb.or([
            eb('guilds.articlesVersion', '>', eb.ref('standingQuestions.checkedVersion')),
            eb('guilds.settingsVersion', '>', eb.ref('standingQuestions.checkedVersion')),
            eb('standingQuestions.checkedAtMs', '<=', nowMs - againMs),
          ]),
        )
        .execute();
      return rows.map(({ guildId, articlesVersion, settingsVersion }) => ({
        guildId,
        version: Math.max(articlesVersion, settingsVersion),
      }));
    },

    due: async ({ guildId, version }, nowMs, limit) => {
      const rows = await database
        .selectFrom('standingQuestions')
        .selectAll()
        .where('guildId', '=', guildId)
        .where('leasedUntilMs', '<=', nowMs)
        .where((eb) =>
          eb.or([eb('checkedVersion', '<', version), eb('checkedAtMs', '<=', nowMs - againMs)]),
        )
        .orderBy('checkedAtMs')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toStanding);
    },

    checked: async (id, version, nowMs) => {
      await database
        .updateTable('standingQuestions')
        .set({ checkedVersion: version, checkedAtMs: nowMs })
        .where('id', '=', id)
        .execute();
    },

    claim: async (id, nowMs, leaseMs) => {
      const { numUpdatedRows } = await database
        .updateTable('standingQuestions')
        .set((eb) => ({ leasedUntilMs: nowMs + leaseMs, attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .where('leasedUntilMs', '<=', nowMs)
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows) > 0;
    },

    end: async (id) => {
      await database.deleteFrom('standingQuestions').where('id', '=', id).execute();
    },

    endOwn: async (userId, id) => {
      const { numDeletedRows } = await database
        .deleteFrom('standingQuestions')
        .where('userId', '=', userId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows) > 0;
    },

    of: async (userId) => {
      const rows = await database
        .selectFrom('standingQuestions')
        .selectAll()
        .where('userId', '=', userId)
        .orderBy('createdAtMs', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toStanding);
    },

    forget: async (userId) => {
      const { numDeletedRows } = await database
        .deleteFrom('standingQuestions')
        .where('userId', '=', userId)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },

    purge: async (nowMs) => {
      const { numDeletedRows } = await database
        .deleteFrom('standingQuestions')
        .where('createdAtMs', '<=', nowMs - bounds.standingMs)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

function toStanding(row: Selectable<Schema['standingQuestions']>): StandingQuestion {
  const { id, guildId, userId, question, channelId, locale, createdAtMs, attempts } = row;
  return {
    id,
    guildId,
    userId,
    question,
    channelId,
    ...(locale !== null && { locale }),
    createdAtMs,
    attempts,
  };
}
