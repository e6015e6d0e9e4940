import { afterEach, expect, test, vi } from 'vitest';
import { runBot, type RunningBot } from '../support/running-bot.js';

let running: RunningBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** A bot in two servers, both of which its roster has. */
async function start(): Promise<RunningBot> {
  running = await runBot({
    discord: { guilds: [{ name: 'A' }, { name: 'B' }], timeoutMs: 15_000 },
  });
  const { discord } = running;
  await rosterBecomes(running, [discord.guild('A').id, discord.guild('B').id]);
  return running;
}

function rosterBecomes({ stores }: RunningBot, guildIds: readonly string[]): Promise<void> {
  return vi.waitFor(
    async () => {
      expect([...(await stores.roster.list())].sort()).toEqual([...guildIds].sort());
    },
    { timeout: 10_000 },
  );
}

test('a server that the bot is put out of leaves the roster', async () => {
  const bot = await start();
  bot.discord.leaveGuild('B');
  await rosterBecomes(bot, [bot.discord.guild('A').id]);
});

test('so does one that it lost between two starts', async () => {
  const bot = await start();
  const { id } = bot.discord.guild('B');
  await bot.bot.stop(1_000);
  bot.discord.leaveGuild('B');
  running = await bot.restart();
  await rosterBecomes(running, [bot.discord.guild('A').id]);
  expect(running.log).toContainEqual({
    level: 'info',
    message: 'Put out of a server while away.',
    fields: { guildId: id },
  });
});

test('so does one that it lost while its session was', async () => {
  const bot = await start();
  const { discord } = bot;
  discord.gateway.unreachable = true;
  discord.dropGateway();
  discord.leaveGuild('B');
  discord.invalidateSession();
  discord.gateway.unreachable = false;
  await rosterBecomes(bot, [discord.guild('A').id]);
  expect(discord.gateway.identified).toBe(2);
});

test('an outage and a new session by themselves lose no server', async () => {
  const bot = await start();
  const { discord } = bot;
  discord.invalidateSession();
  await discord.waitFor('the session', () => (discord.gateway.identified === 2 ? true : undefined));
  await discord.ready();
  await discord.idle(200);
  await rosterBecomes(bot, [discord.guild('A').id, discord.guild('B').id]);
  expect(bot.log.filter(({ message }) => message.startsWith('Put out'))).toEqual([]);
});
