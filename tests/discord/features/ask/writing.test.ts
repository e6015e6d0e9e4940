import { afterEach, describe, expect, test } from 'vitest';
import { controlsOf } from '../../../support/fake-discord/visible-text.js';
import { runBot, type RunningBot } from '../../support/running-bot.js';

const options = { question: 'How long is the border?' };
const discordOptions = {
  channels: [
    { name: 'news', readOnly: true },
    { name: 'general', id: '723456789012345678' },
  ],
  users: [
    { username: 'mod', permissions: ['SendMessages', 'SendMessagesInThreads', 'ManageThreads'] },
    { username: 'grace' },
    { username: 'timed-out', timedOut: true },
  ],
} as const;

let running: RunningBot | undefined;
afterEach(async () => {
  expect(running?.discord.refusals).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function start(): Promise<RunningBot['discord']> {
  running = await runBot({ discord: discordOptions });
  return running.discord;
}

describe('who may not write in a channel', () => {
  test('does not make the bot post there, by whatever way', async () => {
    const discord = await start();
    const { message } = await discord.slash({ name: 'ask', options, user: 'mod' });
    const copy = await discord.press(message, 'More context', { user: 'grace' });
    const refused = await discord.press(copy.message, 'Post here', { user: 'grace' });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('may not write here');
    const list = await discord.slash({
      name: 'search',
      options: { query: 'border' },
      user: 'grace',
    });
    const sharing = await discord.press(list.message, 'Post here', { user: 'grace' });
    expect(sharing.text).toContain('may not write here');
    const asked = await discord.slash({ name: 'ask', options, user: 'grace' });
    expect(asked.ephemeral).toBe(true);
    expect(discord.messagesIn('news')).toHaveLength(1);
  });

  test('as they are timed out, or as the thread is locked, neither', async () => {
    const discord = await start();
    const channel = 'general';
    const timedOut = await discord.slash({ name: 'ask', options, user: 'timed-out', channel });
    expect(timedOut.ephemeral).toBe(true);
    const thread = discord.openThread({ name: 'More', channel });
    const before = await discord.slash({ name: 'ask', options, user: 'grace', channel: thread.id });
    expect(before.ephemeral).toBe(false);
    discord.setThreadState(thread.id, 'locked');
    const locked = await discord.slash({ name: 'ask', options, user: 'grace', channel: thread.id });
    expect(locked.ephemeral).toBe(true);
    const mod = await discord.slash({ name: 'ask', options, user: 'mod', channel: thread.id });
    expect(mod.ephemeral).toBe(false);
  });
});

describe('what is posted', () => {
  test('is offered once, and pressing twice posts it once', async () => {
    const discord = await start();
    const where = { user: 'grace', channel: 'general' };
    const asked = await discord.slash({
      name: 'ask',
      options: { ...options, private: true },
      ...where,
    });
    const [once, twice] = await Promise.all([
      discord.press(asked.message, 'Post here', where),
      discord.press(asked.message, 'Post here', where),
    ]);
    expect([once, twice].map(({ text }) => text).join()).toContain('posted here already');
    expect(discord.messagesIn('general')).toHaveLength(1);
    await discord.waitFor('the button to be switched off', () => {
      const button = controlsOf(asked.message).find(({ label }) => label === 'Post here');
      return button?.disabled === true ? true : undefined;
    });
  });
});
