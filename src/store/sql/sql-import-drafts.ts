import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import { UserError } from '../../shared/errors.js';
import { bounds } from '../bounds.js';
import type { ImportDraft, ImportDrafts } from '../import-drafts.js';
import { refusalReasons } from '../../knowledge/refusal-reason.js';
import { randomId } from '../random-id.js';
import { articleDraftSchema } from '../../knowledge/article-draft-json.js';
import { ensureGuild } from './change.js';
import { readJson } from './columns.js';
import { readOr, type OnUnreadable } from './unreadable.js';

export function createSqlImportDrafts(
  database: Kysely<Schema>,
  now: () => number,
  onUnreadable: OnUnreadable,
): ImportDrafts {
  const tooOldMs = (nowMs: number): number => nowMs - bounds.draftMs;

  return {
    put: ({ guildId, authorId, ...held }) =>
      inTransaction(database, async (transaction) => {
        const kept = contentOf(held);
        const draft: ImportDraft = {
          ...kept,
          guildId,
          authorId,
          id: randomId(),
          createdAtMs: now(),
        };
        const content = JSON.stringify(kept);
        // Nobody could confirm it, and no backup holds it.
        if (content.length > bounds.articleCharacters) {
          throw new UserError('import-too-large', 'This is more text than a server may have.');
        }
        await ensureGuild(transaction, guildId);
        await makeRoom(transaction, guildId, content.length);
        await transaction
          .insertInto('drafts')
          .values({
            id: draft.id,
            guildId,
            authorId,
            createdAtMs: draft.createdAtMs,
            content,
            characters: content.length,
          })
          .execute();
        return draft;
      }),

    get: async (guildId, id) => {
      const row = await database
        .selectFrom('drafts')
        .selectAll()
        .where('guildId', '=', guildId)
        .where('id', '=', id)
        .where('createdAtMs', '>', tooOldMs(now()))
        .executeTakeFirst();
      return row && toDraft(row, onUnreadable);
    },

    take: async (guildId, id) => {
      const row = await database
        .deleteFrom('drafts')
        .where('guildId', '=', guildId)
        .where('id', '=', id)
        .where('createdAtMs', '>', tooOldMs(now()))
        .returningAll()
        .executeTakeFirst();
      return row && toDraft(row, onUnreadable);
    },

    purge: async (nowMs) => {
      const { numDeletedRows } = await database
        .deleteFrom('drafts')
        .where('createdAtMs', '<=', tooOldMs(nowMs))
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

/** Drops the guild's oldest drafts until another of so many characters is within the bounds. */
async function makeRoom(
  database: Kysely<Schema>,
  guildId: string,
  characters: number,
): Promise<void> {
  const waiting = await database
    .selectFrom('drafts')
    .select(['id', 'characters'])
    .where('guildId', '=', guildId)
    .orderBy('createdAtMs', 'desc')
    .execute();
  let [kept, total] = [1, characters];
  for (const { id, characters: size } of waiting) {
    kept += 1;
    total += size;
    if (kept <= bounds.drafts && total <= bounds.draftCharacters) continue;
    await database.deleteFrom('drafts').where('id', '=', id).execute();
  }
}

/** What is asked to be kept may be another draft, with an id of its own. */
function contentOf(held: Content): Content {
  const { articles, dropped, basedOn, misspelt, faults, passedOver, reason } = held;
  return {
    articles,
    dropped,
    basedOn,
    ...(misspelt !== undefined && { misspelt }),
    ...(faults !== undefined && { faults }),
    ...(passedOver !== undefined && { passedOver }),
    ...(reason !== undefined && { reason }),
  };
}

type Content = Omit<ImportDraft, 'id' | 'guildId' | 'authorId' | 'createdAtMs'>;

const contentSchema: z.ZodType<Content> = z.object({
  articles: z.array(articleDraftSchema),
  dropped: z.array(z.object({ kind: z.string(), text: z.string() })),
  basedOn: z.array(z.int().min(0)),
  misspelt: z.array(z.object({ key: z.string(), meant: z.string() })).exactOptional(),
  faults: z
    .array(z.object({ name: z.string(), reason: z.enum(refusalReasons), message: z.string() }))
    .exactOptional(),
  passedOver: z
    .array(z.object({ title: z.string(), why: z.enum(['unchanged', 'duplicate']) }))
    .exactOptional(),
  reason: z.string().exactOptional(),
});

/** One that cannot be read waits no longer. */
export function toDraft(
  { id, guildId, authorId, createdAtMs, content }: Selectable<Schema['drafts']>,
  onUnreadable: OnUnreadable,
): ImportDraft | undefined {
  const read = readOr(`drafts/${id}`, onUnreadable, () => readJson(contentSchema, content));
  return read && { id, guildId, authorId, createdAtMs, ...read };
}
