import { afterEach, describe, expect, test } from 'vitest';
import { plain, textOf } from '../../support/fake-discord/visible-text.js';
import { held, runBot, shippedStory, type RunningBot } from '../support/running-bot.js';

const question = 'How long is the border?';
const options = { question };
const fact = '600 km';
const oncePerMinute = { uses: 1, perSeconds: 60 };

let running: RunningBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(how: Parameters<typeof runBot>[0]): Promise<RunningBot> {
  running = await runBot(how);
  return running;
}

describe('who asks too often', () => {
  test('by a command is told privately from when on they may again', async () => {
    const { discord } = await start({ config: { cooldown: { person: oncePerMinute } } });
    const before = Date.now();
    const first = await discord.slash({ name: 'ask', options });
    expect(plain(first.text)).toContain(fact);
    const second = await discord.slash({ name: 'ask', options });
    expect(second.ephemeral).toBe(true);
    expect(second.text).toMatch(/fast/u);
    const [, seconds] = /<t:(\d+):R>/u.exec(second.text) ?? [];
    expect(Number(seconds) * 1_000).toBeGreaterThanOrEqual(before + 60_000);
    expect(Number(seconds) * 1_000).toBeLessThan(Date.now() + 62_000);
    const other = await discord.slash({ name: 'ask', options, user: 'grace' });
    expect(plain(other.text)).toContain(fact);
  });

  test('by a message is told once from when on they may again, and then gets a reaction', async () => {
    const { discord, log } = await start({ config: { cooldown: { person: oncePerMinute } } });
    const first = await discord.say({ content: question, mentions: 'bot' });
    await discord.replies(first);
    const second = await discord.say({ content: question, mentions: 'bot' });
    const [told] = await discord.replies(second);
    expect(told && textOf(told)).toMatch(/fast.*<t:\d+:R>/u);
    const third = await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('the reaction', () => discord.reactionsOn(third)[0]);
    await discord.idle();
    expect(discord.reactionsOn(third)).toEqual(['⏳']);
    expect(discord.messagesIn()).toHaveLength(5);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('in a channel where many do is told so, and elsewhere answered', async () => {
    const channels = [{ name: 'general' }, { name: 'quiet' }];
    const config = { cooldown: { channel: oncePerMinute } };
    const { discord } = await start({ config, discord: { channels } });
    await discord.slash({ name: 'ask', options });
    const refused = await discord.slash({ name: 'ask', options, user: 'grace' });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('in this channel');
    const elsewhere = await discord.slash({ name: 'ask', options, channel: 'quiet' });
    expect(plain(elsewhere.text)).toContain(fact);
  });

  test('may press four buttons for one question', async () => {
    const twicePerMinute = { uses: 2, perSeconds: 60 };
    const { discord } = await start({ config: { cooldown: { person: twicePerMinute } } });
    const asked = await discord.slash({ name: 'ask', options });
    for (let press = 1; press <= 4; press += 1) {
      const more = await discord.press(asked.message, 'More context');
      expect(more.text, `press ${press}`).not.toMatch(/fast/u);
    }
    const fifth = await discord.press(asked.message, 'More context');
    expect(fifth.text).toMatch(/fast/u);
  });

  test('may still take an answer away', async () => {
    const { discord } = await start({ config: { cooldown: { person: oncePerMinute } } });
    const { message } = await discord.slash({ name: 'ask', options });
    await discord.press(message, '🗑️', { until: 'answered' });
    await discord.waitFor('the removal', () =>
      discord.messagesIn().length === 0 ? true : undefined,
    );
  });
});

describe('where the server itself is strict', () => {
  test('whoever looks after its articles is not held up by that, and all others are', async () => {
    const { discord, stores } = await start({
      discord: {
        guilds: [{ name: 'newsroom', roles: ['Desk'] }],
        users: [{ username: 'ada', roles: ['Desk'] }, { username: 'grace' }],
      },
    });
    await stores.settings.change(discord.guild().id, 'ada', {
      editorRoleId: discord.guild().roles.get('Desk'),
      personCooldown: { uses: 1, perSeconds: 600 },
    });
    for (const use of ['first', 'second', 'third']) {
      const list = await discord.slash({ name: 'knowledge list' });
      expect(list.text, use).not.toMatch(/fast/u);
    }
    for (const user of ['ada', 'grace']) {
      const first = await discord.slash({ name: 'ask', options, user });
      expect(plain(first.text)).toContain(fact);
      expect((await discord.slash({ name: 'ask', options, user })).text).toMatch(/fast/u);
    }
  });
});

describe('more than can be done', () => {
  const queue = { concurrency: 2, maxWaiting: 1 };

  test('is refused at once, privately or by a reaction, and the rest is answered', async () => {
    const knowledge = held(await shippedStory());
    const { discord, log } = await start({ knowledge, queue });
    const accepted = await Promise.all(
      [1, 2, 3].map(() => discord.say({ content: question, mentions: 'bot' })),
    );
    await discord.waitFor('the questions', () => (knowledge.waiting === 2 ? true : undefined));
    await discord.idle();
    const refused = await discord.slash({ name: 'ask', options });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('cannot keep up');
    const message = await discord.say({ content: question, mentions: 'bot' });
    await discord.waitFor('the reaction', () => discord.reactionsOn(message)[0]);
    expect(discord.reactionsOn(message)).toEqual(['⏳']);
    knowledge.letGo();
    await discord.replies(accepted[0] ?? message);
    await discord.waitFor('the next', () => (knowledge.waiting === 1 ? true : undefined));
    knowledge.letGo();
    for (const asked of accepted) expect(await discord.replies(asked)).toHaveLength(1);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('waits deferred within the time that Discord gives', async () => {
    const knowledge = held(await shippedStory());
    const { discord } = await start({ knowledge, queue: { concurrency: 1, maxWaiting: 9 } });
    const first = await discord.slash({ name: 'ask', options, until: 'sent' });
    const second = await discord.slash({ name: 'ask', options, until: 'answered' });
    expect(second.deferred).toBe(true);
    expect(second.answeredAfterMs).toBeLessThan(2_500);
    knowledge.letGo();
    await discord.waitFor('the first answer', () => first.messages[0]);
    await discord.waitFor('the second question', () => (knowledge.waiting > 0 ? true : undefined));
    knowledge.letGo();
    await discord.waitFor('the second answer', () => second.messages[0]);
    expect(plain(second.text)).toContain(fact);
  });
});
