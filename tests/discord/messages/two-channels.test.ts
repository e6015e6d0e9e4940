import { afterEach, describe, expect, test } from 'vitest';
import { plain, textOf } from '../../support/fake-discord/visible-text.js';
import { held, runBot, shippedStory, type RunningBot } from '../support/running-bot.js';

const question = 'How long is the border?';
const fact = '600 km';
const guilds = [{ name: 'Busy' }, { name: 'Quiet' }];

let running: RunningBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(how: Parameters<typeof runBot>[0]): Promise<RunningBot> {
  running = await runBot(how);
  return running;
}

describe('another server does not wait', () => {
  test('while a busy channel waits for Discord to take its answers', async () => {
    const { discord } = await start({ discord: { guilds } });
    const busy = discord.channel({ guild: 'Busy' });
    discord.failNext({ path: `/channels/${busy.id}/messages`, hang: true, times: 100 });
    for (let time = 0; time < 12; time += 1) {
      await discord.say({ content: question, mentions: 'bot', guild: 'Busy' });
    }
    await discord.waitFor('the first answer', () =>
      discord.requests.find(({ path }) => path === `/channels/${busy.id}/messages`),
    );
    await discord.idle();
    const elsewhere = await discord.say({ content: question, mentions: 'bot', guild: 'Quiet' });
    const [answer] = await discord.replies(elsewhere);
    expect(answer && plain(textOf(answer))).toContain(fact);
    const command = await discord.slash({ name: 'ask', options: { question }, guild: 'Quiet' });
    expect(command.deferred).toBe(false);
    expect(plain(command.text)).toContain(fact);
  });

  test('while what was asked before in a busy channel is read', async () => {
    const { discord } = await start({ discord: { guilds } });
    const first = await discord.say({ content: question, mentions: 'bot', guild: 'Busy' });
    const [answered] = await discord.replies(first);
    if (answered === undefined) throw new Error('there is no answer');
    discord.failNext({ method: 'GET', path: /\/messages/u, hang: true, times: 100 });
    for (let time = 0; time < 12; time += 1) {
      await discord.say({ content: 'When was it closed?', replyTo: answered });
    }
    await discord.idle();
    const elsewhere = await discord.say({ content: question, mentions: 'bot', guild: 'Quiet' });
    expect(await discord.replies(elsewhere)).toHaveLength(1);
  });

  test('for all that one server asks: those who ask take turns', async () => {
    const knowledge = held(await shippedStory());
    const queue = { concurrency: 1, maxWaiting: 20 };
    const { discord } = await start({ knowledge, queue, discord: { guilds } });
    for (let time = 0; time < 8; time += 1) {
      await discord.say({ content: question, mentions: 'bot', guild: 'Busy' });
    }
    await discord.waitFor('the question', () => (knowledge.waiting === 1 ? true : undefined));
    await discord.idle();
    const elsewhere = await discord.say({ content: question, mentions: 'bot', guild: 'Quiet' });
    await discord.idle();
    // The one that is at it, one more whose turn was next, and then the other server's.
    for (let time = 0; time < 3; time += 1) {
      await discord.waitFor('a question', () => (knowledge.waiting === 1 ? true : undefined));
      knowledge.letGo();
    }
    expect(await discord.replies(elsewhere)).toHaveLength(1);
    for (let time = 0; time < 6; time += 1) {
      await discord.waitFor('a question', () => (knowledge.waiting === 1 ? true : undefined));
      knowledge.letGo();
    }
  });
});

test('a channel whose answers Discord does not take gets no more of them, and a reaction', async () => {
  const { discord, log } = await start({ discord: { guilds } });
  const busy = discord.channel({ guild: 'Busy' });
  discord.failNext({ path: `/channels/${busy.id}/messages`, hang: true, times: 100 });
  for (let time = 0; time < 20; time += 1) {
    await discord.say({ content: question, mentions: 'bot', guild: 'Busy' });
  }
  const late = await discord.say({ content: question, mentions: 'bot', guild: 'Busy' });
  await discord.waitFor('the reaction', () => discord.reactionsOn(late)[0]);
  expect(discord.reactionsOn(late)).toEqual(['⏳']);
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});
