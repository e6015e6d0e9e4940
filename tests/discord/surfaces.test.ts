import { MessageFlags, type APIMessage } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plain, textOf } from '../support/fake-discord/visible-text.js';
import { runBot, shippedStory, type RunningBot } from './support/running-bot.js';

const question = 'How long is the border?';
const fact = '600 km';

let running: RunningBot;
beforeAll(async () => {
  running = await runBot();
});
afterAll(async () => {
  expect(running.discord.refusals).toEqual([]);
  await running.stop();
});

describe('/ask', () => {
  test('answers with the question, the passage and its source, for all to see', async () => {
    const reply = await running.discord.slash({ name: 'ask', options: { question } });
    expect(reply.ephemeral).toBe(false);
    expect(reply.messages).toHaveLength(1);
    expect(reply.text).toContain(question);
    expect(plain(reply.text)).toContain(fact);
    expect(reply.text).toContain('Al Jazeera');
    expect(reply.text).toMatch(/¶ \d+ of \d+/u);
  });

  test('answers only the person who asked when told so', async () => {
    const reply = await running.discord.slash({
      name: 'ask',
      options: { question, private: true },
    });
    expect(reply.ephemeral).toBe(true);
    expect(plain(reply.text)).toContain(fact);
  });

  test('looks only in the article that was chosen from the suggestions', async () => {
    const [choice] = await running.discord.autocomplete({
      name: 'ask',
      options: { article: 'kurdistan' },
      focused: 'article',
    });
    const article = String(choice?.value);
    const reply = await running.discord.slash({
      name: 'ask',
      options: { question: 'How far is the town from Baghdad?', article },
    });
    expect(reply.text).toContain('Kurdistan 24');
    expect(plain(reply.text)).toContain('400 km');
    expect(reply.text).not.toContain('Xinhua');
  });

  test('suggests articles whose every choice fits and can be sent as it is', async () => {
    const choices = await running.discord.autocomplete({ name: 'ask', focused: 'article' });
    const { articles } = (await shippedStory()).corpus();
    expect(choices.map(({ value }) => value).toSorted()).toEqual(
      articles.map(({ id }) => String(id)).toSorted(),
    );
    const none = await running.discord.autocomplete({
      name: 'ask',
      options: { article: 'zzzz' },
      focused: 'article',
    });
    expect(none).toEqual([]);
  });

  test('says privately that there is no such article', async () => {
    const reply = await running.discord.slash({
      name: 'ask',
      options: { question, article: 'The *wrong* one' },
    });
    expect(reply.ephemeral).toBe(true);
    expect(plain(reply.text)).toContain('I have no article called “The *wrong* one”');
  });

  test('works in direct messages', async () => {
    const reply = await running.discord.slash({ name: 'ask', guild: null, options: { question } });
    expect(plain(reply.text)).toContain(fact);
  });
});

describe('messages', () => {
  test('a mention anywhere in a message is answered with one reply to it', async () => {
    const { discord } = running;
    const message = await discord.say({
      content: `How long, <@${discord.bot.id}>, is the border?`,
    });
    const [answer] = await discord.replies(message);
    expect(plain(textOf(present(answer)))).toContain(fact);
    expect(present(answer).message_reference?.message_id).toBe(message.id);
    expect(textOf(present(answer))).not.toContain('How long');
  });

  test('a reply to one of its answers is answered', async () => {
    const { discord } = running;
    const first = await discord.say({ content: question, mentions: 'bot' });
    const [answer] = await discord.replies(first);
    const second = await discord.say({
      content: 'Who is the mayor of al-Qaim?',
      replyTo: present(answer),
    });
    const [next] = await discord.replies(second);
    expect(plain(textOf(present(next)))).toContain('Turki al-Mahallawi');
  });

  test('a reply may go on from the question that was answered, and from the one before', async () => {
    const { discord } = running;
    const first = await discord.say({
      content: 'What did drones attack outside al-Qaim?',
      mentions: 'bot',
    });
    const [answer] = await discord.replies(first);
    const second = await discord.say({ content: 'when?', replyTo: present(answer) });
    const [next] = await discord.replies(second);
    expect(plain(textOf(present(next)))).toContain('In late August 2019');
    const third = await discord.say({ content: 'whose were they?', replyTo: present(next) });
    const [last] = await discord.replies(third);
    expect(plain(textOf(present(last)))).toContain('thought to have been Israeli');
  });

  test('a reply may go on from a question that was asked with a command', async () => {
    const { discord } = running;
    await discord.slash({ name: 'ask', options: { question: 'Who is Farhan Mohamed?' } });
    const answer = discord.messagesIn().findLast(({ author }) => author.id === discord.bot.id);
    const message = await discord.say({ content: 'when?', replyTo: present(answer) });
    const [next] = await discord.replies(message);
    expect(plain(textOf(present(next)))).toContain('Farhan Mohamed');
  });

  test('a mention that replies to nothing stands by itself', async () => {
    const { discord } = running;
    const message = await discord.say({ content: 'when?', mentions: 'bot' });
    const [answer] = await discord.replies(message);
    expect(textOf(present(answer))).toContain('I found nothing about that in the articles');
  });

  test('a direct message may go on from the last one', async () => {
    const { discord } = running;
    const first = await discord.say({ content: 'Who is Farhan Mohamed?', guild: null });
    await discord.replies(first);
    const second = await discord.say({ content: 'where?', guild: null });
    const [next] = await discord.replies(second);
    expect(plain(textOf(present(next)))).toContain('Farhan Mohamed');
  });

  test('a direct message is answered', async () => {
    const { discord } = running;
    const message = await discord.say({ content: question, guild: null });
    const [answer] = await discord.replies(message);
    expect(plain(textOf(present(answer)))).toContain(fact);
  });

  test('an empty direct message gets the help', async () => {
    const { discord } = running;
    const message = await discord.say({ content: ' ', guild: null });
    const [help] = await discord.replies(message);
    expect(textOf(present(help))).toContain('Ask me about the articles');
    expect(textOf(present(help))).toContain('</ask:');
  });

  test('a greeting and an off-topic question get a few kind words and example questions', async () => {
    const { discord } = running;
    const hello = await discord.say({ content: 'hello', guild: null });
    const [greeting] = await discord.replies(hello);
    expect(textOf(present(greeting))).toMatch(/Hello!.*\nFor example:\n- /u);
    const offTopic = await discord.say({
      content: 'Which violins did Stradivari varnish?',
      guild: null,
    });
    const [nothing] = await discord.replies(offTopic);
    expect(textOf(present(nothing))).toContain('I found nothing about that in the articles');
  });

  test('nothing it says pings anyone', async () => {
    const { discord } = running;
    const message = await discord.say({
      content: `@everyone <@${discord.user('grace').id}> how long is the border?`,
      mentions: 'bot',
    });
    const [answer] = await discord.replies(message);
    expect(present(answer).mentions).toEqual([]);
    expect(present(answer).mention_everyone).toBe(false);
    for (const request of discord.requests.filter(({ method }) => method === 'POST')) {
      expect(request.body).toMatchObject(
        isInteractionCallback(request.path)
          ? {}
          : { allowed_mentions: { parse: [] }, enforce_nonce: true },
      );
    }
  });

  test('the same message delivered twice is answered once', async () => {
    const { discord } = running;
    const message = await discord.say({ content: question, mentions: 'bot' });
    await discord.replies(message);
    discord.redeliver(message);
    await discord.idle();
    expect(await discord.replies(message)).toHaveLength(1);
  });

  test.each([
    ['another bot', { bot: true, mentions: 'bot' }],
    ['a message to somebody else', {}],
    ['a reply with the ping off', { ping: false }],
  ] as const)('%s is left alone', async (_, how) => {
    const { discord } = running;
    const asked = await discord.say({ content: question, mentions: 'bot' });
    const [answer] = await discord.replies(asked);
    const ignored = await discord.say({
      content: question,
      ...how,
      ...('ping' in how && { replyTo: present(answer) }),
    });
    // Answered in order: once this one has its answer, the other would have had one too.
    const marker = await discord.say({ content: question, mentions: 'bot' });
    await discord.replies(marker);
    const toIgnored = discord
      .messagesIn()
      .filter(({ message_reference }) => message_reference?.message_id === ignored.id);
    expect(toIgnored).toEqual([]);
  });

  test('its own messages are left alone', async () => {
    const { discord } = running;
    const asked = await discord.say({ content: question, mentions: 'bot' });
    const [answer] = await discord.replies(asked);
    discord.redeliver(present(answer));
    await discord.idle();
    expect(
      discord
        .messagesIn()
        .filter(({ message_reference }) => message_reference?.message_id === present(answer).id),
    ).toEqual([]);
  });
});

test('/help is private and names the commands', async () => {
  const reply = await running.discord.slash({ name: 'help' });
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain('</ask:');
  expect(reply.text).toContain('</help:');
  expect(reply.text).toContain('11 articles');
  // What only a server has is not offered elsewhere.
  const direct = await running.discord.slash({ name: 'help', guild: null });
  expect(direct.text).toContain('</ask:');
  for (const name of ['settings', 'knowledge', 'insights']) {
    expect(direct.text).not.toContain(`/${name}`);
  }
});

test('what it quotes stands in the article, word for word', async () => {
  const { discord } = running;
  const passages = (await shippedStory()).corpus().passages.map(({ text }) => text);
  const questions = ['Who met the ambassador?', 'When was the crossing closed?', 'What is Rabia?'];
  for (const content of questions) {
    const message = await discord.say({ content, guild: null });
    const [answer] = await discord.replies(message);
    const quoted = textOf(present(answer))
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .map((line) => plain(line).replace(/^-# /u, ''));
    expect(quoted.length).toBeGreaterThan(0);
    for (const fragment of quoted.flatMap((line) => line.split('…')).filter(Boolean)) {
      expect(passages.some((passage) => passage.includes(fragment))).toBe(true);
    }
    expect(present(answer).flags).toBe(MessageFlags.IsComponentsV2);
  }
});

test('a question is logged in one line with its outcome and without its text', async () => {
  const { discord, log } = running;
  const from = log.length;
  const message = await discord.say({
    content: 'How long is the border, umbrella?',
    mentions: 'bot',
  });
  await discord.replies(message);
  const lines = log.slice(from).filter(({ level }) => level !== 'debug');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.fields).toMatchObject({ surface: 'mention', guildId: discord.guild().id });
  expect(lines[0]?.fields['latencyMs']).toBeTypeOf('number');
  expect(JSON.stringify(lines)).not.toContain('umbrella');
});

function present(message: APIMessage | undefined): APIMessage {
  if (message === undefined) throw new Error('there is no such message');
  return message;
}

function isInteractionCallback(path: string): boolean {
  return path.startsWith('/interactions/');
}
