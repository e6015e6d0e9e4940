import { afterEach, describe, expect, test } from 'vitest';
import { textOf } from '../../../support/fake-discord/visible-text.js';
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

  test('keeps the line while pages are turned', async () => {
    const discord = await start();
    const { message } = await discord.slash({ name: 'ask', options: { question, for: graceId } });
    const turned = await discord.press(message, 'Next ▶');
    expect(textOf(turned.updated ?? message)).toContain(`For <@${graceId}>`);
    expect(turned.updated).toBeDefined();
  });

  test.each([
    ['where only the one who asks sees the answer', { private: true }, 'general'],
    ['where the one who asks may not write', {}, 'news'],
  ])('tells nobody %s', async (_where, more, channel) => {
    const discord = await start();
    const { ephemeral, message, text } = await discord.slash({
      name: 'ask',
      options: { question, for: graceId, ...more },
      user: 'ada',
      channel,
    });
    expect(ephemeral).toBe(true);
    expect(text).not.toContain(graceId);
    expect(message.mentions).toEqual([]);
  });
});
