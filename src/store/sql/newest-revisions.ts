import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Schema } from '../../database/schema.js';

/** All articles, removed ones too, each with its newest revision. */
export function newestRevisions(
  database: Kysely<Schema>,
): SelectQueryBuilder<Schema, 'articles' | 'revisions', object> {
  return database
    .selectFrom('articles')
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.guildId', '=', 'articles.guildId')
        .onRef('revisions.articleId', '=', 'articles.articleId')
        .onRef('revisions.number', '=', 'articles.newest'),
    );
}
