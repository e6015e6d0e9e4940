import type { Kysely, Selectable } from 'kysely';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import { articleId } from '../../knowledge/identifiers.js';
import { bounds } from '../bounds.js';
import type { ShownQuotes, StaleQuote } from '../shown-quotes.js';
import { ensureGuild } from './change.js';

export function createSqlShownQuotes(database: Kysely<Schema>, now: () => number): ShownQuotes {
  return {
    remember: async ({ guildId, channelId, messageId }, quotes) => {
      if (quotes.length === 0) {
        await forget(database, messageId);
        return;
      }
      await inTransaction(database, async (transaction) => {
        await ensureGuild(transaction, guildId);
        await forget(transaction, messageId);
        const place = { guildId, channelId, messageId };
        const fresh = { withdrawn: 0, shownAtMs: now(), leasedUntilMs: 0, failures: 0 };
        await transaction
          .insertInto('shownQuotes')
          .values(
            quotes.map((quote) => ({ ...place, ...quote, checked: quote.revision, ...fresh })),
          )
          .execute();
      });
    },

    forget: (messageId) => forget(database, messageId),

    staleGuilds: async () => {
      const rows = await staleQuotes(database).select('shownQuotes.guildId').distinct().execute();
      return rows.map(({ guildId }) => guildId);
    },

    stale: async (guildId, limit) => {
      const rows = await staleQuotes(database)
        .where('shownQuotes.guildId', '=', guildId)
        .where('shownQuotes.shownAtMs', '>', now() - bounds.shownMs)
        .selectAll('shownQuotes')
        .select('articles.newest')
        // Those that are somebody's come last.
        .orderBy('shownQuotes.leasedUntilMs')
        .orderBy('shownQuotes.shownAtMs', 'desc')
        .orderBy('shownQuotes.messageId')
        .orderBy('shownQuotes.part')
        .limit(limit)
        .execute();
      return rows.flatMap(toStale);
    },

    keep: async ({ guildId, articleId: article, revision, position }, next) => {
      await database
        .updateTable('shownQuotes')
        .set({ ...next, checked: next.revision })
        .where('guildId', '=', guildId)
        .where('articleId', '=', article)
        .where('revision', '=', revision)
        .where('position', '=', position)
        .where('withdrawn', '=', 0)
        .execute();
    },

    claim: (messageId, untilMs) =>
      inTransaction(database, async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('shownQuotes')
          .set({ leasedUntilMs: untilMs })
          .where('messageId', '=', messageId)
          .where('leasedUntilMs', '<=', now())
          .executeTakeFirstOrThrow();
        if (Number(numUpdatedRows) === 0) return [];
        const rows = await staleQuotes(transaction)
          .where('shownQuotes.messageId', '=', messageId)
          .selectAll('shownQuotes')
          .select('articles.newest')
          .orderBy('shownQuotes.part')
          .execute();
        if (rows.length === 0) await release(transaction, messageId);
        return rows.flatMap(toStale);
      }),

    settle: ({ guildId, messageId }, quotes, told) =>
      inTransaction(database, async (transaction) => {
        for (const { part, checked, isWithdrawn, isGone, now: next } of quotes) {
          if (isGone === true) {
            await transaction
              .deleteFrom('shownQuotes')
              .where('messageId', '=', messageId)
              .where('part', '=', part)
              .execute();
            continue;
          }
          await transaction
            .updateTable('shownQuotes')
            .set({ checked, withdrawn: isWithdrawn ? 1 : 0, failures: 0, ...next })
            .where('messageId', '=', messageId)
            .where('part', '=', part)
            .execute();
        }
        await release(transaction, messageId);
        if (!told) return;
        const revisions = new Set(quotes.map((each) => `${each.articleId}@${each.checked}`));
        await transaction
          .updateTable('auditLines')
          .set((eb) => ({ told: eb(eb.fn.coalesce('told', eb.lit(0)), '+', 1) }))
          .where('guildId', '=', guildId)
          .where('subject', 'in', [...revisions])
          .where('action', 'like', 'article.%')
          .execute();
      }),

    postpone: async (messageId, untilMs) => {
      await database
        .updateTable('shownQuotes')
        .set((eb) => ({ leasedUntilMs: untilMs, failures: eb('failures', '+', 1) }))
        .where('messageId', '=', messageId)
        .execute();
    },

    purge: async (nowMs) => {
      const { numDeletedRows } = await database
        .deleteFrom('shownQuotes')
        .where('shownAtMs', '<=', nowMs - bounds.shownMs)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows) + (await purgeBeyond(database));
    },
  };
}

type StaleRow = Selectable<Schema['shownQuotes']> & { readonly newest: number | null };

function toStale({ articleId: id, newest, withdrawn, ...row }: StaleRow): readonly StaleQuote[] {
  const article = articleId(id);
  if (article === undefined) return [];
  const { guildId, channelId, messageId, part, revision, position, leasedUntilMs, failures } = row;
  return [
    {
      ...{ guildId, channelId, messageId, part, articleId: article, revision, position },
      ...{ leasedUntilMs, failures, isWithdrawn: withdrawn === 1 },
      ...(newest !== null && { newest }),
    },
  ];
}

async function release(database: Kysely<Schema>, messageId: string): Promise<void> {
  await database
    .updateTable('shownQuotes')
    .set({ leasedUntilMs: 0 })
    .where('messageId', '=', messageId)
    .execute();
}

async function forget(database: Kysely<Schema>, messageId: string): Promise<void> {
  await database.deleteFrom('shownQuotes').where('messageId', '=', messageId).execute();
}

/**
 * Those whose article has another revision than they were compared with; and those whose article is not even remembered, until
 * they say so.
 */
function staleQuotes(database: Kysely<Schema>) {
  return database
    .selectFrom('shownQuotes')
    .leftJoin('articles', (join) =>
      join
        .onRef('articles.guildId', '=', 'shownQuotes.guildId')
        .onRef('articles.articleId', '=', 'shownQuotes.articleId'),
    )
    .where((eb) =>
      eb.or([
        eb('articles.newest', '!=', eb.ref('shownQuotes.checked')),
        eb.and([eb('articles.newest', 'is', null), eb('shownQuotes.withdrawn', '=', 0)]),
      ]),
    );
}

/** What is more than a guild may have, those shown longest ago. */
async function purgeBeyond(database: Kysely<Schema>): Promise<number> {
  const full = await database
    .selectFrom('shownQuotes')
    .select('guildId')
    .groupBy('guildId')
    .having(({ fn }) => fn.countAll(), '>', bounds.shownQuotes)
    .execute();
  let deleted = 0;
  for (const { guildId } of full) {
    const last = await database
      .selectFrom('shownQuotes')
      .select('shownAtMs')
      .where('guildId', '=', guildId)
      .orderBy('shownAtMs', 'desc')
      .offset(bounds.shownQuotes)
      .limit(1)
      .executeTakeFirst();
    const { numDeletedRows } = await database
      .deleteFrom('shownQuotes')
      .where('guildId', '=', guildId)
      .where('shownAtMs', '<=', last?.shownAtMs ?? 0)
      .executeTakeFirstOrThrow();
    deleted += Number(numDeletedRows);
  }
  return deleted;
}
