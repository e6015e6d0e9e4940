import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.js';
import { bounds } from '../bounds.js';
import { destroyUnusedKeys } from './person-keys.js';
import { readGuildSettings } from './sql-guild-settings.js';
import type { OnUnreadable } from './unreadable.js';

const dayMs = 24 * 60 * 60_000;

/** So many at a time, so that nobody waits for long. */
const portion = 1_000;

/** Deletes the questions that their guilds no longer want to keep, their votes, and keys that nothing is left of. */
export async function purgeQuestions(
  database: Kysely<Schema>,
  nowMs: number,
  onUnreadable: OnUnreadable,
): Promise<number> {
  const guilds = await database.selectFrom('questions').select('guildId').distinct().execute();
  let purged = 0;
  for (const { guildId } of guilds) {
    const { retentionDays } = await readGuildSettings(database, guildId, onUnreadable);
    const tooOldMs = nowMs - retentionDays * dayMs;
    const beyondMs = await timeBeyondBound(database, guildId);
    purged += await deleteUntil(database, guildId, Math.max(tooOldMs, beyondMs));
  }
  await destroyUnusedKeys(database, nowMs);
  return purged;
}

/** When the newest question was asked that is one too many; 0 when there are none too many. */
async function timeBeyondBound(database: Kysely<Schema>, guildId: string): Promise<number> {
  const beyond = await database
    .selectFrom('questions')
    .select('askedAtMs')
    .where('guildId', '=', guildId)
    .orderBy('askedAtMs', 'desc')
    .offset(bounds.questions)
    .limit(1)
    .executeTakeFirst();
  return beyond?.askedAtMs ?? 0;
}

async function deleteUntil(
  database: Kysely<Schema>,
  guildId: string,
  untilMs: number,
): Promise<number> {
  let total = 0;
  for (;;) {
    const { numDeletedRows } = await database
      .deleteFrom('questions')
      .where('id', 'in', (query) =>
        query
          .selectFrom('questions')
          .select('id')
          .where('guildId', '=', guildId)
          .where('askedAtMs', '<=', untilMs)
          .limit(portion),
      )
      .executeTakeFirstOrThrow();
    total += Number(numDeletedRows);
    if (numDeletedRows < portion) return total;
  }
}
