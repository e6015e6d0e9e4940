import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseLocation } from '../../../src/database/open-database.js';
import { randomId } from '../../../src/store/random-id.js';

/** An empty database for one test. */
export interface TestDatabase {
  readonly location: DatabaseLocation;
  readonly remove: () => Promise<void>;
}

export async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-'));
  return {
    location: { path: join(folder, 'data', 'quoth.db') },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** A PostgreSQL server on which databases may be made; absent: its tests are skipped. */
export const testDatabaseUrl = process.env['TEST_DATABASE_URL'];

/** Says once in each file that something is left out. */
export function tellWhatIsSkipped(): void {
  if (testDatabaseUrl !== undefined) return;
  process.stderr.write('TEST_DATABASE_URL is not set: what concerns PostgreSQL is not tested.\n');
}

export async function postgresDatabase(): Promise<TestDatabase> {
  const name = `quoth_test_${randomId().toLowerCase()}`;
  await onServer(`create database ${name}`);
  const url = new URL(testDatabaseUrl ?? '');
  url.pathname = `/${name}`;
  return {
    location: { url: url.href },
    remove: () => onServer(`drop database ${name} with (force)`),
  };
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: testDatabaseUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
