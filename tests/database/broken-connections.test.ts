import { sql, type Kysely } from 'kysely';
import { once } from 'node:events';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inTransaction } from '../../src/database/in-transaction.js';
import { openDatabase } from '../../src/database/open-database.js';
import type { Schema } from '../../src/database/schema.js';
import { Unavailable } from '../../src/shared/errors.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import { added, guildId } from '../contracts/stores/stores-under-test.js';
import {
  postgresDatabase,
  sqliteDatabase,
  tellWhatIsSkipped,
  testDatabaseUrl,
} from '../store/support/test-databases.js';

tellWhatIsSkipped();

interface Opened {
  readonly database: Kysely<Schema>;
  /** Ends every other connection to the database, as an administrator may. */
  readonly endOthers: () => Promise<void>;
}

async function openOnServer(through = (url: URL) => url): Promise<Opened> {
  const { location, remove } = await postgresDatabase();
  const url = new URL('url' in location ? location.url : '');
  const administrator = await openDatabase({ url: url.href });
  const database = await openDatabase({ url: through(new URL(url)).href });
  onTestFinished(async () => {
    await database.destroy();
    await administrator.destroy();
    await remove();
  });
  return {
    database,
    endOthers: async () => {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(administrator);
    },
  };
}

describe.skipIf(testDatabaseUrl === undefined)('a connection that the server ends', () => {
  test('between two queries of a transaction: it is done anew, once', async () => {
    const { database, endOthers } = await openOnServer();
    let attempts = 0;
    await inTransaction(database, async (transaction) => {
      attempts += 1;
      await transaction
        .updateTable('state')
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .execute();
      if (attempts === 1) await endOthers();
      await transaction.insertInto('optOuts').values({ person: 'a' }).execute();
    });
    expect(attempts).toBe(2);
    const state = await database.selectFrom('state').select('version').executeTakeFirst();
    expect(state).toEqual({ version: 1 });
  });

  test('while nobody uses it is replaced by whoever comes next', async () => {
    const { database, endOthers } = await openOnServer();
    const stores = createStores(database);
    await Promise.all(Array.from({ length: 5 }, () => stores.versions.current()));
    await endOthers();
    expect(await stores.articles.write(added('a'))).toMatchObject({ kind: 'written' });
    await endOthers();
    expect(await stores.articles.current(guildId)).toHaveLength(1);
  });

  test('while it writes without a transaction: the call fails, and the next one works', async () => {
    const { database, endOthers } = await openOnServer();
    const slow = sql`select pg_sleep(60)`.execute(database);
    const refused = expect(slow).rejects.toBeInstanceOf(Unavailable);
    await expect.poll(() => sleepers(database)).toBe(1);
    await endOthers();
    await refused;
    expect(await createStores(database).versions.current()).toBe(0);
  });
});

async function sleepers(database: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from pg_stat_activity
    where query like 'select pg_sleep%' and state = 'active'`.execute(database);
  return rows[0]?.count ?? 0;
}

describe.skipIf(testDatabaseUrl === undefined)('a server', () => {
  test('that is restarted is waited for', async () => {
    const proxy = await startProxy(new URL(testDatabaseUrl ?? ''));
    const { database } = await openOnServer(proxy.through);
    const stores = createStores(database);
    await stores.articles.write(added('a'));
    proxy.down();
    const calls = [stores.articles.current(guildId), stores.articles.write(added('b'))];
    await new Promise((resolve) => setTimeout(resolve, 300));
    await proxy.up();
    await Promise.all(calls);
    expect(await stores.articles.current(guildId)).toHaveLength(2);
  });

  test('that stays away is given up', { timeout: 60_000 }, async () => {
    const proxy = await startProxy(new URL(testDatabaseUrl ?? ''));
    const { database } = await openOnServer(proxy.through);
    const stores = createStores(database);
    proxy.down();
    await Promise.all([
      expect(stores.articles.write(added('a'))).rejects.toBeInstanceOf(Unavailable),
      expect(stores.articles.current(guildId)).rejects.toBeInstanceOf(Unavailable),
    ]);
    await proxy.up();
    expect(await stores.articles.current(guildId)).toEqual([]);
  });
});

test('a file that another process holds is given up', { timeout: 60_000 }, async () => {
  const { location, remove } = await sqliteDatabase();
  const [holder, database] = [await openDatabase(location), await openDatabase(location)];
  onTestFinished(async () => {
    await holder.destroy();
    await database.destroy();
    await remove();
  });
  const writing = holder.transaction().execute(async (transaction) => {
    await transaction.insertInto('optOuts').values({ person: 'a' }).execute();
    await expect(createStores(database).articles.write(added('a'))).rejects.toBeInstanceOf(
      Unavailable,
    );
  });
  await writing;
  expect(await createStores(database).articles.write(added('a'))).toMatchObject({
    kind: 'written',
  });
});

interface Proxy {
  readonly through: (url: URL) => URL;
  readonly down: () => void;
  readonly up: () => Promise<void>;
}

/** Stands between us and the server, and is gone and back again as a server is that is restarted. */
async function startProxy(target: URL): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = 0;

  async function up(): Promise<void> {
    server = createServer((socket) => {
      const other = connect(Number(target.port), target.hostname);
      for (const [from, to] of [
        [socket, other],
        [other, socket],
      ] as const) {
        sockets.add(from);
        from.pipe(to);
        from.on('error', () => to.destroy());
        from.on('close', () => {
          sockets.delete(from);
          to.destroy();
        });
      }
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address !== null && typeof address !== 'string') ({ port } = address);
  }

  function down(): void {
    server?.close();
    for (const socket of sockets) socket.destroy();
  }

  await up();
  onTestFinished(down);
  return {
    up,
    down,
    through: (url) => {
      url.hostname = '127.0.0.1';
      url.port = String(port);
      return url;
    },
  };
}
