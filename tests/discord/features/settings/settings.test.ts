import { afterEach, describe, expect, test } from 'vitest';
import { createKnowledgeLibrary } from '../../../../src/answer/serve/knowledge-library.js';
import { renderSettings } from '../../../../src/discord/features/settings/views/settings-panel.js';
import { settingsPages } from '../../../../src/discord/features/settings/settings-controls.js';
import { languageFor, texts } from '../../../../src/discord/text/languages.js';
import { createCorpus } from '../../../../src/knowledge/corpus.js';
import { buildLocalIndex } from '../../../../src/search/local-index.js';
import {
  defaultGuildSettings,
  shelvesOf,
  type GuildSettings,
} from '../../../../src/store/guild-settings.js';
import type { FakeDiscordOptions } from '../../../support/fake-discord/options.js';
import type { Reply } from '../../../support/fake-discord/reply.js';
import { controlsOf, plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { expectAcceptable } from '../../support/expect-reply.js';
import {
  runBot,
  shippedStory,
  type RunningBot,
  type RunningBotOptions,
} from '../../support/running-bot.js';

let running: RunningBot | undefined;
const others: { stop(graceMs: number): Promise<void> }[] = [];

const users: NonNullable<FakeDiscordOptions['users']> = [
  { username: 'ada', permissions: ['ManageGuild'] },
  { username: 'grace' },
];
const channels: NonNullable<FakeDiscordOptions['channels']> = [
  { name: 'general' },
  { name: 'questions' },
  { name: 'forum', kind: 'forum' },
];
const privilegedIntents = ['MessageContent'] as const;

async function start({ discord, ...options }: RunningBotOptions = {}): Promise<RunningBot> {
  running = await runBot({ discord: { users, channels, ...discord }, ...options });
  return running;
}

afterEach(async () => {
  expect(running?.discord.refusals ?? []).toEqual([]);
  for (const bot of others.splice(0)) await bot.stop(500);
  await running?.stop();
  running = undefined;
});

/** What the person sees then: the message that was changed, or a new one. */
function seen({ updated, text }: Reply): string {
  return updated === undefined ? text : plain(textOf(updated));
}

/** The panel, opened by the manager. */
function open({ discord }: RunningBot): Promise<Reply> {
  return discord.slash({ name: 'settings' });
}

function settings({ discord, stores }: RunningBot): Promise<GuildSettings> {
  return stores.settings.get(discord.guild().id);
}

test('the role of everybody, which no menu offers, makes nobody an editor', async () => {
  const bot = await start();
  const before = await settings(bot);
  const panel = await open(bot);
  await bot.discord.press(panel.message, 'Language and roles');
  await bot.discord.select(panel.message, 'settings-menu:1:editorRoleId', [bot.discord.guild().id]);
  expect(await settings(bot)).toEqual(before);
});

const question = 'How long is the border?';

describe('the panel', () => {
  test('is private, in six parts, and for who manages the server', async () => {
    const bot = await start();
    const { discord } = bot;
    const refused = await discord.slash({ name: 'settings', user: 'grace' });
    expect([refused.ephemeral, refused.text]).toEqual([
      true,
      expect.stringContaining('Manage Server'),
    ]);
    // Discord is not in Arabic: its permissions have their English names there.
    const inArabic = await discord.slash({ name: 'settings', user: 'grace', locale: 'ar' });
    expect(inArabic.text).toContain('Manage Server');
    const panel = await open(bot);
    expect(panel.ephemeral).toBe(true);
    for (const page of ['Language and roles', 'Reports', 'Shelves', 'Log and limits', 'Aliases']) {
      const turned = await discord.press(panel.message, page);
      expect(seen(turned)).toContain('How I behave in this server');
    }
  });

  test('refuses at each press who manages the server no more', async () => {
    const bot = await start();
    const { discord, stores } = bot;
    const panel = await open(bot);
    const before = await settings(bot);
    const presses = [
      () => discord.press(panel.message, 'Log and limits', { user: 'grace' }),
      () =>
        discord.select(panel.message, 'settings-menu:1:answerPlace', ['thread'], { user: 'grace' }),
    ];
    for (const press of presses) expect((await press()).text).toContain('Manage Server');
    await discord.press(panel.message, 'Log and limits');
    const form = await discord.press(panel.message, 'Change');
    const sent = await discord.submitModal(
      form,
      { person: '1/60', channel: '' },
      { user: 'grace' },
    );
    expect(sent.text).toContain('Manage Server');
    expect(await stores.settings.get(discord.guild().id)).toEqual(before);
  });

  test('says why answer channels cannot be chosen, and what works all the same', async () => {
    const panel = await open(await start());
    expect(panel.text).toContain('QUOTH_MESSAGE_CONTENT');
    expect(controlsOf(panel.message).map(({ customId }) => customId)).not.toContain(
      'settings-menu:1:answerChannelIds',
    );
  });

  test('shows what is deleted, and takes it out', async () => {
    const bot = await start({
      discord: { privilegedIntents },
      config: { readsMessages: true },
    });
    const { discord, stores } = bot;
    const gone = '1442000000000000001';
    const there = discord.channel('questions').id;
    await stores.settings.change(discord.guild().id, 'ada', {
      answerChannelIds: [there, gone],
      editorRoleId: gone,
      reportChannelId: gone,
      askChannelId: gone,
      askRoleId: gone,
    });
    const panel = await open(bot);
    expect(panel.text).toContain('One of these channels is deleted');
    await discord.press(panel.message, 'Take out what is gone');
    expect((await settings(bot)).answerChannelIds).toEqual([there]);
    const people = await discord.press(panel.message, 'Language and roles');
    expect(seen(people)).toContain('deleted');
    await discord.press(panel.message, 'settings-gone:1:editorRoleId');
    const reports = await discord.press(panel.message, 'Reports');
    expect(seen(reports).match(/deleted/gu)).toHaveLength(3);
    for (const setting of ['reportChannelId', 'askChannelId', 'askRoleId']) {
      await discord.press(panel.message, `settings-gone:1:${setting}`);
    }
    const { editorRoleId, reportChannelId, askChannelId, askRoleId } = await settings(bot);
    expect([editorRoleId, reportChannelId, askChannelId, askRoleId]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('warns of a channel for reports in which the bot may not write', async () => {
    const bot = await start({
      discord: { channels: [...channels, { name: 'locked', withheld: ['SendMessages'] }] },
    });
    const { discord } = bot;
    const panel = await open(bot);
    await discord.press(panel.message, 'Reports');
    const choose = async (channel: string): Promise<string> =>
      seen(
        await discord.select(panel.message, 'settings-menu:1:reportChannelId', [
          discord.channel(channel).id,
        ]),
      );
    expect(await choose('locked')).toMatch(/I may not report in .*Send Messages/);
    expect(await choose('general')).not.toContain('may not report');
  });

  test('takes no channel for reports in which who chooses may not write', async () => {
    const bot = await start({
      discord: {
        channels: [...channels, { name: 'news', readOnly: true }],
        users: [{ username: 'owner' }, { username: 'ada', permissions: ['ManageGuild'] }],
      },
    });
    const { discord } = bot;
    const user = 'ada';
    const panel = await discord.slash({ name: 'settings', user });
    await discord.press(panel.message, 'Reports', { user });
    const chosen = [discord.channel('news').id];
    const menu = 'settings-menu:1:reportChannelId';
    const refused = await discord.select(panel.message, menu, chosen, { user });
    expect(refused.text).toContain('You may not write in');
    expect((await settings(bot)).reportChannelId).toBeUndefined();
    const asking = await discord.select(panel.message, 'settings-menu:1:askChannelId', chosen, {
      user,
    });
    expect(asking.text).toContain('You may not write in');
    // The role of everybody, which no menu offers, is told of nothing.
    const everyone = [discord.guild().id];
    await discord.select(panel.message, 'settings-menu:1:askRoleId', everyone, { user });
    expect((await settings(bot)).askRoleId).toBeUndefined();
  });

  test('warns of answer channels in which the bot may not write', async () => {
    const bot = await start({
      discord: {
        privilegedIntents,
        channels: [...channels, { name: 'locked', withheld: ['SendMessages'] }],
      },
      config: { readsMessages: true },
    });
    const { discord } = bot;
    const panel = await open(bot);
    const choose = async (...names: readonly string[]): Promise<string> =>
      seen(
        await discord.select(
          panel.message,
          'Channels and forums',
          names.map((name) => discord.channel(name).id),
        ),
      );
    expect(await choose('general', 'locked')).toMatch(/I may not answer in .*Send Messages/);
    expect(await choose('general')).not.toContain('may not answer');
  });

  test.each(texts.map(({ locale }) => locale))('fits into a message of Discord in %s', (locale) => {
    const full: GuildSettings = {
      ...defaultGuildSettings,
      answerChannelIds: Array.from({ length: 200 }, (_, index) =>
        String(10n ** 18n + BigInt(index)),
      ),
      aliases: Array.from({ length: 200 }, () => ({
        names: ['*'.repeat(100), 'ق'.repeat(100)] as const,
        language: 'en',
      })),
      editorRoleId: '1442000000000000001',
      personCooldown: 'off',
      channelCooldown: { uses: 1, perSeconds: 3_600 },
      retentionDays: 43,
      channelShelves: Array.from({ length: 50 }, (_, index) => ({
        channelId: String(10n ** 18n + BigInt(index)),
        tags: Array.from({ length: 25 }, () => '*'.repeat(100)),
        publishers: Array.from({ length: 25 }, () => 'ق'.repeat(100)),
      })),
      roleShelves: Array.from({ length: 50 }, (_, index) => ({
        roleId: String(10n ** 18n + BigInt(index)),
        tags: Array.from({ length: 25 }, () => '*'.repeat(100)),
      })),
    };
    for (const view of [defaultGuildSettings, full]) {
      for (const [page, has] of settingsPages.flatMap(
        (each) =>
          [
            [each, true],
            [each, false],
          ] as const,
      )) {
        const guild = {
          name: 'x',
          ownerId: '1',
          locale: 'fr',
          hasChannel: () => has,
          hasRole: () => has,
        };
        const operator = {
          readsMessages: true,
          answerChannelIds: ['1442000000000000001'],
          cooldown: { person: { uses: 5, perSeconds: 30 } },
          guildDataDays: 30,
        };
        expectAcceptable(
          renderSettings(
            page,
            {
              settings: view,
              guild,
              operator,
              corpus: createCorpus([]),
              lackingIn: () => ['ViewChannel', 'SendMessages'],
              isSaved: has,
            },
            languageFor(locale),
          ),
        );
      }
    }
  });
});

describe('a change takes effect at once', () => {
  test('of answer channels, also in a second process', async () => {
    const bot = await start({
      discord: { privilegedIntents },
      config: { readsMessages: true },
    });
    const { discord } = bot;
    const silent = await discord.say({ content: question, channel: 'questions' });
    await discord.idle(200);
    expect(discord.messagesIn('questions')).toHaveLength(1);
    const panel = await open(bot);
    const id = discord.channel('questions').id;
    const shown = await discord.select(panel.message, 'Channels and forums', [id]);
    expect(seen(shown)).toContain('Saved');
    others.push(await bot.beside());
    const asked = await discord.say({ content: question, channel: 'questions' });
    const answers = await discord.replies(asked);
    expect(answers.map((answer) => plain(textOf(answer)))).toEqual([
      expect.stringContaining('600 km'),
    ]);
    // Both are told by the store alone that it is over.
    const { stores } = bot;
    await stores.settings.change(discord.guild().id, 'ada', { answerPolicy: 'when-addressed' });
    await discord.idle(400);
    await discord.say({ content: question, channel: 'questions' });
    await discord.idle(300);
    expect(
      discord.messagesIn('questions').filter(({ author }) => author.id === discord.bot.id),
    ).toHaveLength(1);
    expect(silent.id).not.toBe(asked.id);
  });

  test('of the policy: every question, or only what the articles surely say', async () => {
    const bot = await start({
      discord: { privilegedIntents },
      config: { readsMessages: true },
    });
    const { discord, stores } = bot;
    const answerChannelIds = [discord.channel('questions').id];
    await stores.settings.change(discord.guild().id, 'ada', { answerChannelIds });
    const unsure = 'Who sells zebras in Reykjavik?';
    await discord.idle(300);
    await discord.say({ content: unsure, channel: 'questions' });
    await discord.idle(300);
    expect(discord.messagesIn('questions')).toHaveLength(1);
    const panel = await open(bot);
    await discord.select(panel.message, 'settings-menu:1:answerPolicy', ['every-question']);
    const asked = await discord.say({ content: unsure, channel: 'questions' });
    const [answer] = await discord.replies(asked);
    expect(answer && textOf(answer)).toMatch(/do not clearly say|found nothing/u);
    const talk = await discord.say({ content: 'zebras are nice', channel: 'questions' });
    await discord.idle(300);
    expect(discord.messagesIn('questions').at(-1)?.id).toBe(talk.id);
    expect(
      (await stores.questions.between(discord.guild().id, 0, Date.now() + 1_000, 9)).map(
        ({ text }) => text,
      ),
    ).toEqual([unsure]);
  });

  test('of the place: the answer stands in a thread, follows the question, and goes with it', async () => {
    const bot = await start();
    const { discord } = bot;
    const panel = await open(bot);
    await discord.select(panel.message, 'settings-menu:1:answerPlace', ['thread']);
    const asked = await discord.say({ content: question, mentions: 'bot' });
    await discord.idle(300);
    const inThread = (): string =>
      discord
        .messagesIn(asked.id)
        .map((message) => plain(textOf(message)))
        .join();
    expect(inThread()).toContain('600 km');
    expect(inThread()).toContain(question);
    await discord.edit(asked, `<@${discord.bot.id}> Who reopened the crossing?`);
    await discord.idle(300);
    expect(inThread()).toContain('Who reopened the crossing?');
    expect(inThread()).not.toContain(question);
    discord.remove(asked);
    await discord.idle(300);
    expect(inThread()).toBe('');
  });

  test('of the language: what all see is in it, what one person sees is not', async () => {
    const bot = await start();
    const { discord } = bot;
    const panel = await open(bot);
    await discord.press(panel.message, 'Language and roles');
    await discord.select(panel.message, 'settings-menu:1:language', ['fr']);
    const shown = await discord.slash({ name: 'ask', options: { question } });
    expect(shown.text).toMatch(/¶ \d+ sur \d+/u);
    const [answer] = await discord.replies(
      await discord.say({ content: question, mentions: 'bot' }),
    );
    expect(answer && textOf(answer)).toMatch(/¶ \d+ sur \d+/u);
    const alone = await discord.slash({ name: 'ask', options: { question, private: true } });
    expect(alone.text).toMatch(/¶ \d+ of \d+/u);
    await discord.select(panel.message, 'settings-menu:1:language', ['-']);
    expect((await settings(bot)).language).toBeUndefined();
  });

  test('of the cooldown, written or left to the operator', async () => {
    const bot = await start({ config: { cooldown: { person: { uses: 50, perSeconds: 10 } } } });
    const { discord } = bot;
    const panel = await open(bot);
    const page = await discord.press(panel.message, 'Log and limits');
    expect(seen(page)).toContain('50 times in 10 seconds (my operator’s)');
    const wrong = await discord.submitModal(await discord.press(panel.message, 'Change'), {
      person: 'often',
      channel: '',
    });
    expect(seen(wrong)).toContain('I cannot read “often”');
    const form = await discord.press(panel.message, 'Change');
    const changed = await discord.submitModal(form, { person: '1/600', channel: 'off' });
    expect(seen(changed)).toContain('once in 600 seconds');
    await discord.slash({ name: 'ask', options: { question }, user: 'grace' });
    const tooSoon = await discord.slash({ name: 'ask', options: { question }, user: 'grace' });
    expect(tooSoon.text).toContain('a little fast');
    // Whoever set it can set it back, however strict it is, and however busy the channel.
    const strict = { person: '1/600', channel: '1/600' };
    await discord.submitModal(await discord.press(panel.message, 'Change'), strict);
    for (const page of ['Answers', 'Aliases', 'Language and roles', 'Log and limits', 'Answers']) {
      expect(seen(await discord.press(panel.message, page))).toContain('How I behave');
    }
    await discord.press(panel.message, 'Log and limits');
    const relaxed = await discord.submitModal(await discord.press(panel.message, 'Change'), {
      person: '',
      channel: '',
    });
    expect(seen(relaxed)).toContain('50 times in 10 seconds (my operator’s)');
  });

  test('of feedback, log and retention', async () => {
    const bot = await start();
    const { discord } = bot;
    const panel = await open(bot);
    await discord.press(panel.message, 'Log and limits');
    await discord.press(panel.message, 'settings-switch:1:feedback:off');
    await discord.press(panel.message, 'settings-switch:1:questionLog:off');
    await discord.select(panel.message, 'settings-menu:1:retentionDays', ['7']);
    const asked = await discord.slash({ name: 'ask', options: { question } });
    expect(controlsOf(asked.message).map(({ label }) => label)).not.toContain('Helped');
    const form = await discord.select(panel.message, 'settings-menu:1:retentionDays', ['other']);
    const wrong = await discord.submitModal(form, { days: '366' });
    expect(seen(wrong)).toContain('no number of days');
    const again = await discord.select(panel.message, 'settings-menu:1:retentionDays', ['other']);
    await discord.submitModal(again, { days: '43' });
    expect(await settings(bot)).toEqual({
      ...defaultGuildSettings,
      feedback: false,
      questionLog: false,
      retentionDays: 43,
    });
    await discord.idle(50);
    expect(
      await bot.stores.questions.between(discord.guild().id, 0, Date.now() + 1_000, 9),
    ).toEqual([]);
  });

  test('of the editor role: its name is in the refusal of others', async () => {
    const bot = await start();
    const { discord } = bot;
    const panel = await open(bot);
    await discord.press(panel.message, 'Language and roles');
    const role = discord.guild().botRoleId;
    await discord.select(panel.message, 'settings-menu:1:editorRoleId', [role]);
    expect((await settings(bot)).editorRoleId).toBe(role);
  });

  test('of aliases: lines that cannot be read are named, and nothing is lost', async () => {
    const { articles } = (await shippedStory()).corpus();
    const bot = await start();
    const library = await createKnowledgeLibrary(
      { articles, aliases: [] },
      {
        buildIndex: buildLocalIndex,
        buildGuildIndex: buildLocalIndex,
        sources: {
          articles: () => Promise.resolve([]),
          aliases: async (guildId) => (await bot.stores.settings.get(guildId)).aliases,
          shelves: async (guildId) => shelvesOf(await bot.stores.settings.get(guildId)),
          pins: () => Promise.resolve([]),
        },
      },
    );
    const { discord } = bot;
    const panel = await open(bot);
    await discord.press(panel.message, 'Aliases');
    const written = 'frontier, border\nalone';
    const wrong = await discord.submitModal(await discord.press(panel.message, 'Change'), {
      lines: written,
    });
    expect(seen(wrong)).toContain('Line 2: a group needs two names');
    expect((await settings(bot)).aliases).toEqual([]);
    const form = await discord.press(panel.message, 'Change');
    const saved = await discord.submitModal(form, { lines: 'rampart, border' });
    expect(seen(saved)).toContain('rampart, border');
    const knowledge = await library.of(discord.guild().id);
    const answer = await knowledge.answer({ text: 'How long is the rampart?' });
    expect(answer.kind).toBe('found');
    await library.close();
  });
});
