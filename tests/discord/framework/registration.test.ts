import { afterEach, describe, expect, test } from 'vitest';
import { createBot } from '../../../src/discord/gateway/bot.js';
import { commands } from '../../../src/discord/features/index.js';
import { UserError } from '../../../src/shared/errors.js';
import { emptyStores } from '../../store/support/empty-stores.js';
import { startFakeDiscord, type FakeDiscord } from '../../support/fake-discord/fake-discord.js';
import { alike, runBot, shippedStory, type RunningBot } from '../support/running-bot.js';
import { silentLogger } from '../../support/loggers.js';

/** In the order in which people find them in the help. */
const registered = commands.map(({ name }) => ({ name }));

let discord: FakeDiscord | undefined;
let running: RunningBot | undefined;
afterEach(async () => {
  await running?.stop();
  await discord?.stop();
  running = undefined;
  discord = undefined;
});

/** Starts and stops a bot on a Discord that stays. */
async function startOnce(on: FakeDiscord, guildId?: string): Promise<void> {
  const bot = createBot({
    config: {
      token: on.token,
      apiUrl: on.apiUrl,
      ...(guildId !== undefined && { guildId }),
    },
    library: alike(await shippedStory()),
    stores: await emptyStores(),
    logger: silentLogger,
    version: '1.2.3',
  });
  await bot.start();
  await bot.stop(0);
}

describe('commands', () => {
  test('are registered at the first start and not written again at the second', async () => {
    discord = await startFakeDiscord();
    await startOnce(discord);
    expect(discord.commandWrites).toBe(1);
    expect(discord.commands()).toMatchObject(registered);
    await startOnce(discord);
    expect(discord.commandWrites).toBe(1);
    expect(discord.refusals).toEqual([]);
  });

  test('are written again when what Discord has differs', async () => {
    discord = await startFakeDiscord();
    await startOnce(discord);
    await fetch(`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify([{ name: 'old', description: 'From an older version' }]),
    });
    await startOnce(discord);
    expect(discord.commands()).toMatchObject(registered);
    expect(discord.commandWrites).toBe(3);
  });

  test('of one server are registered there alone, which the log explains', async () => {
    const guilds = [{ name: 'Newsroom', id: '200000000000000001' }];
    running = await runBot({
      discord: { guilds },
      config: { guildId: '200000000000000001' },
    });
    expect(running.discord.commands()).toEqual([]);
    expect(running.discord.commands('Newsroom')).toMatchObject(registered);
    expect(
      running.log.filter(({ level }) => level === 'warn').map(({ message }) => message),
    ).toEqual([expect.stringContaining('not available in direct messages')]);
  });

  test('of one server are compared as well', async () => {
    discord = await startFakeDiscord();
    const { id } = discord.guild();
    await startOnce(discord, id);
    await startOnce(discord, id);
    expect(discord.commandWrites).toBe(1);
  });

  test('that an earlier DISCORD_GUILD_ID left in a server are taken away, and only these', async () => {
    const workshop = '200000000000000001';
    const guilds = [{ name: 'Newsroom' }, { name: 'Workshop', id: workshop }];
    const first = await runBot({ discord: { guilds }, config: { guildId: workshop } });
    running = first;
    const { discord: on } = first;
    expect(on.commands('Workshop')).toMatchObject(registered);
    running = await first.restart({ config: {} });
    await on.waitFor('no commands there', () => on.commands('Workshop').length === 0 || undefined);
    expect(on.commands()).toMatchObject(registered);
    const writes = on.commandWrites;
    running = await running.restart();
    await on.idle();
    expect(on.commandWrites).toBe(writes);
    expect(on.refusals).toEqual([]);
  });

  test('of a server that the bot is not in end the start with one clear line', async () => {
    discord = await startFakeDiscord();
    await expect(startOnce(discord, '299999999999999999')).rejects.toThrow(UserError);
    await expect(startOnce(discord, '299999999999999999')).rejects.toThrow('DISCORD_GUILD_ID');
  });

  test('that cannot be registered just now do not keep the bot from answering messages', async () => {
    discord = await startFakeDiscord();
    discord.failNext({ method: 'PUT', path: /\/commands$/, status: 500, times: 4 });
    await startOnce(discord);
    expect(discord.commands()).toEqual([]);
  });
});

describe('a start that must fail', () => {
  test('with a wrong token says that the token is wrong', async () => {
    discord = await startFakeDiscord();
    await expect(startWith({ token: 'wrong', apiUrl: discord.apiUrl })).rejects.toMatchObject({
      code: 'wrong-token',
    });
  });

  test.each([
    [4004, 'wrong-token'],
    [4014, 'disallowed-intents'],
  ])('with close code %i says what to mend', async (closeCode, code) => {
    discord = await startFakeDiscord({ identifyClosesWith: closeCode });
    const starting = startWith({ token: discord.token, apiUrl: discord.apiUrl });
    await expect(starting).rejects.toMatchObject({ code });
  });

  test('without a Discord there says that it cannot be reached', async () => {
    const gone = await startFakeDiscord();
    await gone.stop();
    await expect(startWith({ token: 'any', apiUrl: gone.apiUrl })).rejects.toMatchObject({
      code: 'discord-unreachable',
    });
  });
});

test('a connection that Discord closes for good later on is told to whoever runs the bot', async () => {
  running = await runBot();
  running.discord.dropGateway(4004);
  expect(await running.bot.closed).toMatchObject({ code: 'wrong-token' });
});

async function startWith(config: {
  readonly token: string;
  readonly apiUrl: string;
}): Promise<void> {
  const bot = createBot({
    config,
    library: alike(await shippedStory()),
    stores: await emptyStores(),
    logger: silentLogger,
    version: '1.2.3',
  });
  try {
    await bot.start();
  } finally {
    await bot.stop(0);
  }
}
