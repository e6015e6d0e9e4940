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
  test('are few, and those that lead nowhere are switched off', async () => {
    const { discord } = await start();
    const reply = await discord.slash({ name: 'ask', options });
    expect(labels(reply.message)).toEqual([
      'Open article',
      '◀ Previous',
      'Next ▶',
      'More context',
      '🗑️',
      'Helped',
      'Not this',
      'Out of date',
    ]);
    await discord.press(reply.message, 'Next ▶');
    const last = discord.messagesIn().at(-1);
    const switchedOff = controlsOf(last ?? {}).filter(({ disabled }) => disabled);
    expect(switchedOff.map(({ label }) => label)).toEqual(['Next ▶']);
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

describe('turning pages', () => {
  test('shows the passage before and after in place, and the answer again in bold', async () => {
    const first = await start();
    const { message } = await first.discord.slash({ name: 'ask', options });
    const { discord } = await restart(first);
    const turned = await discord.press(message, '◀ Previous');
    expect(turned.messages).toEqual([]);
    expect(textOf(turned.updated ?? message)).toContain('> It rose in Dessau.');
    expect(textOf(turned.updated ?? message)).toContain(options.question);
    expect(textOf(turned.updated ?? message)).toContain('¶ 1 of 3');
    const back = await discord.press(message, 'Next ▶');
    expect(textOf(back.updated ?? message)).toContain(`> **${zeppelin}** Crowds cheered.`);
  });

  test("of a public answer is the asker's; others get a copy of their own", async () => {
    const { discord } = await start();
    const { message } = await discord.slash({ name: 'ask', options });
    const before = textOf(message);
    const copy = await discord.press(message, 'Next ▶', { user: 'grace' });
    expect(copy.ephemeral).toBe(true);
    expect(copy.updated).toBeUndefined();
    expect(copy.text).toContain('It was sold for scrap.');
    const turned = await discord.press(copy.message, '◀ Previous', { user: 'grace' });
    expect(textOf(turned.updated ?? message)).toContain(zeppelin);
    expect(discord.messagesIn().map(textOf)).toEqual([before]);
  });

  test('works on the answer to a mention, for the one who wrote it', async () => {
    const { discord } = await start();
    const asked = await discord.say({
      content: options.question,
      mentions: 'bot',
      author: 'grace',
    });
    const [answer] = await discord.replies(asked);
    if (answer === undefined) throw new Error('no answer');
    const turned = await discord.press(answer, 'Next ▶', { user: 'grace' });
    expect(turned.updated && textOf(turned.updated)).toContain('It was sold for scrap.');
  });

  test('says so when the article has changed meanwhile, and shows it as it is now', async () => {
    const first = await start();
    const { message } = await first.discord.slash({ name: 'ask', options });
    const changed = { ...travel, paragraphs: ['It rose in Berlin.', ...paragraphs.slice(1)] };
    const { discord } = await restart(first, changed, bakery);
    const { updated } = await discord.press(message, '◀ Previous');
    expect(updated && textOf(updated)).toContain('The article has changed since');
    expect(updated && textOf(updated)).toContain('It rose in Berlin.');
  });

  test('leaves the answer as it is when the passage is gone', async () => {
    const first = await start();
    const { message } = await first.discord.slash({ name: 'ask', options });
    const { discord } = await restart(first, bakery);
    const reply = await discord.press(message, 'Next ▶');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('no longer in the articles');
    expect(discord.messagesIn().map(textOf)[0]).toContain('Tangier');
  });
});

test('"More context" shows the paragraphs around, to the one who presses', async () => {
  const first = await start();
  const { message } = await first.discord.slash({ name: 'ask', options });
  const { discord } = await restart(first);
  const reply = await discord.press(message, 'More context', { user: 'grace' });
  expect(reply.ephemeral).toBe(true);
  expect(plain(reply.text).split('\n')).toEqual([
    ...paragraphs,
    'Air travel',
    '-# The Post · ¶ 2 of 3',
  ]);
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
