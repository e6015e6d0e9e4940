import { PermissionsBitField } from 'discord.js';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createApp, type AppOptions } from '../../src/app.js';
import { createDiscordDoctor } from '../../src/discord/doctor/discord-doctor.js';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/fake-discord.js';
import type { FakeDiscordOptions } from '../support/fake-discord/options.js';
import { runBot } from '../discord/support/running-bot.js';
import { runQuoth, type RunResult } from './support/run.js';

let discord: FakeDiscord | undefined;
afterEach(async () => {
  await discord?.stop();
  discord = undefined;
});

async function start(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  discord = await startFakeDiscord(options);
  return discord;
}

function quoth(
  command: string,
  fake?: FakeDiscord,
  discordOptions: Partial<AppOptions['discord']> = {},
): Promise<RunResult> {
  const ports = createApp(
    fake === undefined
      ? {}
      : { discord: { token: fake.token, apiUrl: fake.apiUrl, ...discordOptions } },
  );
  return runQuoth([command], { ports });
}

describe('quoth invite', () => {
  test('prints the link with exactly the scopes and permissions that are needed', async () => {
    const fake = await start();
    const { code, stdout } = await quoth('invite', fake);
    expect(code).toBe(0);
    const url = new URL(stdout.trim());
    expect(url.origin + url.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(url.searchParams.get('client_id')).toBe(fake.applicationId);
    expect(url.searchParams.get('scope')).toBe('bot applications.commands');
    const permissions = new PermissionsBitField(BigInt(url.searchParams.get('permissions') ?? 0));
    expect(permissions.toArray().toSorted()).toEqual([
      'AddReactions',
      'CreatePublicThreads',
      'ReadMessageHistory',
      'SendMessages',
      'SendMessagesInThreads',
      'ViewChannel',
    ]);
  });

  test('says what is missing without a token, and with a wrong one', async () => {
    const without = await quoth('invite');
    expect(without).toMatchObject({ code: 2, stdout: '' });
    expect(without.stderr).toContain('DISCORD_TOKEN is not set');
    const wrong = await quoth('invite', await start(), { token: 'MTIz.wrong.token' });
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('does not accept DISCORD_TOKEN');
    expect(wrong.stderr).not.toContain('MTIz.wrong.token');
  });
});

describe('quoth doctor', () => {
  test('finds nothing where all is well, and changes nothing', async () => {
    const running = await runBot();
    discord = running.discord;
    await running.bot.stop(1_000);
    const before = discord.commandWrites;
    const { code, stdout } = await quoth('doctor', discord);
    expect(stdout).toContain('All is well.');
    for (const subject of ['Token', 'Intents', 'Connection', 'Commands', 'Server Newsroom']) {
      expect(stdout).toContain(`✓ ${subject}:`);
    }
    expect(stdout).toMatch(/✓ Articles: \d+ articles with \d+ passages\./u);
    expect(stdout).toMatch(
      /✓ Refusals: .* about \d+ % are refused; .* QUOTH_FOUND_THRESHOLD=0\.\d\d would refuse 94 %\./u,
    );
    expect(stdout).toContain('✓ Clock: ');
    expect(code).toBe(0);
    expect(discord.commandWrites).toBe(before);
    expect(discord.refusals).toEqual([]);
  });

  test('warns of articles that need more memory than there is', async () => {
    const told = async (memoryBytes: number): Promise<string> =>
      (await runQuoth(['doctor'], { ports: createApp({}), memoryBytes })).stdout;
    expect(await told(400_000_000)).toMatch(/! Memory: .* about 3\d\d MB, .* 400 MB\.\n {4}→ /u);
    expect(await told(512_000_000)).not.toContain('Memory');
  });

  test('warns of commands that are not registered yet', async () => {
    const { code, stdout } = await quoth('doctor', await start());
    expect(stdout).toMatch(/! Commands: .*\n {4}→ Start the bot/u);
    expect(stdout).toContain('0 faults, 1 warning.');
    expect(code).toBe(0);
  });

  test('warns of commands that an earlier DISCORD_GUILD_ID left in a server', async () => {
    const newsroom = '200000000000000001';
    const guilds = [{ name: 'Newsroom', id: newsroom }];
    const running = await runBot({ discord: { guilds }, config: { guildId: newsroom } });
    discord = running.discord;
    await running.bot.stop(1_000);
    const meant = await quoth('doctor', discord, { guildId: newsroom });
    expect(meant.stdout).toContain('All is well.');
    const left = await quoth('doctor', discord);
    expect(left.stdout).toContain('! Commands in Newsroom: An earlier DISCORD_GUILD_ID left');
    expect(left.code).toBe(0);
  });

  test('names a missing and a wrong token, and still looks at the articles', async () => {
    const without = await quoth('doctor');
    expect(without.stdout).toContain('✗ Token: DISCORD_TOKEN is not set.');
    expect(without.stdout).toContain('✓ Articles');
    expect(without.code).toBe(1);
    const wrong = await quoth('doctor', await start(), { token: 'MTIz.wrong.token' });
    expect(wrong.stdout).toContain('✗ Token: Discord does not accept DISCORD_TOKEN.');
    expect(wrong.stdout).not.toContain('MTIz.wrong.token');
    expect(wrong.code).toBe(1);
  });

  test('looks at the data where there are any, and makes none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'quoth-doctor-'));
    const path = join(folder, 'quoth.db');
    const other = join(folder, 'other.db');
    const examine = (file = path): Promise<RunResult> =>
      runQuoth(['doctor'], { ports: createApp({ database: { path: file } }) });
    try {
      expect((await examine()).stdout).toContain('✓ Data: None yet');
      expect(await readdir(folder)).toEqual([]);
      await (await createApp({ database: { path } }).openStores()).close();
      expect((await examine()).stdout).toContain('✓ Data: What servers leave can be');
      await writeFile(other, 'No database, whatever its name says. '.repeat(100));
      expect((await examine(other)).stdout).toMatch(
        /✗ Data: .*is no database\.\n {4}→ Set QUOTH_DATA_PATH/u,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('says that the data cannot be made where their folder cannot be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'quoth-doctor-'));
    try {
      await writeFile(join(folder, 'file'), '');
      const path = join(folder, 'file', 'data', 'quoth.db');
      const { stdout } = await runQuoth(['doctor'], { ports: createApp({ database: { path } }) });
      expect(stdout).toMatch(/✗ Data: .*cannot be made.*\n {4}→ Make that folder writable/u);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('holds the shards against the servers, and tells of the review of intents', async () => {
    const small = await quoth('doctor', await start({ approximateGuilds: 1_999 }));
    expect(small.stdout).toContain('✓ Shards: 1 for about 1999 servers; Discord recommends 1.');
    expect(small.stdout).not.toContain('Review');
    await discord?.stop();
    const nearly = await quoth('doctor', await start({ approximateGuilds: 2_000 }));
    expect(nearly.stdout).toContain('! Shards: 1 for about 2000 servers');
    await discord?.stop();
    const privilegedIntents = ['MessageContent'] as const;
    const large = { approximateGuilds: 5_000, recommendedShards: 5, privilegedIntents };
    const many = await quoth('doctor', await start(large), {
      shards: { first: 0, last: 1, count: 2 },
    });
    expect(many.stdout).toMatch(/✗ Shards: 2 for .*recommends 5.*\n {4}→ Set QUOTH_SHARDS/u);
    expect(many.stdout).toMatch(/! Review: .*10,000 people.*\n {4}→ .*PRIVACY.md/u);
  });

  test('names what Discord refuses to tell', async () => {
    const fake = await start();
    fake.failNext({ path: '/users/@me/guilds', status: 500, times: 5 });
    const { code, stdout } = await quoth('doctor', fake);
    expect(stdout).toContain('✗ Servers: Could not be examined');
    expect(code).toBe(1);
  });

  test('names a Discord that cannot be reached', async () => {
    const { code, stdout } = await quoth('doctor', await start(), {
      apiUrl: 'http://127.0.0.1:9/api',
    });
    expect(stdout).toContain('cannot be reached');
    expect(code).toBe(1);
  });

  test('names permissions that are lacking in a server, and in channels of one', async () => {
    const fake = await start({
      guilds: [
        { name: 'Bare', botPermissions: ['ViewChannel', 'ReadMessageHistory', 'AddReactions'] },
        {
          name: 'Mixed',
          channels: [
            { name: 'general' },
            { name: 'read-only', withheld: ['SendMessages'] },
            { name: 'hidden', withheld: ['ViewChannel'] },
          ],
        },
      ],
    });
    const { code, stdout } = await quoth('doctor', fake);
    expect(stdout).toContain(
      '✗ Server Bare: The bot lacks Send Messages, Send Messages in Threads.',
    );
    expect(stdout).toContain(
      '! Server Mixed: The bot lacks permissions in #read-only (Send Messages).',
    );
    expect(code).toBe(1);
  });

  test('holds the settings for answer channels and the server against what there is', async () => {
    const channel = { name: 'help', id: '523456789012345678' };
    const unseen = '623456789012345678';
    const fake = await start({ channels: [channel] });
    const { code, stdout } = await quoth('doctor', fake, {
      answerChannelIds: [channel.id, unseen],
      guildId: unseen,
    });
    expect(stdout).toContain('✗ Intents: QUOTH_ANSWER_CHANNELS needs the Message Content Intent');
    expect(stdout).toContain(`✗ QUOTH_ANSWER_CHANNELS: There is no channel ${unseen}`);
    expect(stdout).toContain('✗ DISCORD_GUILD_ID: It names a server that the bot is not in.');
    expect(stdout).not.toContain(channel.id);
    expect(code).toBe(1);
  });

  test('warns of a clock that is wrong, and of a bot without servers', async () => {
    const { token, apiUrl } = await start({ guilds: [] });
    const doctor = createDiscordDoctor({ token, apiUrl }, () => Date.now() + 90_000);
    const findings = await doctor.examine();
    const clock = findings.find(({ subject }) => subject === 'Clock');
    expect(clock?.state).toBe('warning');
    expect(clock?.detail).toMatch(/(?:89|90|91) seconds ahead/u);
    expect(findings).toContainEqual(
      expect.objectContaining({ subject: 'Servers', state: 'warning' }),
    );
  });
});

test('administrators lack nothing', async () => {
  const fake = await start({ guilds: [{ name: 'Ours', botPermissions: ['Administrator'] }] });
  const { stdout } = await quoth('doctor', fake);
  expect(stdout).toContain('✓ Server Ours');
});
