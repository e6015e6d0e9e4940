import type { Kysely, Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import type { Schema } from '../../database/schema.js';
import type { ArticleId } from '../../knowledge/article.js';
import type {
  GuildArticles,
  ReplacedRevision,
  Revision,
  RevisionChange,
  RevisionOutcome,
  RevisionRequest,
  RevisionSummary,
} from '../../knowledge/guild-articles.js';
import { articleId } from '../../knowledge/identifiers.js';
import { ownTurn } from '../../shared/breathing.js';
import { bounds } from '../bounds.js';
import { articleDraftSchema } from '../../knowledge/article-draft-json.js';
import { inChange } from './change.js';
import { forgetIndexed } from '../../database/index-tables.js';
import type { PrepareIndexing } from './prepare-indexing.js';
import { inPortions, readJson, storable } from './columns.js';
import { newestRevisions } from './newest-revisions.js';
import { readOr, type OnUnreadable } from './unreadable.js';

export function createSqlGuildArticles(
  database: Kysely<Schema>,
  now: () => number,
  onUnreadable: OnUnreadable,
  prepareIndexing: PrepareIndexing = forgetsGuild,
): GuildArticles {
  const read = (row: Selectable<Schema['revisions']>): Revision => toRevision(row, onUnreadable);
  const summed = (row: SummaryRow): RevisionSummary => toSummary(row, onUnreadable);

  return {
    current: async (guildId) => {
      const heads = await newestOf(database, guildId)
        .where('articles.present', '=', 1)
        .select(['articles.articleId', 'articles.characters'])
        .execute();
      const revisions: Revision[] = [];
      for (const ids of inSlices(heads)) {
        const rows = await newestOf(database, guildId)
          .where('articles.present', '=', 1)
          .where('articles.articleId', 'in', ids)
          .selectAll('revisions')
          .execute();
        for (const row of rows) revisions.push(read(row));
        await ownTurn();
      }
      // By UTF-16 units here, because databases order texts in their own ways.
      return revisions
        .filter(({ draft }) => draft !== undefined)
        .sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
    },

    newest: async (guildId, article) => {
      const row = await newestOf(database, guildId)
        .where('articles.articleId', '=', article)
        .selectAll('revisions')
        .executeTakeFirst();
      return row && read(row);
    },

    revision: async (guildId, article, number) => {
      const row = await database
        .selectFrom('revisions')
        .selectAll()
        .where('guildId', '=', guildId)
        .where('articleId', '=', article)
        .where('number', '=', number)
        .executeTakeFirst();
      return row && read(row);
    },

    history: async (guildId, article, limit) => {
      const rows = await database
        .selectFrom('revisions')
        .select(summaryColumns)
        .where('guildId', '=', guildId)
        .where('articleId', '=', article)
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map(summed);
    },

    replaced: async (guildId, limit) => {
      const rows = await database
        .selectFrom('revisions')
        .innerJoin('articles', (join) =>
          join
            .onRef('articles.guildId', '=', 'revisions.guildId')
            .onRef('articles.articleId', '=', 'revisions.articleId'),
        )
        .innerJoin('revisions as next', (join) =>
          join
            .onRef('next.guildId', '=', 'revisions.guildId')
            .onRef('next.articleId', '=', 'revisions.articleId')
            .on('next.number', '=', (expression) => expression('revisions.number', '+', 1)),
        )
        .where('revisions.guildId', '=', guildId)
        .where('articles.present', '=', 1)
        .where('revisions.draft', 'is not', null)
        .select(['revisions.articleId', 'revisions.number', 'next.createdAtMs as replacedAtMs'])
        .orderBy('next.createdAtMs', 'desc')
        .orderBy('revisions.articleId')
        .orderBy('revisions.number', 'desc')
        .limit(limit)
        .execute();
      return rows.flatMap(({ articleId: id, number, replacedAtMs }): ReplacedRevision[] => {
        const article = articleId(id);
        return article === undefined ? [] : [{ articleId: article, number, replacedAtMs }];
      });
    },

    at: async (guildId, beforeMs) => {
      const heads = await database
        .selectFrom('revisions')
        .select(({ fn }) => ['articleId', fn.max<number>('number').as('number')])
        .where('guildId', '=', guildId)
        .where('createdAtMs', '<', beforeMs)
        .groupBy('articleId')
        .orderBy('articleId')
        .execute();
      const revisions: Revision[] = [];
      for (const portion of inPortions(heads, pastAtATime)) {
        const numbers = new Map(portion.map((head) => [head.articleId, head.number]));
        const rows = await database
          .selectFrom('revisions')
          .selectAll()
          .where('guildId', '=', guildId)
          .where('articleId', 'in', [...numbers.keys()])
          .where('number', 'in', [...new Set(numbers.values())])
          .execute();
        for (const row of rows) {
          if (numbers.get(row.articleId) === row.number) revisions.push(read(row));
        }
        await ownTurn();
      }
      // One whose earlier revisions went, and that was there before them.
      const cut = await database
        .selectFrom('revisions')
        .select('articleId')
        .where('guildId', '=', guildId)
        .groupBy('articleId')
        .having(({ fn }) => fn.min('number'), '>', 1)
        .having(({ fn }) => fn.min('createdAtMs'), '>=', beforeMs)
        .limit(1)
        .executeTakeFirst();
      return {
        revisions: revisions
          .filter(({ draft }) => draft !== undefined)
          .sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
        isCut: cut !== undefined,
      };
    },

    removed: async (guildId, limit) => {
      const rows = await newestOf(database, guildId)
        .where('articles.present', '=', 0)
        .select(summaryColumns)
        .orderBy('revisions.createdAtMs', 'desc')
        .orderBy('revisions.articleId')
        .limit(limit)
        .execute();
      return rows.map(summed);
    },

    write: async (request) => {
      const { guildId, articleId: article, authorId, draft } = request;
      const index = await prepareIndexing({ guildId, articleId: article, draft });
      return inChange(database, now(), async ({ transaction, atMs, touch, audit }) => {
        const outcome = await writeRevision(transaction, request, atMs);
        if (outcome.kind !== 'written') return outcome;
        const { number, title, change } = outcome.revision;
        await index(transaction);
        await touch(guildId, 'articles');
        await audit({
          guildId,
          authorId,
          action: `article.${change}`,
          subject: `${article}@${number}`,
          detail: title,
        });
        return outcome;
      });
    },
  };
}

/** Where nobody uses the index that all processes share, it holds nothing of a guild that is not so any more. */
const forgetsGuild: PrepareIndexing = ({ guildId }) =>
  Promise.resolve((transaction) => forgetIndexed(transaction, guildId));

/**
 * Characters of articles that are read and checked at once, a few milliseconds of work, unless one alone has more: all of a guild's
 * take most of a second, in which nobody else would be answered.
 */
const sliceCharacters = 500_000;

/** Revisions of a day that are read at once. */
const pastAtATime = 50;

/** Most ids of a statement. */
const sliceArticles = 200;

function inSlices(
  heads: readonly { readonly articleId: string; readonly characters: number }[],
): readonly (readonly string[])[] {
  const slices: string[][] = [];
  let slice: string[] = [];
  let characters = 0;
  for (const head of heads) {
    if (slice.length === sliceArticles || characters + head.characters > sliceCharacters) {
      slices.push(slice);
      slice = [];
      characters = 0;
    }
    slice.push(head.articleId);
    characters += head.characters;
  }
  return [...slices, slice].filter((each) => each.length > 0);
}

async function writeRevision(
  transaction: Transaction<Schema>,
  request: RevisionRequest,
  atMs: number,
): Promise<RevisionOutcome> {
  const { guildId, articleId: article, draft } = request;
  if (draft !== undefined && draft.particulars.id !== article) {
    throw new Error('A revision is of the article that its draft names.');
  }
  const before = await newestOf(transaction, guildId)
    .select(['articles.newest', 'articles.present', 'revisions.title'])
    .where('articles.articleId', '=', article)
    .executeTakeFirst();
  const current = before?.newest ?? 0;
  const nothingToRemove = draft === undefined && before?.present !== 1;
  if (request.basedOn !== current || nothingToRemove) return { kind: 'conflict', current };

  const json = draft === undefined ? null : JSON.stringify(draft);
  const characters = json?.length ?? 0;
  if (json !== null) {
    const limit = await limitReached(transaction, guildId, article, characters);
    if (limit !== undefined) return { kind: 'full', limit };
  }

  const number = current + 1;
  const reason = storable(request.reason?.trim() ?? '', bounds.reason);
  const head = {
    newest: number,
    present: json === null ? 0 : 1,
    characters,
    reviewOn: draft?.particulars.review?.slice(0, dayLength) ?? null,
  };
  await transaction
    .insertInto('articles')
    .values({ guildId, articleId: article, remindedOn: null, ...head })
    .onConflict((conflict) => conflict.columns(['guildId', 'articleId']).doUpdateSet(head))
    .execute();
  const summary: RevisionSummary = {
    guildId,
    articleId: article,
    number,
    change: request.change,
    authorId: request.authorId,
    createdAtMs: atMs,
    title: storable(draft?.particulars.source.title ?? before?.title ?? '', 1_000),
    ...(reason !== '' && { reason }),
  };
  await transaction
    .insertInto('revisions')
    .values({ ...summary, draft: json, reason: reason === '' ? null : reason })
    .execute();
  await transaction
    .deleteFrom('revisions')
    .where('guildId', '=', guildId)
    .where('articleId', '=', article)
    .where('number', '<=', number - bounds.revisions)
    .execute();
  if (json === null) await forgetLongRemoved(transaction, guildId);
  return { kind: 'written', revision: { ...summary, draft } };
}

/** Of `2026-11-25`. */
const dayLength = 10;

/** Which of the guild's bounds an article of so many characters would break, in place of what it was. */
async function limitReached(
  transaction: Transaction<Schema>,
  guildId: string,
  article: ArticleId,
  characters: number,
): Promise<'articles' | 'characters' | undefined> {
  const others = await transaction
    .selectFrom('articles')
    .select(({ fn }) => [
      fn.countAll<number>().as('articles'),
      fn.sum<number | null>('characters').as('characters'),
    ])
    .where('guildId', '=', guildId)
    .where('articleId', '!=', article)
    .where('present', '=', 1)
    .executeTakeFirstOrThrow();
  if (others.articles >= bounds.articles) return 'articles';
  return (others.characters ?? 0) + characters > bounds.articleCharacters
    ? 'characters'
    : undefined;
}

async function forgetLongRemoved(transaction: Transaction<Schema>, guildId: string): Promise<void> {
  const beyond = await newestOf(transaction, guildId)
    .where('articles.present', '=', 0)
    .select('articles.articleId')
    .orderBy('revisions.createdAtMs', 'desc')
    .orderBy('revisions.articleId')
    .offset(bounds.removedArticles)
    .limit(100)
    .execute();
  if (beyond.length === 0) return;
  const ids = beyond.map((row) => row.articleId);
  // Another article may come to have its id.
  for (const table of ['shownQuotes', 'revisions', 'articles'] as const) {
    await transaction
      .deleteFrom(table)
      .where('guildId', '=', guildId)
      .where('articleId', 'in', ids)
      .execute();
  }
}

/** The articles of a guild, removed ones too, each with its newest revision. */
function newestOf(database: Kysely<Schema>, guildId: string) {
  return newestRevisions(database).where('articles.guildId', '=', guildId);
}

const summaryColumns = [
  'revisions.guildId',
  'revisions.articleId',
  'revisions.number',
  'revisions.change',
  'revisions.authorId',
  'revisions.createdAtMs',
  'revisions.title',
  'revisions.reason',
] as const;

type SummaryRow = Selectable<Omit<Schema['revisions'], 'draft'>>;

const changeSchema: z.ZodType<RevisionChange> = z.enum([
  'added',
  'replaced',
  'edited',
  'removed',
  'restored',
  'followed',
]);

function toSummary(row: SummaryRow, onUnreadable: OnUnreadable): RevisionSummary {
  const { guildId, number, authorId, createdAtMs, title, reason } = row;
  const article = articleId(row.articleId);
  if (article === undefined) throw new Error('A revision of an article without an id.');
  // Of which kind it was is no reason to do without it.
  const change =
    readOr(nameOf(row), onUnreadable, () => changeSchema.parse(row.change)) ?? 'edited';
  return {
    ...{ guildId, articleId: article, number, change, authorId, createdAtMs, title },
    ...(reason !== null && { reason }),
  };
}

/** One whose draft cannot be read is as if it removed the article: another can follow it. */
export function toRevision(
  row: Selectable<Schema['revisions']>,
  onUnreadable: OnUnreadable,
): Revision {
  const { draft: json } = row;
  const draft =
    json === null
      ? undefined
      : readOr(nameOf(row), onUnreadable, () => readJson(articleDraftSchema, json));
  return { ...toSummary(row, onUnreadable), draft };
}

function nameOf({ guildId, articleId: article, number }: SummaryRow): string {
  return `revisions/${guildId}/${article}/${number}`;
}
