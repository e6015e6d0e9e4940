import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.js';
import type { DatabaseLocation } from '../../src/database/open-database.js';
import { shardOf } from '../../src/shared/shards.js';
import {
  postgresDatabase,
  sqliteDatabase,
  tellWhatIsSkipped,
  testDatabaseUrl,
  type TestDatabase,
} from '../store/support/test-databases.js';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/fake-discord.js';
import { startProcess, type BotProcess } from './support/processes.js';

tellWhatIsSkipped();

const question = 'How long is the border?';
const shards = 4;

function guildsOf(count: number): readonly { readonly name: string; readonly id: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `G${index}`,
    id: String((1n << 60n) + (BigInt(index) << 22n)),
  }));
}

interface Fleet {
  readonly discord: FakeDiscord;
  readonly start: () => BotProcess;
  /** How many rows each question of a guild has. */
  readonly rowsOf: (guildId: string) => Promise<number>;
}

async function fleet(
  makeDatabase: () => Promise<TestDatabase>,
  guilds: readonly { readonly name: string; readonly id: string }[],
): Promise<Fleet> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-leases-'));
  const { location, remove } = await makeDatabase();
  // Discord wants five seconds between two; a busy machine sends one late and the next one in time.
  const identifyEveryMs = 4_000;
  const discord = await startFakeDiscord({
    guilds,
    maxConcurrency: 2,
    identifyEveryMs,
    timeoutMs: 60_000,
  });
  const processes: BotProcess[] = [];
  onTestFinished(async () => {
    await Promise.all(processes.map((each) => each.kill()));
    await discord.stop();
    await remove();
    await rm(folder, { recursive: true });
  });
  return {
    discord,
    start: () => {
      const started = startProcess(folder, {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        QUOTH_SHARDS: `lease/${shards}/2`,
        ...settingOf(location),
      });
      processes.push(started);
      return started;
    },
    rowsOf: async (guildId) => {
      const stores = await createApp({ database: location }).openStores();
      const kept = await stores.questions.between(guildId, 0, Date.now() + 60_000, 100);
      await stores.close();
      return kept.length;
    },
  };
}

function settingOf(location: DatabaseLocation): Readonly<Record<string, string>> {
  return 'url' in location ? { DATABASE_URL: location.url } : { QUOTH_DATA_PATH: location.path };
}

describe.each([
  { name: 'SQLite', makeDatabase: sqliteDatabase, count: 40, skip: false },
  {
    name: 'PostgreSQL',
    makeDatabase: postgresDatabase,
    count: 5_000,
    skip: testDatabaseUrl === undefined,
  },
])('on $name', ({ makeDatabase, count, skip }) => {
  test.skipIf(skip)(
    'processes share the shards out; a stand-by has those of one that is killed, and nothing is answered twice',
    async () => {
      const guilds = guildsOf(count);
      const { discord, start, rowsOf } = await fleet(makeDatabase, guilds);
      const processes = [start(), start(), start()];
      await discord.ready({ sessions: shards, timeoutMs: 120_000 });
      const holders = () => processes.filter(({ hasLogged }) => hasLogged('Shards are taken on.'));
      const standBy = processes.find((each) => !holders().includes(each));
      expect(holders()).toHaveLength(2);
      await expect
        .poll(() => standBy?.hasLogged('All shards are held: standing by.'), { timeout: 60_000 })
        .toBe(true);

      const asked = await Promise.all(
        guilds
          .slice(0, 8)
          .map(({ name }) => discord.say({ content: question, mentions: 'bot', guild: name })),
      );
      const direct = await discord.say({ content: question, guild: null });
      for (const message of [...asked, direct]) await discord.replies(message);
      // They are kept beside the answering: what was answered a moment before a kill may not be.
      for (const { id } of guilds.slice(0, 8)) {
        await expect.poll(() => rowsOf(id), { timeout: 20_000 }).toBe(1);
      }

      // The one that has the first shard: with it go the commands, the sweep and the direct messages.
      const leader = holders().find(({ lines }) => lines.some(({ first }) => first === 0));
      await leader?.kill();
      await discord.waitFor('its sessions to end', () =>
        discord.gateway.live === 2 ? true : undefined,
      );
      const lost = guilds.find(({ id }) => shardOf(id, shards) === 1);
      if (lost === undefined) throw new Error('There is one.');
      const place = { content: question, mentions: 'bot', guild: lost.name } as const;
      const unheard = await discord.say(place);
      await discord.ready({ sessions: shards, timeoutMs: 60_000 });
      expect(standBy?.lines.some(({ first }) => first === 0)).toBe(true);
      const heard = await discord.say(place);
      const directToo = await discord.say({ content: question, guild: null });
      const all = [...asked, direct, unheard, heard, directToo];
      for (const message of all) await discord.replies(message);

      await discord.idle(1_000);
      for (const message of all) expect(await discord.replies(message)).toHaveLength(1);
      for (const { id } of guilds.slice(0, 8)) {
        const expected = id === lost.id ? 3 : 1;
        await expect.poll(() => rowsOf(id), { timeout: 20_000 }).toBe(expected);
      }
      // Three processes of which two led, one after the other: the second found the commands as they are to be.
      expect(discord.commandWrites).toBe(1);
      expect(discord.gateway.identifiedTooSoon).toBe(0);
      expect(discord.refusals).toEqual([]);

      const [survivor] = holders().filter((each) => each !== leader && each !== standBy);
      expect(await survivor?.stop()).toBe(0);
    },
    300_000,
  );
});
