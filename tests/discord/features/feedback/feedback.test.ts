import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  reasonForm,
  voteButton,
  votes,
} from '../../../../src/discord/features/feedback/feedback-controls.js';
import type { JudgedQuestion } from '../../../../src/store/question-log.js';
import type { Stores } from '../../../../src/store/stores.js';
import { emptyStores } from '../../../store/support/empty-stores.js';
import type { Reply } from '../../../support/fake-discord/reply.js';
import { controlsOf, textOf } from '../../../support/fake-discord/visible-text.js';
import { runBot, type RunningBot, type RunningBotOptions } from '../../support/running-bot.js';

let running: RunningBot | undefined;

async function start(options: RunningBotOptions = {}): Promise<RunningBot> {
  running = await runBot(options);
  return running;
}

afterEach(async () => {
  expect(running?.discord.refusals ?? []).toEqual([]);
  await running?.stop();
  running = undefined;
});

const question = 'How long is the border?';
const labels = ['Helped', 'Not this'];

/** What is kept of a server, once everything has settled. */
async function kept({ discord, stores }: RunningBot): Promise<readonly JudgedQuestion[]> {
  await discord.idle(50);
  return stores.questions.between(discord.guild().id, 0, Date.now() + 1_000, 100);
}

function feedbackLabels(reply: Pick<Reply, 'message'>): readonly string[] {
  return controlsOf(reply.message)
    .map(({ label }) => label)
    .filter((label) => labels.includes(label));
}

describe('the question log', () => {
  test('keeps what is asked by command, menu, mention, reply and button, with what became of it', async () => {
    const bot = await start();
    const { discord } = bot;
    await discord.slash({ name: 'ask', options: { question } });
    const asked = await discord.say({ content: 'Who reopened the crossing?', mentions: 'bot' });
    const [answer] = await discord.replies(asked);
    if (answer === undefined) throw new Error('no answer');
    const followUp = await discord.say({ content: 'And when?', replyTo: answer });
    await discord.replies(followUp);
    const said = await discord.say({ content: 'zzzz qqqq xxxx' });
    await discord.contextMenu({ name: 'Find in articles', message: said });
    const records = await kept(bot);
    expect(records.map(({ surface, text, outcome }) => [surface, text, outcome])).toEqual([
      ['slash', question, 'found'],
      ['mention', 'Who reopened the crossing?', 'found'],
      ['reply', 'And when?', 'found'],
      ['menu', 'zzzz qqqq xxxx', 'nothing'],
    ]);
    const [first] = records;
    expect(first?.passages[0]?.passageId).toMatch(/#8$/u);
    expect(first?.confidence).toBeGreaterThan(0.1);
  });

  test('keeps no small talk, no search, no direct message, and nothing of who asked', async () => {
    const bot = await start();
    const { discord } = bot;
    await discord.slash({ name: 'ask', options: { question: 'Hello!' } });
    await discord.slash({ name: 'search', options: { query: 'border' } });
    await discord.replies(await discord.say({ content: question, guild: null }));
    expect(await kept(bot)).toEqual([]);
    await discord.slash({ name: 'ask', options: { question } });
    expect(JSON.stringify(await kept(bot))).not.toContain(discord.user().id);
  });

  test('keeps no text of who has opted out, and nothing where a server wants nothing kept', async () => {
    const bot = await start();
    const { discord, stores } = bot;
    await stores.questions.setOptOut(discord.user().id, true);
    await discord.slash({ name: 'ask', options: { question } });
    expect((await kept(bot)).map(({ text }) => text)).toEqual([undefined]);
    const off = { questionLog: false, feedback: false };
    await stores.settings.change(discord.guild().id, 'grace', off);
    await discord.idle(300);
    const reply = await discord.slash({ name: 'ask', options: { question } });
    expect(feedbackLabels(reply)).toEqual([]);
    expect(await kept(bot)).toHaveLength(1);
  });

  test('takes no vote by buttons from before a server switched feedback off', async () => {
    const bot = await start();
    const { discord, stores } = bot;
    const { message } = await discord.slash({ name: 'ask', options: { question } });
    const thanked = await discord.press(message, 'Not this');
    const form = await discord.press(thanked.message, 'Out of date');
    await stores.settings.change(discord.guild().id, 'ada', { feedback: false });
    await discord.idle(300);
    expect((await discord.press(message, 'Helped')).text).toContain('switched off');
    expect((await discord.submitModal(form, { reason: 'Old.' })).text).toContain('switched off');
    const [record] = await kept(bot);
    expect([record?.votes, record?.reasons]).toEqual([{ helped: 0, notThis: 1, outOfDate: 0 }, []]);
  });

  test('never delays or breaks an answer: a broken database is logged once', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('The disk is full.'));
    const sound = await emptyStores();
    const stores: Stores = {
      ...sound,
      settings: { get: broken, change: broken },
      questions: { ...sound.questions, record: broken },
      answered: {
        find: () => Promise.resolve(undefined),
        remember: () => Promise.resolve(),
        forget: () => Promise.resolve(),
      },
      roster: {
        list: () => Promise.resolve([]),
        add: () => Promise.resolve(),
        remove: () => Promise.resolve(),
      },
    };
    const { discord, log } = await start({ stores });
    for (const user of ['ada', 'grace', 'ada']) {
      const reply = await discord.slash({ name: 'ask', options: { question }, user });
      expect(reply.text).toContain('600 km');
      expect(feedbackLabels(reply)).toEqual([]);
    }
    expect(log.filter(({ level }) => level === 'warn' || level === 'error')).toHaveLength(1);
    await sound.close();
  });
});

describe('feedback', () => {
  test('is asked for below answers in servers, found or uncertain, public or private, and nowhere else', async () => {
    const { discord } = await start();
    const found = await discord.slash({ name: 'ask', options: { question } });
    const alone = await discord.slash({ name: 'ask', options: { question, private: true } });
    expect([feedbackLabels(found), feedbackLabels(alone)]).toEqual([labels, labels]);
    const nothing = await discord.slash({ name: 'ask', options: { question: 'zzzz qqqq?' } });
    expect(feedbackLabels(nothing)).toEqual([]);
    const direct = await discord.say({ content: question, guild: null });
    const [answer] = await discord.replies(direct);
    expect(answer && controlsOf(answer).map(({ label }) => label)).not.toContain('Helped');
  });

  test('is one vote a person, and the last one counts', async () => {
    const bot = await start();
    const { discord } = bot;
    const { message } = await discord.slash({ name: 'ask', options: { question } });
    const thanks = await discord.press(message, 'Helped');
    expect(thanks.ephemeral).toBe(true);
    expect(thanks.text).toContain('Thank you');
    await discord.press(message, 'Helped', { user: 'grace' });
    await discord.press(message, 'Not this');
    const [record] = await kept(bot);
    expect(record?.votes).toEqual({ helped: 1, notThis: 1, outOfDate: 0 });
  });

  test('tells what is out of date, after "Not this" and in its place, with a reason or without', async () => {
    const bot = await start();
    const { discord } = bot;
    const { message } = await discord.slash({ name: 'ask', options: { question } });
    const mine = await discord.press(message, 'Not this');
    expect(mine.text).toContain('Was it right once?');
    const form = await discord.press(mine.message, 'Out of date');
    const thanks = await discord.submitModal(form, { reason: ' It is longer now. ' });
    expect([thanks.ephemeral, thanks.text]).toEqual([true, expect.stringContaining('out of date')]);
    const hers = await discord.press(message, 'Not this', { user: 'grace' });
    const second = await discord.press(hers.message, 'Out of date', { user: 'grace' });
    await discord.submitModal(second, {}, { user: 'grace' });
    const [record] = await kept(bot);
    expect(record?.votes).toEqual({ helped: 0, notThis: 0, outOfDate: 2 });
    expect(record?.reasons).toEqual(['It is longer now.']);
  });

  test('works after a restart, and below an answer that was posted, not below what is read', async () => {
    const before = await start();
    const options = { question, private: true };
    const { message } = await before.discord.slash({ name: 'ask', options });
    const bot = await before.restart();
    running = bot;
    const { discord } = bot;
    expect(feedbackLabels(await discord.press(message, 'More context'))).toEqual([]);
    const posted = await discord.press(message, 'Post here');
    expect(feedbackLabels(posted)).toEqual(labels);
    await discord.press(posted.message, 'Helped', { user: 'grace' });
    expect((await kept(bot))[0]?.votes.helped).toBe(1);
  });

  test('on what is no longer kept is declined kindly', async () => {
    const { discord, stores } = await start();
    const { message } = await discord.slash({ name: 'ask', options: { question } });
    await discord.idle(50);
    const mine = await discord.press(message, 'Not this');
    await stores.guildData.erase(discord.guild().id);
    const reply = await discord.press(message, 'Not this');
    expect(reply.text).toContain('too old to be judged');
    expect(controlsOf(reply.message)).toEqual([]);
    const form = await discord.press(mine.message, 'Out of date');
    const sent = await discord.submitModal(form, { reason: 'x' });
    expect(sent.text).toContain('too old to be judged');
  });

  test('names its record in its custom ids, and nothing else passes for one', () => {
    const anyId = fc.stringMatching(/^[A-Za-z0-9]{12}$/u);
    fc.assert(
      fc.property(fc.constantFrom(...votes), anyId, (vote, questionId) => {
        const state = { vote, questionId };
        expect(voteButton.decode(voteButton.encode(state) ?? '')).toEqual(state);
        expect(reasonForm.decode(reasonForm.encode(state) ?? '')).toEqual({ questionId });
      }),
    );
    for (const id of [
      'vote:1:h',
      'vote:1:x:aB3dE6gH9jK2',
      'vote:1:h:short',
      'vote:2:h:aB3dE6gH9jK2',
    ]) {
      expect(voteButton.decode(id)).toBeUndefined();
    }
  });
});

test('an answer in the language of the server asks for feedback in it', async () => {
  const { discord } = await start({ discord: { guilds: [{ name: 'Rédaction', locale: 'fr' }] } });
  const reply = await discord.slash({ name: 'ask', options: { question } });
  expect(controlsOf(reply.message).map(({ label }) => label)).toContain('Utile');
  expect(textOf(reply.message)).toContain('600 km');
});
