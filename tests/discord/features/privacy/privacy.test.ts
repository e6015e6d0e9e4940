import { afterEach, describe, expect, test } from 'vitest';
import {
  renderPersonalData,
  renderPrivacy,
} from '../../../../src/discord/features/privacy/privacy-reply.js';
import { languageFor, texts } from '../../../../src/discord/text/languages.js';
import type { Reply } from '../../../support/fake-discord/reply.js';
import { controlsOf, plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { expectAcceptable } from '../../support/expect-reply.js';
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

/** What the person sees then: the message that was changed, or a new one. */
function seen({ updated, text }: Reply): string {
  return updated === undefined ? text : plain(textOf(updated));
}

function labels({ message }: Reply): readonly string[] {
  return controlsOf(message).map(({ label }) => label);
}

async function ask({ discord }: RunningBot, user = 'ada'): Promise<Reply> {
  const reply = await discord.slash({ name: 'ask', options: { question }, user });
  await discord.idle(50);
  return reply;
}

async function kept({ discord, stores }: RunningBot): Promise<readonly (string | undefined)[]> {
  const records = await stores.questions.between(discord.guild().id, 0, Date.now() + 1_000, 100);
  return records.map(({ text }) => text);
}

describe('what is kept', () => {
  test('is told by the settings of the server', async () => {
    const { discord, stores } = await start({ config: { guildDataDays: 45 } });
    const guildId = discord.guild().id;
    const usual = await discord.slash({ name: 'privacy', user: 'grace' });
    expect(usual.ephemeral).toBe(true);
    expect(usual.text).toMatch(/Questions asked here.*their text.*30 days/su);
    expect(usual.text).toContain('deleted after 45 days');
    expect(labels(usual)).not.toContain('Delete everything of this server');
    await stores.settings.change(guildId, 'ada', { questionLog: false, retentionDays: 7 });
    await discord.idle(300);
    const withoutLog = await discord.slash({ name: 'privacy' });
    expect(withoutLog.text).toMatch(/without their text and without who asked. For 7 days/u);
    await stores.settings.change(guildId, 'ada', { feedback: false });
    await discord.idle(300);
    expect((await discord.slash({ name: 'privacy' })).text).toContain('No questions');
  });

  test('is told in direct messages: no questions at all', async () => {
    const { discord } = await start();
    const reply = await discord.slash({ name: 'privacy', guild: null });
    expect(reply.text).toContain('no questions at all');
    expect(reply.text).not.toContain('Questions asked here');
  });

  test('says nothing of a log where there is none', async () => {
    const bot = await start();
    const { discord, stores } = bot;
    await stores.settings.change(discord.guild().id, 'ada', {
      questionLog: false,
      feedback: false,
    });
    const { text } = await discord.slash({ name: 'privacy' });
    expect(text).toContain('No questions');
    expect(text).toContain('where a server logs questions');
    expect(text).not.toContain('as described');
  });

  test.each(texts.map(({ locale }) => locale))('fits into a message in %s', (locale) => {
    const language = languageFor(locale);
    const settings = { questionLog: true, feedback: true, retentionDays: 365 };
    const view = { settings, guildDataDays: 9_999, isOptedOut: true, isOwner: true };
    const proposals = Array.from({ length: 30 }, (_, index) => ({
      guildId: '100000000000000001',
      articleId: `message-${index}`,
      url: `https://discord.com/channels/${'1'.repeat(20)}/${'2'.repeat(20)}/${'3'.repeat(20)}`,
      takenAtMs: index,
      title: '*ق_'.repeat(300),
    }));
    const standing = Array.from({ length: 10 }, (_, index) => ({
      id: `AbCdEfGhIjK${index}`,
      guildId: '100000000000000001',
      userId: '1',
      channelId: '2',
      question: '*ق_'.repeat(300),
      createdAtMs: index,
      attempts: 0,
    }));
    const inquiries = Array.from({ length: 30 }, (_, index) => ({
      id: 'AbCdEfGhIjKl',
      guildId: '100000000000000001',
      question: '*ق_'.repeat(300),
      createdAtMs: index,
      isTold: false,
      settlement: {
        state: 'answered' as const,
        words: '*ق_'.repeat(500),
        moderatorId: '1',
        moderatorName: 'Ada',
      },
    }));
    expectAcceptable(
      renderPrivacy(
        { ...view, proposals, inquiries, standing, note: language.text.privacy.nowOptedOut },
        language,
      ),
    );
    expectAcceptable(
      renderPersonalData(
        {
          optedOut: false,
          questions: Array.from({ length: 1_000 }, () => ({
            guildId: '1',
            askedAtMs: Date.now(),
            text: '*ق_'.repeat(1_300),
            outcome: 'found',
          })),
          votes: Array.from({ length: 1_000 }, () => ({
            guildId: '1',
            votedAtMs: Date.now(),
            vote: 'out-of-date' as const,
            reason: '@everyone'.repeat(50),
          })),
          proposals,
          inquiries,
          standing,
        },
        language,
      ),
    );
  });
});

describe('a person', () => {
  test('sees what is kept of them, and nothing of others, and has it deleted', async () => {
    const bot = await start();
    const { discord } = bot;
    const panel = await discord.slash({ name: 'privacy' });
    const none = await discord.press(panel.message, 'Show my data');
    expect(none.text).toContain('I have nothing of you');
    const { message } = await ask(bot);
    await discord.press(message, 'Helped');
    await ask(bot, 'grace');
    const shown = await discord.press(panel.message, 'Show my data');
    expect(shown.text).toContain('1 question');
    expect(shown.text).toContain(question);
    expect(shown.text).toContain('Helped');
    const [attachment] = shown.message.attachments;
    expect(attachment?.filename).toBe('your-data.json');
    const sure = await discord.press(panel.message, 'Delete my data');
    expect(seen(sure)).toContain('cannot be undone');
    const done = await discord.press(panel.message, 'Delete them');
    expect(seen(done)).toContain('Deleted: 2 records');
    // What grace asked stays.
    expect(await kept(bot)).toEqual([question]);
    const after = await discord.press(panel.message, 'Show my data');
    expect(after.text).toContain('I have nothing of you');
  });

  test('keeps it all by changing their mind', async () => {
    const bot = await start();
    const { discord } = bot;
    await ask(bot);
    const panel = await discord.slash({ name: 'privacy' });
    await discord.press(panel.message, 'Delete my data');
    await discord.press(panel.message, 'Keep them');
    expect(await kept(bot)).toEqual([question]);
    expect(labels({ ...panel, message: panel.message })).toContain('Show my data');
  });

  test('is not logged, and again, as they say; also after a restart', async () => {
    const before = await start();
    const panel = await before.discord.slash({ name: 'privacy' });
    const out = await before.discord.press(panel.message, 'Do not log me');
    expect(seen(out)).toContain('neither the text nor who asked');
    const bot = await before.restart();
    running = bot;
    await ask(bot);
    expect(await kept(bot)).toEqual([undefined]);
    const back = await bot.discord.press(panel.message, 'Log me again');
    expect(seen(back)).toContain('logged again');
    await ask(bot);
    expect(await kept(bot)).toEqual([undefined, question]);
  });
});

describe('everything of a server', () => {
  test('is deleted for its owner, who types its name, and for nobody else', async () => {
    const bot = await start();
    const { discord, stores } = bot;
    const guildId = discord.guild().id;
    await ask(bot);
    await stores.settings.change(guildId, 'ada', { retentionDays: 7 });
    const panel = await discord.slash({ name: 'privacy' });
    const stranger = await discord.press(panel.message, 'Delete everything of this server', {
      user: 'grace',
    });
    expect(stranger.text).toContain('Only the owner');
    const form = await discord.press(panel.message, 'Delete everything of this server');
    const wrong = await discord.submitModal(form, { name: 'Newsrom' });
    expect(wrong.text).toContain('not the name');
    const forged = await discord.submitModal(form, { name: 'Newsroom' }, { user: 'grace' });
    expect(forged.text).toContain('Only the owner');
    expect(await kept(bot)).toEqual([question]);
    const done = await discord.submitModal(form, { name: ' newsroom ' });
    expect(done.text).toContain('Everything of this server is deleted');
    expect(await kept(bot)).toEqual([]);
    expect((await stores.settings.get(guildId)).retentionDays).toBe(30);
  });
});
