import { afterEach, describe, expect, test } from 'vitest';
import type { APIMessage } from 'discord.js';
import type { KnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { Unavailable } from '../../src/shared/errors.js';
import { plain, textOf } from '../support/fake-discord/visible-text.js';
import { held, runBot, shippedStory, type RunningBot } from './support/running-bot.js';

const question = 'How long is the border?';
const fact = '600 km';

let running: RunningBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(options: Parameters<typeof runBot>[0] = {}): Promise<RunningBot> {
  running = await runBot(options);
  return running;
}

describe('a slow answer', () => {
  test('to a command is deferred in time, privately if it is private, and then shown', async () => {
    const knowledge = held(await shippedStory());
    const { discord } = await start({ knowledge });
    const options = { question, private: true };
    const reply = await discord.slash({ name: 'ask', options, until: 'answered' });
    expect(reply.deferred).toBe(true);
    expect(reply.ephemeral).toBe(true);
    expect(reply.answeredAfterMs).toBeLessThan(3_000);
    knowledge.letGo();
    await discord.waitFor('the answer', () => reply.messages[0]);
    expect(plain(reply.text)).toContain(fact);
    expect(discord.refusals).toEqual([]);
  });

  test('to a message shows that it is coming', async () => {
    const knowledge = held(await shippedStory());
    const { discord } = await start({ knowledge });
    const message = await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('typing', () =>
      discord.requests.find(({ path }) => path.endsWith('/typing')),
    );
    knowledge.letGo();
    expect(await discord.replies(message)).toHaveLength(1);
  });

  test('is still sent when the bot is told to stop meanwhile, and nothing new is begun', async () => {
    const knowledge = held(await shippedStory());
    const { bot, discord } = await start({ knowledge });
    const message = await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('the question', () => (knowledge.waiting > 0 ? true : undefined));
    const stopped = bot.stop(5_000);
    const refused = await discord.slash({ name: 'ask', options: { question } });
    expect(refused.text).toContain('restarting');
    expect(refused.ephemeral).toBe(true);
    expect(knowledge.waiting).toBe(1);
    knowledge.letGo();
    await stopped;
    expect(await discord.replies(message)).toHaveLength(1);
  });

  test('is given up when it outlasts the grace', async () => {
    const knowledge = held(await shippedStory());
    const { bot, discord, log } = await start({ knowledge });
    await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('the question', () => (knowledge.waiting > 0 ? true : undefined));
    await bot.stop(50);
    expect(log.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });
});

describe('when Discord fails', () => {
  test.each([
    ['is asked to wait', { status: 429, retryAfterMs: 50 }],
    ['fails for a moment', { status: 500, times: 2 }],
    ['did what was asked but its answer was lost', { status: 500, processed: true }],
  ] as const)('a message is answered once: Discord %s', async (_, fault) => {
    const { discord } = await start();
    discord.failNext({ method: 'POST', path: /\/messages$/, ...fault });
    const message = await discord.say({ content: question, mentions: 'bot' });
    expect(await discord.replies(message)).toHaveLength(1);
    await discord.idle();
    expect(await discord.replies(message)).toHaveLength(1);
  });

  test.each([
    ['is asked to wait', { status: 429, retryAfterMs: 50 }],
    ['fails for a moment', { status: 500, times: 2 }],
    ['did what was asked but its answer was lost', { status: 500, processed: true }],
  ] as const)('a command is answered: Discord %s', async (_, fault) => {
    const { discord, log } = await start();
    discord.failNext({ method: 'POST', path: /\/callback$/, ...fault });
    const reply = await discord.slash({ name: 'ask', options: { question } });
    expect(plain(reply.text)).toContain(fact);
    await discord.idle();
    expect(reply.messages).toHaveLength(1);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a dropped connection is resumed, and what was asked meanwhile is answered', async () => {
    const { discord, log } = await start();
    discord.dropGateway();
    const message = await discord.say({ content: question, mentions: 'bot' });
    const [answer] = await discord.replies(message, { timeoutMs: 15_000 });
    expect(plain(textOf(present(answer)))).toContain(fact);
    expect(discord.gateway.resumed).toBe(1);
    expect(discord.gateway.identified).toBe(1);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('an interaction that comes too late is logged and costs nothing else', async () => {
    const { discord, log } = await start();
    await discord.slash({ name: 'ask', options: { question }, ageMs: 4_000, until: 'sent' });
    await discord.waitFor('the log', () => log.find(({ level }) => level === 'warn'));
    expect(discord.refusals.map(({ code }) => code)).toEqual([10_062]);
    const reply = await discord.slash({ name: 'ask', options: { question } });
    expect(plain(reply.text)).toContain(fact);
  });

  test('a question that was deleted meanwhile gets no answer any more', async () => {
    const knowledge = held(await shippedStory());
    const { discord } = await start({ knowledge });
    const message = await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('the question', () => (knowledge.waiting > 0 ? true : undefined));
    discord.remove(message);
    await discord.idle();
    knowledge.letGo();
    await discord.idle();
    expect(discord.messagesIn()).toEqual([]);
    expect(discord.refusals).toEqual([]);
  });

  test('a channel that is gone meanwhile is no error', async () => {
    const knowledge = held(await shippedStory());
    const channels = [{ name: 'general' }, { name: 'short-lived' }];
    const { discord, log } = await start({ knowledge, discord: { channels } });
    await discord.say({ content: question, mentions: 'bot', channel: 'short-lived' });
    await discord.waitFor('the question', () => (knowledge.waiting > 0 ? true : undefined));
    discord.removeChannel('short-lived');
    knowledge.letGo();
    await discord.waitFor('the log', () => log.find(({ message }) => message.includes('gone')));
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('missing permissions', () => {
  test('to send are logged once for a channel', async () => {
    const channels = [{ name: 'general' }, { name: 'locked', withheld: ['SendMessages'] }] as const;
    const { discord, log } = await start({ discord: { channels } });
    await discord.say({ content: question, mentions: 'bot', channel: 'locked' });
    await discord.say({ content: question, mentions: 'bot', channel: 'locked' });
    const marker = await discord.say({ content: question, mentions: 'bot', channel: 'general' });
    await discord.replies(marker);
    await discord.idle();
    expect(log.filter(({ level }) => level === 'warn')).toHaveLength(1);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('of any kind do not keep commands and buttons from working', async () => {
    const withheld = ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'AddReactions'] as const;
    const { discord, log } = await start({ discord: { channels: [{ name: 'hidden', withheld }] } });
    const answer = await discord.slash({ name: 'ask', options: { question } });
    expect(plain(answer.text)).toContain(fact);
    const opened = await discord.press(answer.message, 'More context');
    expect(opened.text).toContain('¶');
    await discord.press(answer.message, '🗑️');
    expect(answer.messages).toEqual([]);
    expect(log.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  test('to read the history make the answer stand by itself', async () => {
    const channels = [{ name: 'general', withheld: ['ReadMessageHistory'] }] as const;
    const { discord } = await start({ discord: { channels } });
    await discord.say({ content: question, mentions: 'bot' });
    const answer = await discord.waitForMessage(({ author }) => author.id === discord.bot.id);
    expect(plain(textOf(answer))).toContain(fact);
    expect(answer.message_reference).toBeUndefined();
  });
});

describe('a database that cannot be reached', () => {
  const unreachable = async (): Promise<KnowledgeBase> => {
    const story = await shippedStory();
    return {
      corpus: () => story.corpus(),
      answer: () => Promise.reject(new Unavailable('The database cannot be reached.')),
      check: () => Promise.reject(new Unavailable('The database cannot be reached.')),
    };
  };

  test('is told as such, and is no bug', async () => {
    const { discord, log } = await start({ knowledge: await unreachable() });
    const reply = await discord.slash({ name: 'ask', options: { question } });
    expect(reply.text).toContain('cannot be reached just now');
    const message = await discord.say({ content: question, mentions: 'bot' });
    const [answer] = await discord.replies(message);
    expect(textOf(present(answer))).toContain('cannot be reached just now');
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a bug', () => {
  const broken = async (): Promise<KnowledgeBase> => {
    const story = await shippedStory();
    return {
      corpus: () => story.corpus(),
      answer: () => Promise.reject(new Error('the index is on fire')),
      check: () => Promise.reject(new Error('the index is on fire')),
    };
  };

  test('behind a command is told privately with the id under which it is logged', async () => {
    const { discord, log } = await start({ knowledge: await broken() });
    const reply = await discord.slash({ name: 'ask', options: { question } });
    const error = log.find(({ level }) => level === 'error');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(String(error?.fields['incident']));
    expect(reply.text).not.toContain('fire');
    expect(error?.fields['error']).toMatchObject({ message: 'the index is on fire' });
  });

  test('behind a message is told in reply to it', async () => {
    const { discord, log } = await start({ knowledge: await broken() });
    const message = await discord.say({ content: question, mentions: 'bot' });
    const [answer] = await discord.replies(message);
    const error = log.find(({ level }) => level === 'error');
    expect(textOf(present(answer))).toContain(String(error?.fields['incident']));
  });
});

function present(message: APIMessage | undefined): APIMessage {
  if (message === undefined) throw new Error('there is no such message');
  return message;
}
