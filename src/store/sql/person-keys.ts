import type { Kysely } from 'kysely';
import { createHmac, randomBytes } from 'node:crypto';
import type { Schema } from '../../database/schema.js';

/** The key of opt-outs, which does not change: it has to be known for good who does not want to be logged. */
const optOutKeyId = 'opt-out';

const dayMs = 24 * 60 * 60_000;

/** Each day has a key of its own, for the questions asked on it and for the votes on their answers. */
export function dayKeyId(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** A person under one key, as HMAC-SHA-256: not to be joined with the same person under another, nor to be turned back. */
export async function hashPerson(
  database: Kysely<Schema>,
  keyId: string,
  userId: string,
): Promise<string> {
  return hash(await secretOf(database, keyId), userId);
}

export function hashForOptOut(database: Kysely<Schema>, userId: string): Promise<string> {
  return hashPerson(database, optOutKeyId, userId);
}

/** What the person is called under each key that is left. */
export async function hashesOf(
  database: Kysely<Schema>,
  userId: string,
): Promise<readonly string[]> {
  const keys = await database
    .selectFrom('personKeys')
    .select('secret')
    .where('id', '!=', optOutKeyId)
    .execute();
  return keys.map(({ secret }) => hash(secret, userId));
}

/**
 * Destroys the keys of days of which no question is kept any more. The last two days stay, since a question of theirs may
 * be about to be written.
 */
export async function destroyUnusedKeys(database: Kysely<Schema>, nowMs: number): Promise<void> {
  await database
    .deleteFrom('personKeys')
    .where('id', '!=', optOutKeyId)
    .where((eb) =>
      eb.or([
        eb('id', '<', dayKeyId(nowMs - 2 * dayMs)),
        // Made while the clock was years ahead.
        eb('id', '>', dayKeyId(nowMs + 2 * dayMs)),
      ]),
    )
    .where('id', 'not in', database.selectFrom('questions').select('keyId').distinct())
    .execute();
}

/** The newest day that has a key. */
export async function newestKeyMs(database: Kysely<Schema>): Promise<number | undefined> {
  const newest = await database
    .selectFrom('personKeys')
    .select('id')
    .where('id', '!=', optOutKeyId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const atMs = Date.parse(newest?.id ?? '');
  return Number.isNaN(atMs) ? undefined : atMs;
}

/** Made by whoever needs it first. */
async function secretOf(database: Kysely<Schema>, id: string): Promise<string> {
  const read = () =>
    database.selectFrom('personKeys').select('secret').where('id', '=', id).executeTakeFirst();
  const known = await read();
  if (known !== undefined) return known.secret;
  await database
    .insertInto('personKeys')
    .values({ id, secret: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const made = await read();
  if (made === undefined) throw new Error('A key that was just made is gone.');
  return made.secret;
}

function hash(secret: string, userId: string): string {
  return createHmac('sha256', Buffer.from(secret, 'hex')).update(userId).digest('base64url');
}
