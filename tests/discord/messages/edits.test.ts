import type { APIMessage } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { FakeDiscord } from '../../support/fake-discord/fake-discord.js';
import { plain, textOf } from '../../support/fake-discord/visible-text.js';
import { held, runBot, shippedStory, type RunningBot } from '../support/running-bot.js';
import { said } from '../support/said.js';

const question = 'How long is the border?';
const fact = '600 km';
const otherQuestion = 'Who is the mayor of al-Qaim?';
const otherFact = 'Turki al-Mahallawi';

let running: RunningBot | undefined;
afterEach(async () => {
  // What another took away meanwhile can neither be edited nor removed: that is no fault.
  expect(running?.discord.refusals.filter(({ code }) => code !== 10_008)).toEqual([]);
  expect(running?.log.filter(({ level }) => level === 'error')).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function start(options: Parameters<typeof runBot>[0] = {}): Promise<RunningBot> {
  running = await runBot(options);
  return running;
}

async function asked(discord: FakeDiscord): Promise<readonly [APIMessage, APIMessage]> {
  const message = await discord.say({ content: question, mentions: 'bot' });
  const [answer] = await discord.replies(message);
  return [message, present(answer)];
}

describe('a question that is edited', () => {
  test('within five minutes has its answer edited', async () => {
    const { discord } = await start();
    const [message, answer] = await asked(discord);
    discord.advanceClock(4 * 60_000);
    await discord.edit(message, `<@${discord.bot.id}> ${otherQuestion}`);
    const edited = await discord.waitForMessage(
      (other) => other.id === answer.id && plain(textOf(other)).includes(otherFact),
    );
    expect(plain(textOf(edited))).not.toContain(fact);
    expect(await said(discord)).toHaveLength(1);
  });

  test('later keeps the answer that it got', async () => {
    const { discord } = await start();
    const [message] = await asked(discord);
    discord.advanceClock(5 * 60_000 + 1_000);
    await discord.edit(message, `<@${discord.bot.id}> ${otherQuestion}`);
    expect(await said(discord)).toEqual([expect.stringContaining(fact)]);
  });

  test('by the preview of a link, or without a change of the question, is left alone', async () => {
    const { discord } = await start();
    const [message, answer] = await asked(discord);
    const before = discord.requests.length;
    discord.previewLink(message, 'https://example.org/');
    await discord.edit(message, `${question} <@${discord.bot.id}>`);
    await discord.idle(200);
    expect(discord.requests.slice(before)).toEqual([]);
    expect(await said(discord)).toEqual([plain(textOf(answer))]);
  });

  test('so that it no longer mentions the bot keeps its answer, since its text is withheld', async () => {
    const { discord } = await start();
    const [message, answer] = await asked(discord);
    await discord.edit(message, otherQuestion);
    expect(await said(discord)).toEqual([plain(textOf(answer))]);
  });

  test('so that it mentions the bot only then is answered', async () => {
    const { discord } = await start();
    const message = await discord.say({ content: question });
    await discord.edit(message, `${question} <@${discord.bot.id}>`);
    await discord.replies(message);
    expect(await said(discord)).toEqual([expect.stringContaining(fact)]);
  });

  test('while it is being answered ends with the answer to what it says now', async () => {
    const knowledge = held(await shippedStory());
    const { discord } = await start({ knowledge });
    const message = await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('the question', () => (knowledge.waiting > 0 ? true : undefined));
    await discord.edit(message, `<@${discord.bot.id}> ${otherQuestion}`);
    knowledge.letGo();
    await discord.replies(message);
    await discord.waitFor('the edit', () => (knowledge.waiting > 0 ? true : undefined));
    knowledge.letGo();
    await discord.waitForMessage((other) => plain(textOf(other)).includes(otherFact));
    expect(await said(discord)).toHaveLength(1);
  });

  test('whose answer was taken away gets no other', async () => {
    const { discord } = await start();
    const [message, answer] = await asked(discord);
    discord.remove(answer);
    await discord.edit(message, `<@${discord.bot.id}> ${otherQuestion}`);
    await discord.waitFor('the attempt', () =>
      discord.requests.find(({ method, status }) => method === 'PATCH' && status === 404),
    );
    expect(await said(discord)).toEqual([]);
    expect(discord.refusals.map(({ code }) => code)).toEqual([10_008]);
  });

  test('before another process has answered it gets that answer edited, by its nonce', async () => {
    const first = await start();
    const [message, answer] = await asked(first.discord);
    running = await first.restart();
    await first.discord.edit(message, `<@${first.discord.bot.id}> ${otherQuestion}`);
    await first.discord.waitForMessage(
      (other) => other.id === answer.id && plain(textOf(other)).includes(otherFact),
    );
    expect(await said(first.discord)).toHaveLength(1);
  });
});

describe('a question that is deleted', () => {
  test('takes its answer along', async () => {
    const { discord } = await start();
    const [message] = await asked(discord);
    discord.remove(message);
    await discord.waitFor('the removal', () =>
      discord.messagesIn().length === 0 ? true : undefined,
    );
  });

  test('with others at once does, too', async () => {
    const { discord } = await start();
    const [message] = await asked(discord);
    const other = await discord.say({ content: 'nothing to do with it' });
    discord.remove(message, other);
    await discord.waitFor('the removal', () =>
      discord.messagesIn().length === 0 ? true : undefined,
    );
  });

  test('in direct messages does, too', async () => {
    const { discord } = await start();
    const message = await discord.say({ content: question, guild: null });
    await discord.replies(message);
    discord.remove(message);
    await discord.waitFor('the removal', () =>
      discord.messagesIn({ guild: null }).length === 0 ? true : undefined,
    );
  });

  test('after a restart does, too', async () => {
    const first = await start();
    const [message] = await asked(first.discord);
    running = await first.restart();
    first.discord.remove(message);
    await first.discord.waitFor('the removal', () =>
      first.discord.messagesIn().length === 0 ? true : undefined,
    );
  });

  test('whose event comes before the question’s own is not answered', async () => {
    const { discord } = await start();
    const message = await discord.say({ content: question, mentions: 'bot', silent: true });
    discord.remove(message);
    await discord.idle();
    discord.redeliver(message);
    expect(await said(discord)).toEqual([]);
  });
});

test('two processes give one question one answer', async () => {
  const first = await start();
  const { discord } = first;
  const second = await first.beside();
  const message = await discord.say({ content: question, mentions: 'bot' });
  await discord.waitFor('both to send', () => {
    const sends = discord.requests.filter(
      ({ method, path, status }) =>
        method === 'POST' && path.endsWith('/messages') && status !== undefined,
    );
    return sends.length === 2 ? true : undefined;
  });
  expect(await discord.replies(message)).toHaveLength(1);
  discord.remove(message);
  await discord.waitFor('the removal', () =>
    discord.messagesIn().length === 0 ? true : undefined,
  );
  await discord.idle(200);
  await second.stop(1_000);
});

function present(message: APIMessage | undefined): APIMessage {
  if (message === undefined) throw new Error('there is no such message');
  return message;
}
