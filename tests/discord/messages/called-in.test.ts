import type { APIMessage } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { FakeDiscord } from '../../support/fake-discord/fake-discord.js';
import { controlsOf, plain, textOf } from '../../support/fake-discord/visible-text.js';
import { knowledgeOf } from '../support/articles.js';
import { runBot, type RunningBot } from '../support/running-bot.js';

const question = 'How long is the border?';
const fact = '600 km';

let running: RunningBot | undefined;
afterEach(async () => {
  expect((running?.log ?? []).filter(({ level }) => level === 'error')).toEqual([]);
  expect(running?.discord.refusals).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function start(how: Parameters<typeof runBot>[0] = {}): Promise<FakeDiscord> {
  running = await runBot(how);
  return running.discord;
}

async function answerTo(discord: FakeDiscord, message: APIMessage): Promise<string> {
  const [answer] = await discord.replies(message);
  return answer === undefined ? '' : plain(textOf(answer));
}

describe('a mention in reply to somebody else', () => {
  test.each([['can you answer this?'], ['']])('("%s") reads what they wrote', async (content) => {
    const discord = await start({
      discord: { privilegedIntents: ['MessageContent'] },
      config: { readsMessages: true },
    });
    const theirs = await discord.say({ content: question, author: 'grace' });
    const asked = await discord.say({ content, mentions: 'bot', replyTo: theirs });
    expect(await answerTo(discord, asked)).toContain(fact);
  });

  test.each([['can you answer this?'], ['']])(
    '("%s") says why not where Discord withholds it',
    async (content) => {
      const discord = await start();
      const theirs = await discord.say({ content: question, author: 'grace' });
      const asked = await discord.say({ content, mentions: 'bot', replyTo: theirs });
      const answer = await answerTo(discord, asked);
      expect(answer).toContain('Discord does not show me the message');
      expect(answer).toContain('Find in articles');
    },
  );

  test('with a question of its own is answered by that', async () => {
    const discord = await start();
    const theirs = await discord.say({ content: 'It is long.', author: 'grace' });
    const asked = await discord.say({ content: question, mentions: 'bot', replyTo: theirs });
    expect(await answerTo(discord, asked)).toContain(fact);
  });
});

test.each([['any idea?'], ['']])(
  'a mention in a forum post ("%s") reads its title',
  async (content) => {
    const discord = await start({ discord: { channels: [{ name: 'forum', kind: 'forum' }] } });
    const post = discord.openThread({ name: question, channel: 'forum' });
    const asked = await discord.say({ content, mentions: 'bot', channel: post.id, starter: true });
    expect(await answerTo(discord, asked)).toContain(fact);
  },
);

test('help that all see is three lines', async () => {
  const discord = await start();
  const asked = await discord.say({ content: '', mentions: 'bot' });
  const help = await answerTo(discord, asked);
  expect(help.split('\n')).toHaveLength(3);
  expect(help).toMatch(/<\/help:\d+>/u);
});

test('/help lists what the member may use', async () => {
  const discord = await start({
    discord: { users: [{ username: 'ada', permissions: ['ManageGuild'] }, { username: 'grace' }] },
  });
  const manager = await discord.slash({ name: 'help', user: 'ada' });
  expect(manager.text).toContain('/settings');
  const member = await discord.slash({ name: 'help', user: 'grace' });
  expect(member.text).toContain('/ask');
  expect(member.text).not.toContain('/settings');
});

test('/help has example questions to press, and commands to click', async () => {
  const discord = await start();
  const { message, text } = await discord.slash({ name: 'help' });
  expect(text).toMatch(/<\/ask:\d+> /u);
  const [example] = controlsOf(message);
  const answer = await discord.press(message, example?.customId ?? '');
  expect(answer.ephemeral).toBe(true);
  expect(answer.text).toContain(example?.label);
  expect(answer.text).toContain('¶');
});

test('/article offers the articles that a name may mean', async () => {
  const named = Array.from({ length: 40 }, (_, number) => ({
    id: `a${number}`,
    paragraphs: [`Ship ${number} came in.`],
    source: { title: `The harbour, part ${number}` },
  }));
  const discord = await start({ knowledge: await knowledgeOf(...named) });
  const { message, text } = await discord.slash({ name: 'article', options: { title: 'harbour' } });
  expect(text).toContain('40 articles');
  const [menu] = controlsOf(message);
  expect(menu?.options).toHaveLength(25);
  const opened = await discord.select(message, menu?.customId ?? '', [
    menu?.options[3]?.value ?? '',
  ]);
  expect(opened.text).toMatch(/Ship \d+ came in/u);
});

test('Find reads the preview of an address', async () => {
  const discord = await start();
  const shared = await discord.say({ content: 'https://example.org/news', author: 'grace' });
  discord.previewLink(shared, question);
  const found = await discord.contextMenu({ name: 'Find in articles', message: shared });
  expect(plain(found.text)).toContain(fact);
});
