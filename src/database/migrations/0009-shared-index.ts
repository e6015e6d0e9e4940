import { sql, type Kysely, type Migration } from 'kysely';
import { isPostgres } from '../index-tables.js';

/** An index that all processes share; PostgreSQL alone has lists that are looked up by what is in them. */
export const sharedIndex: Migration = {
  up: async (db: Kysely<unknown>) => {
    if (!isPostgres(db)) return;
    await sql`
      create table quoth_index_articles (
        owner text not null,
        article_id text not null,
        print text not null,
        passages integer not null,
        term_length integer not null,
        gram_length integer not null,
        terms bytea not null,
        grams bytea not null,
        names json not null,
        primary key (owner, article_id)
      )`.execute(db);
    await sql`
      create table quoth_index_passages (
        owner text not null,
        article_id text not null,
        place integer not null,
        terms integer[] not null,
        grams integer[] not null,
        term_counts bytea not null,
        gram_counts bytea not null,
        primary key (owner, article_id, place)
      )`.execute(db);
    // Without a list of what is still to be filed: every question would read through it.
    await sql`
      create index quoth_index_passages_terms on quoth_index_passages
        using gin (terms) with (fastupdate = off)`.execute(db);
    await sql`
      create index quoth_index_passages_grams on quoth_index_passages
        using gin (grams) with (fastupdate = off)`.execute(db);
    // Counts change with every article: with room beside them, no index has to follow.
    await sql`
      create table quoth_index_words (
        owner text not null,
        word text not null,
        id integer generated always as identity unique,
        passages integer not null default 0,
        articles integer not null default 0,
        grams integer not null default 0,
        near integer[] not null,
        primary key (owner, word)
      ) with (fillfactor = 70)`.execute(db);
    await sql`create index quoth_index_words_near on quoth_index_words using gin (near)`.execute(
      db,
    );
    await sql`
      create table quoth_index_names (
        owner text not null,
        entry text not null,
        name_key text,
        passages integer not null,
        primary key (owner, entry)
      ) with (fillfactor = 70)`.execute(db);
    await sql`
      create index quoth_index_names_key on quoth_index_names (owner, name_key)
        where name_key is not null`.execute(db);
  },
};
