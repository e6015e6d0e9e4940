import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { shardOf } from '../../src/shared/shards.js';
import type { JudgedQuestion } from '../../src/store/question-log.js';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/fake-discord.js';
import { startProcess, type BotProcess } from './support/processes.js';

const question = 'How long is the border?';

/** Ten servers on each of four shards. */
const guilds = Array.from({ length: 40 }, (_, index) => ({
  name: `G${index}`,
  id: String((1n << 60n) + (BigInt(index) << 22n)),
}));

let discord: FakeDiscord;
let folder: string;
let processes: BotProcess[] = [];
beforeEach(async () => {
  discord = await startFakeDiscord({ guilds, maxConcurrency: 4, timeoutMs: 40_000 });
  folder = await mkdtemp(join(tmpdir(), 'quoth-shards-'));
});
afterEach(async () => {
  await Promise.all(processes.map((each) => each.kill()));
  processes = [];
  await discord.stop();
  await rm(folder, { recursive: true });
});

/** Starts a process with these shards, on the data of all. */
function start(shards: string): BotProcess {
  const started = startProcess(folder, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    QUOTH_SHARDS: shards,
  });
  processes.push(started);
  return started;
}

async function keptIn(guildId: string): Promise<readonly JudgedQuestion[]> {
  const stores = await createApp({
    database: { path: join(folder, 'data/quoth.db') },
  }).openStores();
  const kept = await stores.questions.between(guildId, 0, Date.now() + 60_000, 100);
  await stores.close();
  return kept;
}

test('two processes share the servers; each question has one answer and one row, also of one that was killed', async () => {
  start('0-1/4');
  const second = start('2-3/4');
  await discord.ready({ sessions: 4, timeoutMs: 60_000 });

  const asked = await Promise.all(
    guilds.slice(0, 8).map(({ name }) => {
      const place = { guild: name };
      return discord.say({ content: question, mentions: 'bot', ...place });
    }),
  );
  for (const message of asked) await discord.replies(message);
  const direct = await discord.say({ content: question, guild: null });
  await discord.replies(direct);

  // They are kept beside the answering: what was answered a moment before a kill may not be.
  for (const { id } of guilds.slice(0, 8)) {
    await expect.poll(async () => (await keptIn(id)).length, { timeout: 20_000 }).toBe(1);
  }

  await second.kill();
  await discord.waitFor('its sessions to end', () =>
    discord.gateway.live === 2 ? true : undefined,
  );
  const lost = guilds.find(({ id }) => shardOf(id, 4) === 3);
  if (lost === undefined) throw new Error('There is one.');
  const unheard = await discord.say({ content: question, mentions: 'bot', guild: lost.name });
  const heard = await discord.say({ content: question, mentions: 'bot', guild: 'G0' });
  await discord.replies(heard);
  start('2-3/4');
  await discord.replies(unheard);

  await discord.idle(1_000);
  for (const message of [...asked, direct, heard, unheard]) {
    expect(await discord.replies(message)).toHaveLength(1);
  }
  for (const { id } of guilds.slice(1, 8)) {
    const expected = id === lost.id ? 2 : 1;
    await expect.poll(async () => (await keptIn(id)).length, { timeout: 20_000 }).toBe(expected);
  }
  // One process alone has registered the commands.
  expect(discord.commandWrites).toBe(1);
  expect(discord.refusals).toEqual([]);
}, 180_000);
