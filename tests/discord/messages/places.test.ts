import type { APIMessage } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { plain, textOf } from '../../support/fake-discord/visible-text.js';
import { knowledgeOf } from '../support/articles.js';
import { held, runBot, shippedStory, type RunningBot } from '../support/running-bot.js';
import { said } from '../support/said.js';

const question = 'How long is the border?';
const fact = '600 km';

let running: RunningBot | undefined;
afterEach(async () => {
  expect((running?.log ?? []).filter(({ level }) => level === 'error')).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function start(how: Parameters<typeof runBot>[0] = {}): Promise<RunningBot> {
  running = await runBot(how);
  return running;
}

/** A server that wants answers in threads. */
async function startInThreads(): Promise<RunningBot> {
  const bot = await start();
  const { discord, stores } = bot;
  await stores.settings.change(discord.guild().id, discord.user().id, { answerPlace: 'thread' });
  return bot;
}

describe('an answer in a thread', () => {
  test.each([
    ['when as many are open as may be', { status: 400, body: { code: 160_006, message: 'Max' } }],
    ['when Discord fails', { status: 500, times: 8 }],
  ])('stands below the message instead, %s, which is logged once', async (_, fault) => {
    const { discord, log } = await startInThreads();
    for (let time = 0; time < 2; time += 1) {
      discord.failNext({ path: /threads$/u, times: 1, ...fault });
      const message = await discord.say({ content: question, mentions: 'bot' });
      const [answer] = await discord.replies(message);
      expect(plain(textOf(present(answer)))).toContain(fact);
    }
    expect(log.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  test('is not opened for a greeting, and bears names instead of ids', async () => {
    const { discord } = await startInThreads();
    const hello = await discord.say({ content: 'hello', mentions: 'bot' });
    await discord.replies(hello);
    expect(discord.requests.filter(({ path }) => path.endsWith('/threads'))).toEqual([]);
    const grace = discord.user('grace');
    await discord.say({
      content: `How long is the border, <@${grace.id}>? <:hm:123456789012345678>`,
      mentions: 'bot',
    });
    const thread = await discord.waitFor('the thread', () =>
      discord.requests.find(({ path }) => path.endsWith('/threads')),
    );
    expect(thread.body).toMatchObject({ name: 'How long is the border, @grace? :hm:' });
  });
});

describe('where nothing may be said', () => {
  test('as the thread is locked, nothing is tried, and the person is told', async () => {
    const { discord, log } = await start();
    const thread = discord.openThread({ name: 'More' });
    discord.setThreadState(thread.id, 'locked');
    for (let time = 0; time < 3; time += 1) {
      await discord.say({ content: question, channel: thread.id, mentions: 'bot' });
    }
    const told = await discord.waitForMessage(({ author }) => author.id === discord.bot.id);
    expect(told.channel_id).toBe(discord.channel({ guild: null }).id);
    expect(textOf(told)).toContain('locked');
    await discord.idle(200);
    expect(discord.refusals).toEqual([]);
    expect(log.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  test('as the bot is timed out, neither', async () => {
    const { discord } = await start({
      config: { cooldown: { person: { uses: 1, perSeconds: 60 } } },
    });
    discord.silenceBot();
    for (let time = 0; time < 3; time += 1)
      await discord.say({ content: question, mentions: 'bot' });
    const told = await discord.waitForMessage(({ author }) => author.id === discord.bot.id);
    expect(textOf(told)).toContain('timed out');
    await discord.idle(200);
    expect(discord.refusals).toEqual([]);
  });

  test.each([
    ['the thread is locked', 'locked'],
    ['the bot is timed out', 'timed-out'],
    ['the channel is gone', 'gone'],
    ['the server is gone', 'left'],
  ])('since %s meanwhile, nothing is tried', async (_, what) => {
    const knowledge = held(await shippedStory());
    const { discord } = await start({
      knowledge,
      discord: { guilds: [{ name: 'A', channels: [{ name: 'general' }, { name: 'other' }] }] },
    });
    const thread = discord.openThread({ name: 'More', channel: 'other' });
    await discord.say({ content: question, channel: thread.id, mentions: 'bot' });
    await discord.waitFor('the question', () => (knowledge.waiting > 0 ? true : undefined));
    if (what === 'locked') discord.setThreadState(thread.id, 'locked');
    else if (what === 'timed-out') discord.silenceBot();
    else if (what === 'gone') discord.removeChannel(thread.id);
    else discord.leaveGuild('A');
    await discord.idle();
    knowledge.letGo();
    await discord.idle(300);
    expect(discord.refusals).toEqual([]);
  });

  test('an answer that stands is changed all the same', async () => {
    const { discord } = await start();
    const thread = discord.openThread({ name: 'More' });
    const message = await discord.say({ content: question, channel: thread.id, mentions: 'bot' });
    await discord.replies(message);
    discord.silenceBot();
    await discord.edit(message, `<@${discord.bot.id}> Who is the mayor of al-Qaim?`);
    await discord.waitFor('the change', () =>
      discord.messagesIn(thread.id).some((m) => plain(textOf(m)).includes('mayor'))
        ? true
        : undefined,
    );
  });
});

test('an address that Discord refuses does not keep the answer back', async () => {
  const article = { id: 'a', paragraphs: ['The border is 600 km long.'] };
  const source = { title: 'Border', url: 'https://example.org/' };
  const knowledge = await knowledgeOf({ ...article, source });
  const { discord, log } = await start({ knowledge });
  const refused = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
  discord.failNext({ method: 'POST', path: /messages$/u, ...refused });
  const message = await discord.say({ content: question, mentions: 'bot' });
  const [answer] = await discord.replies(message);
  expect(plain(textOf(present(answer)))).toContain(fact);
  discord.failNext({ path: /callback$/u, ...refused });
  const command = await discord.slash({ name: 'ask', options: { question } });
  expect(plain(command.text)).toContain(fact);
  expect(log.filter(({ level }) => level === 'warn')).toHaveLength(2);
});

describe('what was asked just before the start', () => {
  test('is answered once, also what a killed process had begun', async () => {
    const knowledge = held(await shippedStory());
    const first = await start({ knowledge });
    const { discord } = first;
    for (let time = 0; time < 3; time += 1)
      await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('the questions', () => (knowledge.waiting === 3 ? true : undefined));
    const thread = discord.openThread({ name: 'More' });
    await discord.say({ content: question, channel: thread.id, mentions: 'bot', silent: true });
    await discord.say({ content: 'Nothing for the bot.', silent: true });
    running = await first.restart({ knowledge: await shippedStory() });
    await discord.waitFor('the answers', () =>
      discord.messagesIn().filter(({ author }) => author.id === discord.bot.id).length === 3
        ? true
        : undefined,
    );
    expect(await said(discord, thread.id)).toHaveLength(1);
    running = await running.restart();
    expect(await said(discord)).toHaveLength(3);
    expect(await said(discord, thread.id)).toHaveLength(1);
  });

  test('is let be when it was long ago', async () => {
    const first = await start();
    const { discord } = first;
    const old = { content: question, mentions: 'bot', silent: true } as const;
    await discord.say({ ...old, ageMs: 125_000 });
    const recent = await discord.say({ ...old, ageMs: 100_000 });
    running = await first.restart();
    await discord.replies(recent);
    expect(await said(discord)).toHaveLength(1);
  });
});

function present(message: APIMessage | undefined): APIMessage {
  if (message === undefined) throw new Error('there is no such message');
  return message;
}
