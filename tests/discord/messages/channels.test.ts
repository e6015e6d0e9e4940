import type { APIMessage } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { FakeDiscord } from '../../support/fake-discord/fake-discord.js';
import type { ChannelSpec, FakeDiscordOptions } from '../../support/fake-discord/options.js';
import { plain, textOf } from '../../support/fake-discord/visible-text.js';
import { runBot, type RunningBot } from '../support/running-bot.js';
import { said } from '../support/said.js';

const question = 'How long is the border?';
const fact = '600 km';
const help = { name: 'help', id: '523456789012345678' };
const forum = { name: 'forum', id: '623456789012345678', kind: 'forum' } as const;
const general = { name: 'general' };

let running: RunningBot | undefined;
afterEach(async () => {
  expect((running?.log ?? []).filter(({ level }) => level === 'error')).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function start(
  channels: readonly ChannelSpec[],
  discord: FakeDiscordOptions = { privilegedIntents: ['MessageContent'] },
): Promise<FakeDiscord> {
  running = await runBot({
    discord: { ...discord, channels },
    config: { answerChannelIds: [help.id, forum.id] },
  });
  return running.discord;
}

describe('in an answer channel', () => {
  test('a question without a mention is answered, also in a thread', async () => {
    const discord = await start([general, help]);
    const message = await discord.say({ content: question, channel: 'help' });
    const [answer] = await discord.replies(message);
    expect(plain(textOf(present(answer)))).toContain(fact);
    const thread = discord.openThread({ name: 'More', channel: 'help' });
    const inThread = await discord.say({ content: question, channel: thread.id });
    await discord.replies(inThread);
    expect(await said(discord, thread.id)).toHaveLength(1);
  });

  test.each([
    ['what is no question', 'The border is long.'],
    ['a question that the articles do not answer', 'Who won the chess tournament in Reykjavik?'],
  ])('%s gets no word', async (_, content) => {
    const discord = await start([general, help]);
    const message = await discord.say({ content, channel: 'help' });
    expect(await said(discord, 'help')).toEqual([]);
    expect(discord.reactionsOn(message)).toEqual([]);
    const addressed = await discord.say({ content, channel: 'help', mentions: 'bot' });
    expect(await discord.replies(addressed)).toHaveLength(1);
  });

  test('an answer goes when its message is edited to be no question', async () => {
    const discord = await start([general, help]);
    const message = await discord.say({ content: question, channel: 'help' });
    await discord.replies(message);
    await discord.edit(message, 'Never mind.');
    await discord.waitFor('the removal', () =>
      discord.messagesIn('help').length === 1 ? true : undefined,
    );
  });

  test('a mention of the role is read, and answered', async () => {
    const discord = await start([general, help]);
    const message = await discord.say({ content: question, channel: 'general', mentions: 'role' });
    const [answer] = await discord.replies(message);
    expect(plain(textOf(present(answer)))).toContain(fact);
  });

  test('other channels stay as they were', async () => {
    const discord = await start([general, help]);
    await discord.say({ content: question, channel: 'general' });
    expect(await said(discord, 'general')).toEqual([]);
  });
});

describe('a new post of an answered forum', () => {
  test('is answered once from its title and its text', async () => {
    const discord = await start([general, forum]);
    const post = discord.openThread({ name: question, channel: 'forum' });
    const first = await discord.say({
      content: 'I am writing a report and need it by tomorrow.',
      channel: post.id,
      starter: true,
    });
    const [answer] = await discord.replies(first);
    expect(plain(textOf(present(answer)))).toContain(fact);
    await discord.idle(700);
    expect(await said(discord, post.id)).toHaveLength(1);
  });

  test('whose first message comes late and without an event is answered, too', async () => {
    const discord = await start([general, forum]);
    const post = discord.openThread({ name: 'A question', channel: 'forum' });
    await discord.waitFor('the first attempt', () =>
      discord.refusals.find(({ code }) => code === 10_008),
    );
    const first = await discord.say({
      content: question,
      channel: post.id,
      starter: true,
      silent: true,
    });
    const [answer] = await discord.replies(first);
    expect(plain(textOf(present(answer)))).toContain(fact);
  });

  test('that the articles do not answer gets no word', async () => {
    const discord = await start([general, forum]);
    const post = discord.openThread({ name: 'Introduce yourself', channel: 'forum' });
    await discord.say({ content: 'I like chess.', channel: post.id, starter: true });
    expect(await said(discord, post.id)).toEqual([]);
  });
});

test('an answer channel without the intent ends with what to enable', async () => {
  await expect(start([general, help], {})).rejects.toThrow(
    /Message Content Intent, which QUOTH_ANSWER_CHANNELS and QUOTH_MESSAGE_CONTENT need: enable it in the developer portal/u,
  );
});

test('an answer channel that it cannot see is logged', async () => {
  await start([general, help]);
  const warnings = running?.log.filter(({ level }) => level === 'warn');
  expect(warnings).toMatchObject([{ fields: { channelId: forum.id } }]);
});

describe('without answer channels', () => {
  test('no privileged intent is asked for, and a mention of the role is explained once', async () => {
    running = await runBot();
    const { discord } = running;
    const message = await discord.say({ content: question, mentions: 'role' });
    const [explanation] = await discord.replies(message);
    expect(textOf(present(explanation))).toContain(`mention <@${discord.bot.id}> itself`);
    await discord.say({ content: question, mentions: 'role' });
    expect(await said(discord, 'general')).toHaveLength(1);
  });

  test('code blocks and quoted lines are left out of the question', async () => {
    running = await runBot();
    const { discord } = running;
    const message = await discord.say({
      content: `<@${discord.bot.id}>\n> Who is the mayor of al-Qaim?\n\`\`\`\nwho met the ambassador?\n\`\`\`\n${question}\n>>> and all\nof this`,
    });
    const [answer] = await discord.replies(message);
    expect(plain(textOf(present(answer)))).toContain(fact);
    const asked = running.log.find(({ message: line }) => line === 'Its text.');
    expect(asked?.fields['question']).toBe(question);
    const onlyQuoted = await discord.say({ content: `<@${discord.bot.id}>\n> ${question}` });
    const [shown] = await discord.replies(onlyQuoted);
    expect(textOf(present(shown))).toContain('Ask me about the articles');
  });
});

describe('missing permissions', () => {
  test('to send are told to the one who asks, once', async () => {
    const locked = { name: 'locked', withheld: ['SendMessages'] } as const;
    running = await runBot({ discord: { channels: [general, locked] } });
    const { discord } = running;
    await discord.say({ content: question, channel: 'locked', mentions: 'bot' });
    await discord.say({ content: question, channel: 'locked', mentions: 'bot' });
    const told = await discord.waitForMessage(({ author }) => author.id === discord.bot.id);
    expect(told.channel_id).toBe(discord.channel({ guild: null }).id);
    expect(textOf(told)).toContain(`<#${discord.channel('locked').id}>`);
    expect(textOf(told)).toContain('Send Messages');
    await discord.idle(200);
    expect(discord.messagesIn({ guild: null })).toHaveLength(1);
    expect(discord.refusals).toEqual([]);
  });

  test('to send in threads matter only there', async () => {
    const botPermissions = ['ViewChannel', 'SendMessages', 'ReadMessageHistory'] as const;
    const guilds = [{ name: 'Newsroom', channels: [general], botPermissions }];
    running = await runBot({ discord: { guilds } });
    const { discord, log } = running;
    const thread = discord.openThread({ name: 'More', channel: 'general' });
    await discord.say({ content: question, channel: thread.id, mentions: 'bot' });
    const message = await discord.say({ content: question, channel: 'general', mentions: 'bot' });
    await discord.replies(message);
    expect(await said(discord, thread.id)).toEqual([]);
    expect(log.filter(({ level }) => level === 'warn')).toMatchObject([
      { fields: { permissions: ['SendMessagesInThreads'], channelId: thread.id } },
    ]);
    expect(discord.refusals).toEqual([]);
  });

  test('to react are logged once a channel', async () => {
    const channel = { name: 'general', withheld: ['AddReactions'] } as const;
    running = await runBot({
      discord: { channels: [channel] },
      config: { cooldown: { person: { uses: 1, perSeconds: 60 } } },
    });
    const { discord, log } = running;
    for (let time = 0; time < 4; time += 1) {
      await discord.say({ content: question, mentions: 'bot' });
    }
    expect(await said(discord, 'general')).toHaveLength(2);
    expect(log.filter(({ level }) => level === 'warn')).toMatchObject([
      { fields: { permissions: ['AddReactions'] } },
    ]);
    expect(discord.refusals).toEqual([]);
  });
});

function present(message: APIMessage | undefined): APIMessage {
  if (message === undefined) throw new Error('there is no such message');
  return message;
}
