import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open-database.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import type { Stores } from '../../src/store/stores.js';
import { acknowledgementSchema, type Acknowledgement } from './support/acknowledgement.js';
import {
  postgresDatabase,
  sqliteDatabase,
  tellWhatIsSkipped,
  testDatabaseUrl,
  type TestDatabase,
} from './support/test-databases.js';

tellWhatIsSkipped();

/** A round takes about a second, most of it for the start of the writer. */
const timeoutMs = 300_000;

describe('a process that is killed while it writes', () => {
  test(
    'loses nothing that was acknowledged and leaves nothing half done, on SQLite',
    () => killAgainAndAgain(sqliteDatabase, 50),
    timeoutMs,
  );

  test.skipIf(testDatabaseUrl === undefined)(
    'nor on PostgreSQL',
    () => killAgainAndAgain(postgresDatabase, 20),
    timeoutMs,
  );
});

async function killAgainAndAgain(
  makeDatabase: () => Promise<TestDatabase>,
  rounds: number,
): Promise<void> {
  const { location, remove } = await makeDatabase();
  const place = 'url' in location ? location.url : location.path;
  let acknowledged = 0;
  let unacknowledged = 0;
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const guildId = `guild-${round}`;
      const told = await writeUntilKilled(place, guildId, Math.random() * 300);
      // Opened anew each time, as by the next process.
      const stores = createStores(await openDatabase(location));
      try {
        const kept = await check(stores, guildId, told);
        acknowledged += told.length;
        unacknowledged += kept - told.length;
        expect(await stores.versions.current()).toBe(acknowledged + unacknowledged);
      } finally {
        await stores.close();
      }
    }
  } finally {
    await remove();
  }
  process.stderr.write(
    `Killed ${rounds} times: all ${acknowledged} acknowledged changes kept, ${unacknowledged} in flight kept whole.\n`,
  );
  // Else it was killed before it had begun, and this test says nothing.
  expect(acknowledged).toBeGreaterThan(rounds);
}

const writer = fileURLToPath(new URL('support/writer.ts', import.meta.url));

/** What the writer told before it was killed, so many milliseconds after it had begun. */
async function writeUntilKilled(
  place: string,
  guildId: string,
  afterMs: number,
): Promise<readonly Acknowledgement[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, place, guildId], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
    output += chunk;
  });
  const signal = await new Promise((resolve) =>
    child.once('close', (_, by) => {
      resolve(by);
    }),
  );
  expect(signal, errors).toBe('SIGKILL');
  const lines = output.split('\n').filter((line) => line !== '');
  return lines
    .map((line) => acknowledgementSchema.parse(JSON.parse(line)))
    .filter(({ kind }) => kind !== 'ready');
}

/** Compares what is there with what was acknowledged; how many changes are there, at most one more. */
async function check(
  stores: Stores,
  guildId: string,
  told: readonly Acknowledgement[],
): Promise<number> {
  // A change that changes nothing waits for whatever a server is still about to roll back or commit.
  await stores.settings.change(guildId, 'checker', {});
  const audit = await stores.audit.list(guildId, 10_000);
  const subjects = (action: string): readonly string[] =>
    audit.filter((line) => line.action.startsWith(action)).map(({ subject }) => subject);

  const revisions: string[] = [];
  for (const { articleId, number } of await stores.articles.current(guildId)) {
    const history = await stores.articles.history(guildId, articleId, 10_000);
    expect(history.map((revision) => revision.number)).toEqual(
      Array.from({ length: number }, (_, index) => number - index),
    );
    for (const revision of history) {
      const whole = await stores.articles.revision(guildId, articleId, revision.number);
      expect(whole?.draft?.blocks[0]?.text).toBe(`Revision ${revision.number}. `.repeat(500));
      revisions.push(`${articleId}@${revision.number}`);
    }
  }
  expect([...subjects('article.')].sort()).toEqual([...revisions].sort());

  const pins = await stores.pins.list(guildId);
  expect([...subjects('pin.')].sort()).toEqual(pins.map(({ question }) => question).sort());

  const { retentionDays, reportChannelId } = await stores.settings.get(guildId);
  const changed = audit.filter(({ subject }) => subject === 'retentionDays');
  const changedWith = audit.filter(({ subject }) => subject === 'reportChannelId');
  expect(changedWith.map(({ detail }) => detail)).toEqual(
    changed.map(({ detail }) => JSON.stringify(detail)),
  );
  if (changed.length > 0) {
    expect(changed[0]?.detail).toBe(String(retentionDays));
    expect(reportChannelId).toBe(String(retentionDays));
  }

  for (const change of told) {
    if (change.kind === 'revision') {
      expect(revisions).toContain(`${change.articleId}@${change.number}`);
    } else if (change.kind === 'pin') {
      expect(pins.map(({ id }) => id)).toContain(change.id);
    } else if (change.kind === 'settings') {
      expect(changed.map(({ detail }) => detail)).toContain(String(change.retentionDays));
    }
  }
  const kept = revisions.length + pins.length + changed.length;
  expect(kept - told.length).toBeGreaterThanOrEqual(0);
  expect(kept - told.length).toBeLessThanOrEqual(1);
  return kept;
}
