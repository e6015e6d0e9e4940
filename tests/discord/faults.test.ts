import type { APIMessage } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { FakeDiscord } from '../support/fake-discord/fake-discord.js';
import { plain, textOf } from '../support/fake-discord/visible-text.js';
import { held, runBot, shippedStory, type RunningBot } from './support/running-bot.js';
import { said } from './support/said.js';

const question = 'How long is the border?';
const options = { question };
const fact = '600 km';

let running: RunningBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(how: Parameters<typeof runBot>[0] = {}): Promise<RunningBot> {
  running = await runBot(how);
  return running;
}

function errorsIn({ log }: RunningBot): readonly unknown[] {
  return log.filter(({ level }) => level === 'error');
}

describe('a connection that', () => {
  test.each([
    [
      'drops',
      (discord: FakeDiscord) => {
        discord.dropGateway();
      },
    ],
    [
      'Discord wants anew',
      (discord: FakeDiscord) => {
        discord.requestReconnect();
      },
    ],
    [
      'loses its session',
      (discord: FakeDiscord) => {
        discord.invalidateSession();
      },
    ],
  ])('%s while an answer is under way costs nothing', async (_, disturb) => {
    const knowledge = held(await shippedStory());
    const bot = await start({ knowledge, discord: { timeoutMs: 15_000 } });
    const { discord } = bot;
    const message = await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('the question', () => (knowledge.waiting > 0 ? true : undefined));
    const sessions = discord.gateway.identified + discord.gateway.resumed;
    disturb(discord);
    knowledge.letGo();
    await discord.replies(message);
    await discord.waitFor('the connection', () =>
      discord.gateway.live > 0 && discord.gateway.identified + discord.gateway.resumed > sessions
        ? true
        : undefined,
    );
    const next = await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('the next question', () => (knowledge.waiting > 0 ? true : undefined));
    knowledge.letGo();
    await discord.replies(next);
    expect(await said(discord)).toHaveLength(2);
    expect(errorsIn(bot)).toEqual([]);
  });
});

describe('a request that', () => {
  test.each([
    ['is limited', { status: 429, retryAfterMs: 150 }],
    ['is limited with all others', { status: 429, retryAfterMs: 150, global: true }],
    ['fails three times', { status: 500, times: 3 }],
    ['is slow', { delayMs: 900 }],
    ['is done, though Discord answers with an error', { status: 502, processed: true }],
  ])('%s gives one answer all the same', async (_, fault) => {
    const bot = await start();
    const { discord } = bot;
    discord.failNext({ method: 'POST', path: /^\/channels\/\d+\/messages$/u, ...fault });
    const message = await discord.say({ content: question, mentions: 'bot' });
    const [answer] = await discord.replies(message);
    expect(plain(textOf(present(answer)))).toContain(fact);
    expect(await said(discord)).toHaveLength(1);
    expect(errorsIn(bot)).toEqual([]);
  });

  test('fails for good is told under the id that is logged', async () => {
    const bot = await start();
    const { discord } = bot;
    discord.failNext({ method: 'POST', path: /messages$/u, status: 500, times: 4 });
    const message = await discord.say({ content: question, mentions: 'bot' });
    const [answer] = await discord.replies(message);
    const [error] = bot.log.filter(({ level }) => level === 'error');
    expect(textOf(present(answer))).toContain(String(error?.fields['incident']));
    expect(await said(discord)).toHaveLength(1);
  });

  test('answers a command slowly, or is limited, still shows the answer once', async () => {
    const bot = await start();
    const { discord } = bot;
    discord.failNext({ path: /callback$/u, delayMs: 1_200 });
    const slow = await discord.slash({ name: 'ask', options });
    discord.failNext({ path: /callback$/u, status: 429, retryAfterMs: 150 });
    const limited = await discord.slash({ name: 'ask', options });
    for (const reply of [slow, limited]) {
      expect(reply.messages).toHaveLength(1);
      expect(plain(reply.text)).toContain(fact);
    }
    expect(errorsIn(bot)).toEqual([]);
  });
});

test('a command that another process has answered already is left to it', async () => {
  const first = await start();
  const { discord } = first;
  const second = await first.beside();
  const reply = await discord.slash({ name: 'ask', options });
  await discord.idle(300);
  expect(reply.messages).toHaveLength(1);
  expect(plain(reply.text)).toContain(fact);
  expect(discord.refusals.map(({ code }) => code)).toEqual([40_060]);
  await second.stop(1_000);
  expect(errorsIn(first)).toEqual([]);
});

test('a server that it is put out of while it answers is no error', async () => {
  const knowledge = held(await shippedStory());
  const bot = await start({ knowledge, discord: { guilds: [{ name: 'A' }, { name: 'B' }] } });
  const { discord } = bot;
  await discord.say({ content: question, mentions: 'bot', guild: 'A' });
  const command = await discord.slash({ name: 'ask', options, guild: 'A', until: 'sent' });
  await discord.waitFor('the questions', () => (knowledge.waiting === 2 ? true : undefined));
  discord.leaveGuild('A');
  knowledge.letGo();
  await discord.idle(300);
  expect(command.messages.length).toBeLessThanOrEqual(1);
  expect(errorsIn(bot)).toEqual([]);
  const message = await discord.say({ content: question, mentions: 'bot', guild: 'B' });
  await discord.waitFor('the question', () => (knowledge.waiting > 0 ? true : undefined));
  knowledge.letGo();
  expect(await discord.replies(message)).toHaveLength(1);
});

test('an edit whose event comes before the question’s own is answered once, as it stands now', async () => {
  const bot = await start();
  const { discord } = bot;
  const before = await discord.say({ content: 'hello', mentions: 'bot', silent: true });
  await discord.edit(before, `<@${discord.bot.id}> ${question}`);
  await discord.replies(before);
  discord.redeliver({ ...before });
  expect(await said(discord)).toEqual([expect.stringContaining(fact)]);
});

describe('500 questions at once from 50 people', () => {
  const people = Array.from({ length: 50 }, (_, number) => `person-${number}`);
  const users = ['ada', ...people].map((username) => ({ username }));
  const off = {};
  const usual = {
    person: { uses: 5, perSeconds: 30 },
    channel: { uses: 20, perSeconds: 30 },
  };

  test.each([
    ['with cooldowns', usual, 19],
    ['without', off, 8],
  ])(
    '%s get one answer or one refusal each',
    async (_, cooldown, atLeast) => {
      const discordOptions = { users, timeoutMs: 60_000 };
      const bot = await start({ discord: discordOptions, config: { cooldown } });
      const { discord } = bot;
      // What is slow the first time is not what is looked at here.
      await discord.slash({ name: 'ask', options, user: 'ada' });
      const asked = Array.from({ length: 500 }, (_, index) => ({
        person: people[index % people.length] ?? '',
        // Every command must be answered within Discord's three seconds, on a machine that also plays Discord.
        bySlash: index % 5 === 0,
      }));
      const outcomes = await Promise.all(
        asked.map(async ({ person, bySlash }) => {
          if (bySlash) return discord.slash({ name: 'ask', options, user: person });
          return discord.say({ content: question, mentions: 'bot', author: person });
        }),
      );
      const repliesTo = (id: string): number =>
        discord.messagesIn().filter(({ message_reference: to }) => to?.message_id === id).length;
      const messages = outcomes.flatMap((outcome) => ('author' in outcome ? [outcome] : []));
      await discord.waitFor('an outcome for every message', () =>
        messages.every((m) => discord.reactionsOn(m).length + repliesTo(m.id) > 0)
          ? true
          : undefined,
      );
      await discord.idle(500);
      for (const message of messages) {
        expect(discord.reactionsOn(message).length + repliesTo(message.id)).toBe(1);
      }
      const replies = outcomes.flatMap((outcome) => ('interactionId' in outcome ? [outcome] : []));
      expect(replies).toHaveLength(100);
      for (const reply of replies) {
        expect(reply.messages).toHaveLength(1);
        expect(reply.answeredAfterMs).toBeLessThan(3_000);
        if (!plain(reply.text).includes(fact)) {
          expect(reply.ephemeral).toBe(true);
          expect(reply.text).toMatch(/try again/u);
        }
      }
      const answers = discord.messagesIn().filter((m) => plain(textOf(m)).includes(fact));
      expect(answers.length).toBeGreaterThanOrEqual(atLeast);
      expect(discord.refusals).toEqual([]);
      expect(errorsIn(bot)).toEqual([]);
    },
    90_000,
  );
});

function present(message: APIMessage | undefined): APIMessage {
  if (message === undefined) throw new Error('there is no such message');
  return message;
}
