import type { Kysely, Transaction } from 'kysely';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import type { AuditLine } from '../audit-log.js';
import { bounds } from '../bounds.js';
import { storable } from './columns.js';

/** A change under way: a transaction that no other change runs beside. */
export interface Change {
  readonly transaction: Transaction<Schema>;
  /** Now, by the clock of the stores. */
  readonly atMs: number;
  /** Tells all processes that what is kept of the guild has changed, once this is committed. */
  readonly touch: (guildId: string, part: 'articles' | 'settings') => Promise<void>;
  /** The same of all guilds. */
  readonly touchEverything: () => Promise<void>;
  readonly audit: (line: Omit<AuditLine, 'atMs'>) => Promise<void>;
}

/**
 * Runs one change of what moderators steer. The row of the state is locked first, so changes of all processes go one after
 * the other: bounds that were checked still hold when it is written, and versions rise in the order of the commits.
 */
export function inChange<T>(
  database: Kysely<Schema>,
  atMs: number,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  return inTransaction(database, async (transaction) => {
    const { version } = await transaction
      .updateTable('state')
      .set((eb) => ({ version: eb.ref('version') }))
      .returning('version')
      .executeTakeFirstOrThrow();
    const next = version + 1;
    return work({
      transaction,
      atMs,
      touch: async (guildId, part) => {
        await ensureGuild(transaction, guildId);
        await transaction
          .updateTable('guilds')
          .set(part === 'articles' ? { articlesVersion: next } : { settingsVersion: next })
          .where('guildId', '=', guildId)
          .execute();
        await transaction.updateTable('state').set({ version: next }).execute();
      },
      touchEverything: async () => {
        await transaction
          .updateTable('state')
          .set({ version: next, everythingVersion: next })
          .execute();
      },
      audit: (line) => writeAuditLine(transaction, { ...line, atMs }),
    });
  });
}

/** A guild of which something is kept is one that we can lose, and whose data then go. */
export async function ensureGuild(database: Kysely<Schema>, guildId: string): Promise<void> {
  await database
    .insertInto('guilds')
    .values({ guildId, articlesVersion: 0, settingsVersion: 0, lostAtMs: null })
    .onConflict((conflict) => conflict.column('guildId').doNothing())
    .execute();
}

/** Two lines of a guild never have the same time, so that a time leads to the next page. */
async function writeAuditLine(transaction: Transaction<Schema>, line: AuditLine): Promise<void> {
  const { guildId } = line;
  const lines = transaction.selectFrom('auditLines').where('guildId', '=', guildId);
  const newest = await lines.select('atMs').orderBy('atMs', 'desc').limit(1).executeTakeFirst();
  await transaction
    .insertInto('auditLines')
    .values({
      guildId,
      atMs: Math.max(line.atMs, (newest?.atMs ?? 0) + 1),
      authorId: line.authorId,
      action: line.action,
      subject: storable(line.subject, 500),
      detail: line.detail === undefined ? null : storable(line.detail, 500),
    })
    .execute();
  const beyond = await lines
    .select('atMs')
    .orderBy('atMs', 'desc')
    .offset(bounds.auditLines)
    .limit(1)
    .executeTakeFirst();
  if (beyond === undefined) return;
  await transaction
    .deleteFrom('auditLines')
    .where('guildId', '=', guildId)
    .where('atMs', '<=', beyond.atMs)
    .execute();
}
