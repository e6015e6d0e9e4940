import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Opened } from './engine.js';
import { peer } from './peer.js';

interface Statement {
  run(...values: readonly (string | number)[]): unknown;
  all(...values: readonly (string | number)[]): readonly { readonly id: string }[];
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Peers {
  readonly Database: new (path: string) => Database;
  readonly stopWords: ReadonlySet<string>;
}

/** FTS5 in a file, with its Porter stemmer; stop words are dropped from questions, and any word may be missing. */
export const sqliteEngine: Engine = {
  name: 'SQLite FTS5, stop words dropped',
  async prepare(_paths, paragraphs, folder) {
    const { default: Database } = (await peer('libsql')) as { readonly default: Peers['Database'] };
    const { stopwords } = (await peer('@orama/stopwords/english')) as {
      readonly stopwords: readonly string[];
    };
    const peers: Peers = { Database, stopWords: new Set(stopwords) };
    return () => {
      const path = join(folder, 'fts5.db');
      const database = new Database(path);
      database.exec(
        `CREATE VIRTUAL TABLE paragraph USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`,
      );
      const insert = database.prepare('INSERT INTO paragraph VALUES (?, ?, ?)');
      database.exec('BEGIN');
      for (const { id, title, text } of paragraphs) insert.run(id, title, text);
      database.exec('COMMIT');
      return opened(peers, database, path);
    };
  },
};

function opened(peers: Peers, database: Database, path: string): Opened {
  const select = database.prepare(
    'SELECT id FROM paragraph WHERE paragraph MATCH ? ORDER BY rank LIMIT ?',
  );
  return {
    search(question, limit) {
      const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const kept = words.filter((word) => !peers.stopWords.has(word));
      if (kept.length === 0) return [];
      return select.all(kept.map((word) => `"${word}"`).join(' OR '), limit).map(({ id }) => id);
    },
    save: () => ({
      bytes: statSync(path).size,
      load: () => opened(peers, new peers.Database(path), path),
    }),
    close() {
      database.close();
    },
  };
}
