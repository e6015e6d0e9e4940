import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import { bounds } from '../bounds.js';
import type { Inquirer, Inquiries, Inquiry, Settlement } from '../inquiries.js';
import { randomId } from '../random-id.js';
import { ensureGuild, inChange } from './change.js';
import { inPortions, orUndefined, storable } from './columns.js';
import { readOr, type OnUnreadable } from './unreadable.js';

const dayMs = 24 * 60 * 60_000;
const maxNameLength = 100;

export function createSqlInquiries(
  database: Kysely<Schema>,
  now: () => number,
  onUnreadable: OnUnreadable,
): Inquiries {
  const read = (db: Kysely<Schema>, rows: readonly InquiryRow[]): Promise<readonly Inquiry[]> =>
    withInquirers(db, rows, onUnreadable);

  async function get(
    db: Kysely<Schema>,
    guildId: string,
    id: string,
  ): Promise<Inquiry | undefined> {
    const rows = await db
      .selectFrom('inquiries')
      .selectAll()
      .where('guildId', '=', guildId)
      .where('id', '=', id)
      .execute();
    return (await read(db, rows))[0];
  }

  return {
    put: ({ guildId, question, channelId }, inquirer, isSame) =>
      inChange(database, now(), async ({ transaction, atMs }) => {
        await ensureGuild(transaction, guildId);
        const open = await transaction
          .selectFrom('inquiries')
          .select(['id', 'question'])
          .where('guildId', '=', guildId)
          .where('state', '=', 'open')
          .orderBy('createdAtMs')
          .orderBy('id')
          .execute();
        const same = open.find((each) => isSame(each.question));
        const own = await transaction
          .selectFrom('inquirers')
          .select('inquiryId')
          .where('guildId', '=', guildId)
          .where('userId', '=', inquirer.userId)
          .where((eb) => eb.or([eb('askedAtMs', '>', atMs - dayMs), eb('state', '=', 'waiting')]))
          .execute();
        const isAgain = own.some(({ inquiryId }) => inquiryId === same?.id);
        if (!isAgain && own.length >= bounds.personalInquiriesADay) {
          return { kind: 'too-many', of: 'person' };
        }
        if (same === undefined) {
          const today = await transaction
            .selectFrom('inquiries')
            .select('id')
            .where('guildId', '=', guildId)
            .where('createdAtMs', '>', atMs - dayMs)
            .execute();
          if (today.length >= bounds.inquiriesADay || open.length >= bounds.openInquiries) {
            return { kind: 'too-many', of: 'server' };
          }
        }
        const id = same?.id ?? randomId();
        if (same === undefined) {
          await transaction
            .insertInto('inquiries')
            .values({
              id,
              guildId,
              question: storable(question, bounds.inquiryCharacters),
              channelId,
              messageId: null,
              state: 'open',
              people: 1,
              createdAtMs: atMs,
              settledAtMs: null,
              words: null,
              moderatorId: null,
              moderatorName: null,
            })
            .execute();
        } else if (!isAgain) {
          await transaction
            .updateTable('inquiries')
            .set((eb) => ({ people: eb('people', '+', 1) }))
            .where('id', '=', id)
            .execute();
        }
        const { userId, messageId = null, locale = null } = inquirer;
        const row = { channelId: inquirer.channelId, messageId, locale, askedAtMs: atMs };
        await transaction
          .insertInto('inquirers')
          .values({ inquiryId: id, userId, guildId, ...row, state: 'waiting' })
          .onConflict((conflict) => conflict.columns(['inquiryId', 'userId']).doUpdateSet(row))
          .execute();
        const inquiry = await get(transaction, guildId, id);
        if (inquiry === undefined) throw new Error('What was just put is gone.');
        return { kind: isAgain ? 'again' : same === undefined ? 'new' : 'joined', inquiry };
      }),

    get: (guildId, id) => get(database, guildId, id),

    place: async (guildId, id, channelId, messageId) => {
      await database
        .updateTable('inquiries')
        .set({ channelId, messageId })
        .where('guildId', '=', guildId)
        .where('id', '=', id)
        .execute();
    },

    unplace: async (guildId, id) => {
      await database
        .updateTable('inquiries')
        .set({ messageId: null })
        .where('guildId', '=', guildId)
        .where('id', '=', id)
        .execute();
    },

    discard: (guildId, id) =>
      inTransaction(database, async (transaction) => {
        await transaction
          .deleteFrom('inquiries')
          .where('guildId', '=', guildId)
          .where('id', '=', id)
          .execute();
        await deleteOrphans(transaction);
      }),

    settle: (guildId, id, { state, words, moderatorId, moderatorName }) =>
      inTransaction(database, async (transaction) => {
        const settled = await transaction
          .updateTable('inquiries')
          .set({
            state,
            settledAtMs: now(),
            words: words === undefined ? null : storable(words, bounds.inquiryAnswerCharacters),
            moderatorId,
            moderatorName: storable(moderatorName, maxNameLength),
          })
          .where('guildId', '=', guildId)
          .where('id', '=', id)
          .where('state', '=', 'open')
          .returning('id')
          .executeTakeFirst();
        if (settled === undefined) return undefined;
        if (state === 'closed') {
          await transaction
            .updateTable('inquirers')
            .set({ state: 'told' })
            .where('inquiryId', '=', id)
            .execute();
        }
        return get(transaction, guildId, id);
      }),

    told: async (guildId, id, userId, state) => {
      await database
        .updateTable('inquirers')
        .set({ state })
        .where('guildId', '=', guildId)
        .where('inquiryId', '=', id)
        .where('userId', '=', userId)
        .execute();
    },

    unfinished: async (beforeMs, limit) => {
      const rows = await database
        .selectFrom('inquiries')
        .selectAll()
        .where((eb) =>
          eb.or([
            eb.and([
              eb('state', '=', 'open'),
              eb('messageId', 'is', null),
              eb('createdAtMs', '<', beforeMs),
            ]),
            eb.and([
              eb('settledAtMs', '<', beforeMs),
              eb.exists(
                eb
                  .selectFrom('inquirers')
                  .select('inquirers.userId')
                  .whereRef('inquirers.inquiryId', '=', 'inquiries.id')
                  .where('inquirers.state', '=', 'waiting'),
              ),
            ]),
          ]),
        )
        .orderBy('createdAtMs')
        .orderBy('id')
        .limit(limit)
        .execute();
      return read(database, rows);
    },

    of: async (userId) => {
      const own = await database
        .selectFrom('inquirers')
        .select(['inquiryId', 'state'])
        .where('userId', '=', userId)
        .orderBy('askedAtMs', 'desc')
        .limit(bounds.personalRecords)
        .execute();
      const states = new Map(own.map(({ inquiryId, state }) => [inquiryId, state]));
      const found = await read(database, await rowsOf(database, [...states.keys()]));
      return found
        .map(({ id, guildId, question, createdAtMs, settlement }) => ({
          id,
          guildId,
          question,
          createdAtMs,
          ...(settlement && { settlement }),
          isTold: states.get(id) === 'told',
        }))
        .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
    },

    forget: (userId) =>
      inTransaction(database, async (transaction) => {
        const own = await transaction
          .selectFrom('inquirers')
          .select('inquiryId')
          .where('userId', '=', userId)
          .execute();
        const ids = own.map(({ inquiryId }) => inquiryId);
        const before = await read(transaction, await rowsOf(transaction, ids));
        await transaction.deleteFrom('inquirers').where('userId', '=', userId).execute();
        for (const portion of inPortions(ids)) {
          await transaction
            .deleteFrom('inquiries')
            .where('id', 'in', portion)
            .where('state', '=', 'open')
            .where((eb) =>
              eb.not(
                eb.exists(
                  eb
                    .selectFrom('inquirers')
                    .select('inquirers.userId')
                    .whereRef('inquirers.inquiryId', '=', 'inquiries.id'),
                ),
              ),
            )
            .execute();
        }
        return before;
      }),

    purge: (nowMs) =>
      inTransaction(database, async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('inquiries')
          .where((eb) =>
            eb.or([
              eb('createdAtMs', '<=', nowMs - bounds.inquiryMs),
              eb('settledAtMs', '<=', nowMs - bounds.settledInquiryMs),
            ]),
          )
          .executeTakeFirstOrThrow();
        await transaction
          .deleteFrom('inquirers')
          .where('state', '=', 'told')
          .where('askedAtMs', '<=', nowMs - dayMs)
          .execute();
        await deleteOrphans(transaction);
        return Number(numDeletedRows);
      }),
  };
}

type InquiryRow = Selectable<Schema['inquiries']>;

async function deleteOrphans(database: Kysely<Schema>): Promise<void> {
  await database
    .deleteFrom('inquirers')
    .where('inquiryId', 'not in', database.selectFrom('inquiries').select('id'))
    .execute();
}

async function rowsOf(
  database: Kysely<Schema>,
  ids: readonly string[],
): Promise<readonly InquiryRow[]> {
  const rows: InquiryRow[] = [];
  for (const portion of inPortions(ids)) {
    rows.push(
      ...(await database.selectFrom('inquiries').selectAll().where('id', 'in', portion).execute()),
    );
  }
  return rows;
}

async function withInquirers(
  database: Kysely<Schema>,
  rows: readonly InquiryRow[],
  onUnreadable: OnUnreadable,
): Promise<readonly Inquiry[]> {
  const inquirers = new Map<string, Selectable<Schema['inquirers']>[]>();
  for (const ids of inPortions(rows.map(({ id }) => id))) {
    const all = await database
      .selectFrom('inquirers')
      .selectAll()
      .where('inquiryId', 'in', ids)
      .where('state', '!=', 'told')
      .orderBy('askedAtMs')
      .orderBy('userId')
      .execute();
    for (const row of all) {
      inquirers.set(row.inquiryId, [...(inquirers.get(row.inquiryId) ?? []), row]);
    }
  }
  return rows.flatMap((row): readonly Inquiry[] => {
    const read = toInquiry(row, onUnreadable);
    if (read === undefined) return [];
    const people = (inquirers.get(row.id) ?? []).map((each) => toInquirer(each, onUnreadable));
    return [
      {
        ...read,
        waiting: people.flatMap((each) => (each?.state === 'waiting' ? [each.inquirer] : [])),
        refused: people.filter((each) => each?.state === 'refused').length,
      },
    ];
  });
}

const stateSchema: z.ZodType<'open' | Settlement['state']> = z.enum([
  'open',
  'answered',
  'declined',
  'closed',
]);

/** One that cannot be read is left out. */
export function toInquiry(
  row: InquiryRow,
  onUnreadable: OnUnreadable,
): Omit<Inquiry, 'waiting' | 'refused'> | undefined {
  const { id, guildId, question, channelId, people, createdAtMs } = row;
  return readOr(`inquiries/${id}`, onUnreadable, () => {
    const state = stateSchema.parse(row.state);
    const settlement =
      state === 'open'
        ? undefined
        : {
            state,
            words: orUndefined(row.words),
            moderatorId: row.moderatorId ?? '',
            moderatorName: row.moderatorName ?? '',
          };
    return {
      id,
      guildId,
      question,
      channelId,
      people,
      createdAtMs,
      ...(row.messageId !== null && { messageId: row.messageId }),
      ...(settlement && { settlement }),
    };
  });
}

const inquirerStates = z.enum(['waiting', 'told', 'refused']);

/** One that cannot be read is left out. */
export function toInquirer(
  row: Selectable<Schema['inquirers']>,
  onUnreadable: OnUnreadable,
): { readonly inquirer: Inquirer; readonly state: z.infer<typeof inquirerStates> } | undefined {
  const { inquiryId, userId, channelId } = row;
  return readOr(`inquirers/${inquiryId}`, onUnreadable, () => ({
    inquirer: {
      userId,
      channelId,
      ...(row.messageId !== null && { messageId: row.messageId }),
      ...(row.locale !== null && { locale: row.locale }),
    },
    state: inquirerStates.parse(row.state),
  }));
}
