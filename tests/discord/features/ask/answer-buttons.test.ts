import type { APIMessage } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { controlsOf, plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { knowledgeOf, type ArticleSpec } from '../../support/articles.js';
import { runBot, type RunningBot, type RunningBotOptions } from '../../support/running-bot.js';

const zeppelin = 'The zeppelin landed in Tangier.';
const paragraphs = ['It rose in Dessau.', `${zeppelin} Crowds cheered.`, 'It was sold for scrap.'];
const travel: ArticleSpec = {
  id: 'a'.repeat(80),
  paragraphs,
  source: { title: 'Air travel', url: 'https://example.org/air', publisher: 'The Post' },
};
const bakery: ArticleSpec = {
  id: 'bakery',
  paragraphs: ['Bread is baked in the morning.', 'The mill stands by the river.'],
};
const options = { question: 'Where did the zeppelin land?' };

let running: RunningBot | undefined;
afterEach(async () => {
  expect(running?.discord.refusals).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function start(more: RunningBotOptions = {}): Promise<RunningBot> {
  running = await runBot({ knowledge: await knowledgeOf(travel, bakery), ...more });
  return running;
}

/** The same bot as another process, perhaps with other articles. */
async function restart(
  first: RunningBot,
  ...articles: readonly ArticleSpec[]
): Promise<RunningBot> {
  running = await first.restart(
    articles.length === 0 ? {} : { knowledge: await knowledgeOf(...articles) },
  );
  return running;
}

const labels = (message: APIMessage): readonly string[] =>
  controlsOf(message).map(({ label }) => label);

describe('the buttons of an answer', () => {
  test('are six with the link, for who reads on, who cites and who says how good it is', async () => {
    const { discord } = await start();
    const { message } = await discord.slash({ name: 'ask', options });
    expect(labels(message)).toEqual([
      'Open article',
      'More context',
      'Cite',
      '🗑️',
      'Helped',
      'Not this',
    ]);
    const alone = await discord.slash({ name: 'ask', options: { ...options, private: true } });
    expect(labels(alone.message)).toEqual([
      'Open article',
      'More context',
      'Cite',
      'Post here',
      'Helped',
      'Not this',
    ]);
  });

  test('of a private answer publish it instead of removing it', async () => {
    const { discord } = await start();
    const reply = await discord.slash({ name: 'ask', options: { ...options, private: true } });
    expect(labels(reply.message)).toContain('Post here');
    expect(labels(reply.message)).not.toContain('🗑️');
  });

  test('have ids that fit, however long the name of the article and whoever asks', async () => {
    const users = [{ username: 'ada', id: '18446744073709551615' }];
    const { discord } = await start({ discord: { users } });
    const { message } = await discord.slash({ name: 'ask', options });
    for (const { customId } of controlsOf(message)) {
      expect(customId?.length ?? 0).toBeLessThanOrEqual(100);
    }
  });
});

describe('"More context"', () => {
  test('opens the article around the passage, to the one who presses, with the answer in bold', async () => {
    const first = await start();
    const { message } = await first.discord.slash({ name: 'ask', options });
    const { discord } = await restart(first);
    const before = textOf(message);
    const reply = await discord.press(message, 'More context', { user: 'grace' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(`> **${zeppelin}** Crowds cheered.`);
    expect(plain(reply.text).split('\n')).toEqual([
      `-# ${options.question}`,
      ...paragraphs,
      'Air travel',
      '-# The Post · ¶ 2 of 3',
    ]);
    expect(labels(reply.message)).toEqual([
      'Open article',
      '◀ Previous',
      'Next ▶',
      'Cite',
      'Post here',
    ]);
    expect(discord.messagesIn().map(textOf)).toEqual([before]);
  });

  test('shows each paragraph below its own heading, and a heading once', async () => {
    const headings = ['Building', 'Flight', 'Flight'];
    const { discord } = await start({ knowledge: await knowledgeOf({ ...travel, headings }) });
    const { message } = await discord.slash({ name: 'ask', options });
    const reply = await discord.press(message, 'More context', { user: 'grace' });
    const [first, second, third] = paragraphs;
    const shown = plain(reply.text).split('\n');
    expect(shown.slice(1, 6)).toEqual(['Building', first, 'Flight', second, third]);
  });

  test('is read on from in place, to the ends of the article and back', async () => {
    const { discord } = await start();
    const asked = await discord.slash({ name: 'ask', options });
    const { message } = await discord.press(asked.message, 'More context', { user: 'grace' });
    const { updated: last } = await discord.press(message, 'Next ▶', { user: 'grace' });
    expect(last && plain(textOf(last))).toContain('¶ 3 of 3');
    expect(last && plain(textOf(last))).not.toContain(paragraphs[0]);
    const switchedOff = controlsOf(last ?? {}).filter(({ disabled }) => disabled);
    expect(switchedOff.map(({ label }) => label)).toEqual(['Next ▶']);
    const { updated: back } = await discord.press(message, '◀ Previous', { user: 'grace' });
    expect(back && textOf(back)).toContain(`> **${zeppelin}** Crowds cheered.`);
  });

  test('is there on the answer to a mention, too', async () => {
    const { discord } = await start();
    const asked = await discord.say({ content: options.question, mentions: 'bot' });
    const [answer] = await discord.replies(asked);
    if (answer === undefined) throw new Error('no answer');
    const reply = await discord.press(answer, 'More context');
    expect(plain(reply.text)).toContain('It was sold for scrap.');
  });

  test('says so when the article has changed meanwhile, and shows it as it is now', async () => {
    const first = await start();
    const { message } = await first.discord.slash({ name: 'ask', options });
    const opened = await first.discord.press(message, 'More context');
    const changed = { ...travel, paragraphs: ['It rose in Berlin.', ...paragraphs.slice(1)] };
    const { discord } = await restart(first, changed, bakery);
    const { updated } = await discord.press(opened.message, '◀ Previous');
    expect(updated && textOf(updated)).toContain('The article has changed since');
    expect(updated && textOf(updated)).toContain('It rose in Berlin.');
  });

  test('says so when the passage is gone', async () => {
    const first = await start();
    const { message } = await first.discord.slash({ name: 'ask', options });
    const { discord } = await restart(first, bakery);
    const reply = await discord.press(message, 'More context');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('no longer in the articles');
  });

  test('posts what is read, below the question', async () => {
    const { discord } = await start();
    const { message } = await discord.slash({ name: 'ask', options });
    const opened = await discord.press(message, 'More context', { user: 'grace' });
    await discord.press(opened.message, 'Next ▶', { user: 'grace' });
    const posted = await discord.press(opened.message, 'Post here', { user: 'grace' });
    expect(posted.ephemeral).toBe(false);
    expect(posted.text).toContain('> It was sold for scrap.');
    expect(posted.text).toContain(options.question);
    expect(labels(posted.message)).toEqual(['Open article', 'More context', 'Cite', '🗑️']);
  });
});

test('"Post here" publishes a private answer, names who did, and pings nobody', async () => {
  const first = await start();
  const asked = { name: 'ask', options: { ...options, private: true } };
  const { message } = await first.discord.slash(asked);
  const { discord } = await restart(first);
  const posted = await discord.press(message, 'Post here');
  expect(posted.ephemeral).toBe(false);
  expect(posted.text).toContain(`Posted by <@${discord.user().id}>`);
  expect(posted.text).toContain(`**${zeppelin}**`);
  expect(posted.text).toContain(options.question);
  expect(posted.message.mentions).toEqual([]);
  expect(labels(posted.message)).toContain('🗑️');
});

describe('🗑', () => {
  const users = [
    { username: 'ada' },
    { username: 'grace' },
    { username: 'mod', permissions: ['ManageMessages'] },
  ] as const;

  test.each(['ada', 'mod'])('lets %s remove the answer', async (user) => {
    const first = await start({ discord: { users } });
    const { message } = await first.discord.slash({ name: 'ask', options });
    const { discord } = await restart(first);
    await discord.press(message, '🗑️', { user });
    expect(discord.messagesIn()).toEqual([]);
  });

  test('tells everybody else that they may not', async () => {
    const { discord } = await start({ discord: { users } });
    const { message } = await discord.slash({ name: 'ask', options });
    const reply = await discord.press(message, '🗑️', { user: 'grace' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('Only the person who asked');
    expect(discord.messagesIn()).toHaveLength(1);
  });
});
