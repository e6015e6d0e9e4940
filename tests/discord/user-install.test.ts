import { afterEach, expect, test } from 'vitest';
import { commands } from '../../src/discord/commands/index.js';
import { plain, textOf } from '../support/fake-discord/visible-text.js';
import { runBot, type RunningBot } from './support/running-bot.js';

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
  const from = discord.requests.length;
  const turned = await discord.press(answer.message, 'Suivant ▶');
  expect(turned.updated && textOf(turned.updated)).toContain('¶');
  const more = await discord.press(answer.message, 'Plus de contexte', { user: 'grace' });
  expect(more.ephemeral).toBe(true);
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

test('in direct messages the asker turns pages and removes the answer', async () => {
  running = await runBot();
  const { discord } = running;
  const answer = await discord.slash({ name: 'ask', guild: null, options: { question } });
  const turned = await discord.press(answer.message, '◀ Previous');
  expect(turned.updated && textOf(turned.updated)).toContain('¶');
  await discord.press(answer.message, '🗑️');
  expect(answer.messages).toEqual([]);
});
