import { afterEach, expect, test } from 'vitest';
import { createGuildRoster } from '../../src/discord/guild-roster.js';
import { runBot, type RunningBot } from './support/running-bot.js';

const guilds = [{ name: 'A' }, { name: 'B' }];

let running: RunningBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** A bot with what it does for servers that it lost. */
async function start(): Promise<{ readonly bot: RunningBot; readonly left: readonly string[] }> {
  const left: string[] = [];
  const bot = await runBot({
    discord: { guilds, timeoutMs: 15_000 },
    roster: createGuildRoster(),
    onGuildLeft: (guildId) => {
      left.push(guildId);
      return Promise.resolve();
    },
  });
  running = bot;
  return { bot, left };
}

test('a server that the bot is put out of is cleared up after', async () => {
  const { bot, left } = await start();
  const { id } = bot.discord.guild('B');
  bot.discord.leaveGuild('B');
  await bot.discord.waitFor('the hook', () => left[0]);
  expect(left).toEqual([id]);
});

test('so is one that it lost between two starts', async () => {
  const { bot, left } = await start();
  const { id } = bot.discord.guild('B');
  await bot.bot.stop(1_000);
  bot.discord.leaveGuild('B');
  running = await bot.restart();
  await bot.discord.waitFor('the hook', () => left[0]);
  expect(left).toEqual([id]);
  expect(running.log).toContainEqual({
    level: 'info',
    message: 'Put out of a server while away.',
    fields: { guildId: id },
  });
});

test('so is one that it lost while its session was', async () => {
  const { bot, left } = await start();
  const { discord } = bot;
  const { id } = discord.guild('B');
  discord.gateway.unreachable = true;
  discord.dropGateway();
  discord.leaveGuild('B');
  discord.invalidateSession();
  discord.gateway.unreachable = false;
  await discord.waitFor('the hook', () => left[0]);
  expect(left).toEqual([id]);
  expect(discord.gateway.identified).toBe(2);
});

test('an outage and a new session by themselves lose no server', async () => {
  const { bot, left } = await start();
  const { discord } = bot;
  discord.invalidateSession();
  await discord.waitFor('the session', () => (discord.gateway.identified === 2 ? true : undefined));
  await discord.ready();
  await discord.idle(200);
  expect(left).toEqual([]);
});
