import { afterEach, describe, expect, test } from 'vitest';
import { runBot, type RunningBot } from '../../support/running-bot.js';

const question = 'How long is the border?';
const graceId = '823456789012345678';

let running: RunningBot | undefined;
afterEach(async () => {
  expect(running?.discord.refusals).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function start(): Promise<RunningBot['discord']> {
  running = await runBot({
    discord: {
      channels: [{ name: 'general' }, { name: 'news', readOnly: true }],
      users: [{ username: 'ada' }, { username: 'grace', id: graceId }],
    },
  });
  return running.discord;
}

describe('/ask for a person', () => {
  test('mentions them above the answer, and tells nobody else', async () => {
    const discord = await start();
    const { message, text } = await discord.slash({
      name: 'ask',
      options: { question, for: graceId },
    });
    expect(text).toContain(`For <@${graceId}>`);
    expect(message.mentions.map(({ id }) => id)).toEqual([graceId]);
  });

  test('tells them nothing where only the one who asks sees the answer, until it is posted', async () => {
    const discord = await start();
    const options = { question, for: graceId, private: true };
    const { message, text } = await discord.slash({ name: 'ask', options });
    expect(text).toContain(`For <@${graceId}>`);
    expect(message.mentions).toEqual([]);
    const posted = await discord.press(message, 'Post here');
    expect(posted.text).toContain(`For <@${graceId}>`);
    expect(posted.message.mentions.map(({ id }) => id)).toEqual([graceId]);
  });

  test('tells nobody where the one who asks may not write', async () => {
    const discord = await start();
    const asked = { name: 'ask', options: { question, for: graceId }, channel: 'news' };
    const { ephemeral, message } = await discord.slash(asked);
    expect([ephemeral, message.mentions]).toEqual([true, []]);
    const refused = await discord.press(message, 'Post here', { channel: 'news' });
    expect(refused.text).toContain('may not write here');
    expect(discord.messagesIn('news')).toEqual([]);
  });
});

describe('Find in articles', () => {
  const name = 'Find in articles';

  test('is for whoever wrote the message: told once it is posted', async () => {
    const discord = await start();
    const message = await discord.say({ content: question, author: 'grace' });
    const found = await discord.contextMenu({ name, message });
    expect([found.ephemeral, found.message.mentions]).toEqual([true, []]);
    expect(found.text).toContain(`For <@${graceId}>`);
    const opened = await discord.press(found.message, 'More context');
    const posted = await discord.press(opened.message, 'Post here');
    expect(posted.message.mentions.map(({ id }) => id)).toEqual([graceId]);
  });

  test('of a message of their own is for nobody else', async () => {
    const discord = await start();
    const message = await discord.say({ content: question });
    const found = await discord.contextMenu({ name, message });
    expect(found.text).not.toContain('<@');
    const posted = await discord.press(found.message, 'Post here');
    expect(posted.message.mentions).toEqual([]);
  });

  test('of a message of a bot is for nobody', async () => {
    const discord = await start();
    const { message } = await discord.slash({ name: 'ask', options: { question } });
    const found = await discord.contextMenu({ name, message });
    expect(found.text).not.toContain('<@');
  });
});
