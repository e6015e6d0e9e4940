import { sql, type RawBuilder } from 'kysely';
import type { ArticleId, PassageId } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { createScopeFilter } from '../../knowledge/scope.js';
import type { Query } from '../passage-index.js';
import { fields, type Field } from '../postings/postings.js';
import { chooseRows, mostGroupedRows, mostRows, type WantedWord } from './choose-rows.js';
import { ownersOf, type Rows } from './look-up.js';
import { numbers, read, texts, type Database } from './tables.js';

/** A passage that may be a hit, with the words that it holds. */
export interface CandidateRow {
  readonly owner: string;
  readonly articleId: ArticleId;
  /** Position among the passages of its article. */
  readonly place: number;
  readonly termCounts: Buffer;
  /** Null where no n-grams are looked for. */
  readonly gramCounts: Buffer | null;
}

/** What to look for in each field. */
export type Wanted = Readonly<Record<Field, readonly WantedWord[]>>;

/**
 * Reads the passages that a query is answered from, by one statement: at most a few thousand rows, whatever the size of the
 * corpus. Each row is an owner's that the index may read; some may come twice.
 */
export async function readCandidates(
  database: Database,
  rows: Rows,
  {
    corpus,
    query,
    wanted,
  }: { readonly corpus: Corpus; readonly query: Query; readonly wanted: Wanted },
): Promise<readonly CandidateRow[]> {
  const within = articlesWithin(corpus, query);
  const selections = [
    ...(within === undefined
      ? wordSelections(wanted, corpus.passages.length)
      : scopedSelections(wanted, within)),
    ...alsoSelection(corpus, query.also ?? []),
  ];
  if (selections.length === 0) return [];
  const grams = query.grams.length === 0 ? sql`null::bytea` : sql`gram_counts`;
  const owners = texts(ownersOf(rows));
  const parts = selections.map(({ condition, limit }) => {
    const select = sql`
      select owner, article_id as "articleId", place, term_counts as "termCounts",
        ${grams} as "gramCounts"
      from quoth_index_passages where owner = any(${owners}) and ${condition}`;
    // As a whole, and then a part of it: a server that is told to stop early goes through all rows instead of the index.
    return limit === undefined
      ? sql`(${select})`
      : sql`(with found as materialized (${select}) select * from found limit ${sql.lit(limit)})`;
  });
  // Thousands of rows, whose columns have their names already.
  return read(sql<CandidateRow>`${sql.join(parts, sql` union all `)}`, database.withoutPlugins());
}

interface Selection {
  readonly condition: RawBuilder<unknown>;
  readonly limit?: number;
}

function wordSelections(wanted: Wanted, passages: number): readonly Selection[] {
  return fields.flatMap((field): readonly Selection[] => {
    const { any, together } = chooseRows(wanted[field], passages);
    return [
      ...(any.length === 0 ? [] : [{ condition: holdsAny(field, any) }]),
      ...together.map((group) => ({
        condition: sql.join(
          group.map((word) => holdsAny(field, [word])),
          sql` and `,
        ),
        limit: mostGroupedRows,
      })),
    ];
  });
}

function holdsAny(field: Field, words: readonly WantedWord[]): RawBuilder<unknown> {
  return sql`${sql.ref(field)} && ${numbers(words.flatMap(({ ids }) => ids))}`;
}

interface Within {
  readonly articleIds: readonly ArticleId[];
  readonly passages: number;
}

/** Few passages are all read; of more, those with the words, which the scope then makes few. */
function scopedSelections(wanted: Wanted, { articleIds, passages }: Within): readonly Selection[] {
  if (articleIds.length === 0) return [];
  const inScope = sql`article_id = any(${texts(articleIds)})`;
  if (passages <= mostRows) return [{ condition: inScope }];
  return wordSelections(wanted, passages).map(({ condition, limit }) => ({
    condition: sql`${inScope} and ${condition}`,
    ...(limit !== undefined && { limit }),
  }));
}

function articlesWithin(corpus: Corpus, { scope }: Query): Within | undefined {
  if (scope === undefined) return undefined;
  const isWithin = createScopeFilter(scope);
  const articles = corpus.articles.filter(isWithin);
  if (articles.length === corpus.articles.length) return undefined;
  return {
    articleIds: articles.map(({ id }) => id),
    passages: articles.reduce((sum, { passages }) => sum + passages.length, 0),
  };
}

function alsoSelection(corpus: Corpus, ids: readonly PassageId[]): readonly Selection[] {
  const places = ids.flatMap((id) => {
    const passage = corpus.passage(id);
    const place = passage && corpus.article(passage.articleId)?.passages.indexOf(passage);
    return passage === undefined || place === undefined || place < 0
      ? []
      : [{ articleId: passage.articleId, place }];
  });
  if (places.length === 0) return [];
  const articleIds = texts(places.map(({ articleId }) => articleId));
  const inArticles = numbers(places.map(({ place }) => place));
  return [
    { condition: sql`(article_id, place) in (select * from unnest(${articleIds}, ${inArticles}))` },
  ];
}
