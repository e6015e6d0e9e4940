import { afterEach, describe, expect, test } from 'vitest';
import { commands } from '../../src/discord/features/index.js';
import { plain, textOf } from '../support/fake-discord/visible-text.js';
import { held, runBot, shippedStory, type RunningBot } from './support/running-bot.js';

const question = 'How long is the border?';
const guilds = [{ name: 'Newsroom' }, { name: 'Elsewhere', hasBot: false, locale: 'fr' }] as const;
const away = { guild: 'Elsewhere' } as const;

let running: RunningBot | undefined;
afterEach(async () => {
  expect(running?.discord.refusals).toEqual([]);
  await running?.stop();
  running = undefined;
});

test('what requires nothing can be used in servers, direct messages and groups, installed by either', async () => {
  running = await runBot();
  const ofServers = commands.filter(({ requires }) => requires !== undefined);
  const names = new Set<unknown>(ofServers.map(({ name }) => name));
  for (const command of running.discord.commands()) {
    expect(command).toMatchObject(
      'name' in command && names.has(command.name)
        ? { contexts: [0], integration_types: [0] }
        : { contexts: [0, 1, 2], integration_types: [0, 1] },
    );
  }
});

test('a person who installed it uses it in a server that it is not in, in its language, buttons and all', async () => {
  const first = await runBot({ discord: { guilds } });
  running = first;
  const answer = await first.discord.slash({ name: 'ask', ...away, options: { question } });
  expect(plain(answer.text)).toContain('600 km');
  running = await first.restart();
  const { discord } = running;
  await discord.idle();
  const from = discord.requests.length;
  const more = await discord.press(answer.message, 'Plus de contexte', { user: 'grace' });
  expect(more.ephemeral).toBe(true);
  const turned = await discord.press(more.message, 'Next ▶', { user: 'grace' });
  expect(turned.updated && textOf(turned.updated)).toContain('¶');
  await discord.press(answer.message, '🗑️');
  expect(answer.messages).toEqual([]);
  // A channel of that server is out of our reach: everything goes through the interaction.
  for (const { path } of discord.requests.slice(from)) {
    expect(path).toMatch(/^\/(?:interactions|webhooks)\//u);
  }
});

test('so does a message command there', async () => {
  running = await runBot({ discord: { guilds } });
  const { discord } = running;
  const options = { question, private: true };
  const { message } = await discord.slash({ name: 'ask', ...away, options });
  const posted = await discord.press(message, 'Post here');
  const found = await discord.contextMenu({ name: 'Find in articles', message: posted.message });
  expect(found.ephemeral).toBe(true);
});

test('in direct messages the asker reads on and removes the answer', async () => {
  running = await runBot();
  const { discord } = running;
  const answer = await discord.slash({ name: 'ask', guild: null, options: { question } });
  const opened = await discord.press(answer.message, 'More context');
  expect(opened.ephemeral).toBe(true);
  await discord.press(answer.message, '🗑️');
  expect(answer.messages).toEqual([]);
});

describe('in a group of people, which the bot is never in', () => {
  const friends = { channel: 'Friends' } as const;

  async function startInGroup(): Promise<RunningBot> {
    running = await runBot({
      discord: {
        groups: [{ name: 'Friends' }],
        users: [{ username: 'ada', locale: 'fr' }, { username: 'grace' }],
      },
    });
    return running;
  }

  test('whoever installed it asks for all to see, in their language, buttons and all', async () => {
    const first = await startInGroup();
    const answer = await first.discord.slash({ name: 'ask', ...friends, options: { question } });
    expect(answer.ephemeral).toBe(false);
    expect(plain(answer.text)).toContain('600 km');
    running = await first.restart();
    const { discord } = running;
    await discord.idle();
    const from = discord.requests.length;
    const opened = await discord.press(answer.message, 'Plus de contexte', { user: 'grace' });
    expect(opened.ephemeral).toBe(true);
    const turned = await discord.press(opened.message, 'Next ▶', { user: 'grace' });
    expect(turned.updated && textOf(turned.updated)).toContain('¶');
    const notTheirs = await discord.press(answer.message, '🗑️', { user: 'grace' });
    expect(notTheirs.text).toContain('Only the person who asked');
    await discord.press(answer.message, '🗑️');
    expect(discord.messagesIn('Friends')).toEqual([]);
    for (const { path } of discord.requests.slice(from)) {
      expect(path).toMatch(/^\/(?:interactions|webhooks)\//u);
    }
  });

  test('what somebody said is looked up, and what was found published', async () => {
    const { discord } = await startInGroup();
    const message = await discord.say({ content: question, ...friends });
    const found = await discord.contextMenu({ name: 'Find in articles', message, user: 'grace' });
    expect(found.ephemeral).toBe(true);
    const posted = await discord.press(found.message, 'Post here', { user: 'grace' });
    expect(posted.ephemeral).toBe(false);
    expect(posted.text).toContain(`<@${discord.user('grace').id}>`);
  });

  test('what is searched shows to one person, page by page', async () => {
    const { discord } = await startInGroup();
    const options = { query: 'the crossing opens' };
    const list = await discord.slash({ name: 'search', ...friends, options, user: 'grace' });
    expect(list.ephemeral).toBe(true);
    const { updated } = await discord.press(list.message, 'Next ▶', { user: 'grace' });
    expect(updated && textOf(updated)).toContain('Page 2 of');
  });

  test('a mention is no question: the bot does not hear it', async () => {
    const { discord } = await startInGroup();
    await discord.say({ content: question, mentions: 'bot', ...friends });
    await discord.idle();
    expect(discord.messagesIn('Friends')).toHaveLength(1);
  });
});

test('in a server that it is not in, search, articles and help work as well', async () => {
  running = await runBot({ discord: { guilds } });
  const { discord } = running;
  const list = await discord.slash({ name: 'search', ...away, options: { query: 'crossing' } });
  const posted = await discord.press(list.message, 'Post here');
  expect(posted.ephemeral).toBe(false);
  await discord.press(posted.message, '🗑️');
  expect(posted.messages).toEqual([]);
  for (const name of ['articles', 'help', 'about']) {
    const reply = await discord.slash({ name, ...away });
    expect(reply.ephemeral).toBe(true);
  }
});

test('there, what takes long is answered through the interaction alone', async () => {
  const knowledge = held(await shippedStory());
  running = await runBot({ discord: { guilds }, knowledge });
  const { discord } = running;
  const asking = discord.slash({ name: 'ask', ...away, options: { question } });
  await discord.waitFor('the question', () => knowledge.waiting === 1 || undefined);
  await discord.waitFor(
    'a deferral',
    () => discord.requests.some(({ path }) => path.endsWith('/callback')) || undefined,
  );
  knowledge.letGo();
  const answer = await asking;
  expect(answer.deferred).toBe(true);
  expect(plain(answer.text)).toContain('600 km');
});
