import type { Kysely } from 'kysely';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Schema } from '../../database/schema.js';
import { UserError } from '../../shared/errors.js';
import type { ApiToken, ApiTokens } from '../api-tokens.js';
import { bounds } from '../bounds.js';
import { randomId } from '../random-id.js';
import { ensureGuild, inChange } from './change.js';
import { orUndefined, storable } from './columns.js';

/** Of the secret, so many that nobody finds one by trying, and a fast hash keeps it. */
const secretBytes = 32;

/** Its beginning says what it is to whoever finds it where it should not be, and to programs that look for such. */
const pattern = /^quoth_([A-Za-z0-9]{12})_([\w-]{43})$/u;

export function createSqlApiTokens(database: Kysely<Schema>, now: () => number): ApiTokens {
  return {
    create: ({ guildId, name }) =>
      inChange(database, now(), async ({ transaction, atMs }) => {
        const { count } = await transaction
          .selectFrom('apiTokens')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        if (count >= bounds.apiTokens) {
          const most = `There are ${bounds.apiTokens} tokens already`;
          throw new UserError('too-many-tokens', most, { mend: 'revoke one.' });
        }
        // So that it goes with what else there is of the guild.
        if (guildId !== undefined) await ensureGuild(transaction, guildId);
        const id = randomId();
        const secret = randomBytes(secretBytes).toString('base64url');
        const row = {
          id,
          hash: hashOf(secret),
          guildId: guildId ?? null,
          name: name === undefined ? null : storable(name, bounds.apiTokenName),
          createdAtMs: atMs,
        };
        await transaction.insertInto('apiTokens').values(row).execute();
        return { ...toToken(row), token: `quoth_${id}_${secret}` };
      }),

    list: async () => {
      const rows = await database
        .selectFrom('apiTokens')
        .select(['id', 'guildId', 'name', 'createdAtMs'])
        .orderBy('createdAtMs', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toToken);
    },

    revoke: async (id) => {
      const { numDeletedRows } = await database
        .deleteFrom('apiTokens')
        .where('id', '=', storable(id, bounds.apiTokenName))
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },

    find: async (token) => {
      const [, id, secret] = pattern.exec(token) ?? [];
      if (id === undefined || secret === undefined) return undefined;
      const row = await database
        .selectFrom('apiTokens')
        .leftJoin('guilds', 'guilds.guildId', 'apiTokens.guildId')
        .select(['id', 'hash', 'apiTokens.guildId', 'name', 'createdAtMs'])
        .where('id', '=', id)
        .where('guilds.lostAtMs', 'is', null)
        .executeTakeFirst();
      if (row === undefined || !isSame(row.hash, hashOf(secret))) return undefined;
      return toToken(row);
    },
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** In the same time whatever they are. */
function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function toToken({
  id,
  guildId,
  name,
  createdAtMs,
}: {
  readonly id: string;
  readonly guildId: string | null;
  readonly name: string | null;
  readonly createdAtMs: number;
}): ApiToken {
  const [guild, called] = [orUndefined(guildId), orUndefined(name)];
  return {
    id,
    ...(guild !== undefined && { guildId: guild }),
    ...(called !== undefined && { name: called }),
    createdAtMs,
  };
}
