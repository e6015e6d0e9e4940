import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createKnowledgeLibrary,
  type LiveKnowledgeLibrary,
} from '../../../../src/answer/serve/knowledge-library.js';
import { openShelves } from '../../../../src/knowledge/shelves.js';
import {
  insightsPage,
  insightsViews,
  unpinOne,
} from '../../../../src/discord/features/insights/insights-controls.js';
import { articlesView } from '../../../../src/discord/features/insights/views/articles-view.js';
import { insightsCard } from '../../../../src/discord/features/insights/views/insights-card.js';
import { pinsView } from '../../../../src/discord/features/insights/views/pins-view.js';
import {
  topQuestions,
  unansweredQuestions,
} from '../../../../src/discord/features/insights/views/question-lists.js';
import { languageFor, texts } from '../../../../src/discord/text/languages.js';
import { lastDays } from '../../../../src/insights/figures.js';
import { insightsFrom } from '../../../../src/insights/insights.js';
import { createCorpus } from '../../../../src/knowledge/corpus.js';
import { buildLocalIndex } from '../../../../src/search/local-index.js';
import type { QuestionRecord, Vote } from '../../../../src/store/question-log.js';
import { randomId } from '../../../../src/store/random-id.js';
import type { Stores } from '../../../../src/store/stores.js';
import { asked } from '../../../insights/support/questions.js';
import { emptyStores } from '../../../store/support/empty-stores.js';
import type { Reply } from '../../../support/fake-discord/reply.js';
import { controlsOf, plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { expectAcceptable } from '../../support/expect-reply.js';
import { hostileText } from '../../support/hostile-text.js';
import { runBot, shippedStory, type RunningBot } from '../../support/running-bot.js';

const users = [{ username: 'ada', permissions: ['ManageGuild'] }, { username: 'grace' }] as const;

let running: RunningBot | undefined;
let library: LiveKnowledgeLibrary | undefined;

/** A bot whose knowledge has the pins of the stores, as the real one. */
async function start(): Promise<RunningBot> {
  const stores = await emptyStores();
  const { articles } = (await shippedStory()).corpus();
  library = await createKnowledgeLibrary(
    { articles, aliases: [] },
    {
      buildIndex: buildLocalIndex,
      buildGuildIndex: buildLocalIndex,
      sources: {
        articles: (guildId) => stores.articles.current(guildId),
        aliases: () => Promise.resolve([]),
        pins: (guildId) => stores.pins.list(guildId),
        shelves: () => Promise.resolve(openShelves),
      },
    },
  );
  running = await runBot({ discord: { users }, stores, library });
  return running;
}

afterEach(async () => {
  expect(running?.discord.refusals ?? []).toEqual([]);
  await running?.stop();
  await running?.stores.close();
  await library?.close();
  running = undefined;
  library = undefined;
});

function seen({ updated, text }: Reply): string {
  return plain(updated === undefined ? text : textOf(updated));
}

const hourMs = 3_600_000;

async function log(
  { discord, stores }: { readonly discord: RunningBot['discord']; readonly stores: Stores },
  text: string,
  { hoursAgo = 1, ...other }: Partial<QuestionRecord> & { readonly hoursAgo?: number } = {},
  ...votes: readonly Vote[]
): Promise<void> {
  const guildId = other.guildId ?? discord.guild().id;
  const record = {
    ...asked(text, { askedAtMs: Date.now() - hoursAgo * hourMs, ...other }),
    id: randomId(),
    guildId,
  };
  await stores.questions.record(record, 'somebody');
  for (const [index, vote] of votes.entries()) {
    await stores.questions.vote(
      guildId,
      record.id,
      `voter ${index}`,
      vote,
      vote === 'out-of-date' ? 'It is 2026.' : undefined,
    );
  }
}

const story = {
  passages: [{ articleId: 'al-masdar-news-2019-09-28', passageId: 'al-masdar-news-2019-09-28#8' }],
};

async function logMuch(bot: RunningBot): Promise<void> {
  await log(bot, 'How long is the border?', story, 'helped', 'helped', 'not-this');
  await log(bot, 'How long is the border', { ...story, hoursAgo: 30 });
  await log(bot, 'Who guards the crossing?', story, 'not-this', 'not-this');
  await log(bot, 'When did it reopen?', story, 'out-of-date');
  await log(bot, 'Do I need a visa?', { outcome: 'nothing' });
  await log(bot, 'Where do I get a visa?', { outcome: 'uncertain' });
  await log(bot, 'Is there a bus?', { outcome: 'nothing', hoursAgo: 24 * 40 });
}

describe('/insights', () => {
  test('is for editors, and private; at each press', async () => {
    const bot = await start();
    await logMuch(bot);
    const { discord } = bot;
    const refused = await discord.slash({ name: 'insights', user: 'grace' });
    expect([refused.ephemeral, refused.text]).toEqual([
      true,
      expect.stringContaining('Manage Server'),
    ]);
    const card = await discord.slash({ name: 'insights' });
    expect(card.ephemeral).toBe(true);
    for (const label of ['Unanswered', 'CSV']) {
      const pressed = await discord.press(card.message, label, { user: 'grace' });
      expect(pressed.text).toContain('Manage Server');
    }
  });

  test('shows figures, pictures and lists of the days that are asked for', async () => {
    const bot = await start();
    await logMuch(bot);
    const { discord } = bot;
    const card = await discord.slash({ name: 'insights' });
    expect(seen(card)).toContain(
      '6 questions · 67% answered · 17% not clearly · 17% nothing found',
    );
    expect(seen(card)).toContain('6 pieces of feedback · 33% say that it helped');
    expect(card.message.attachments.map(({ filename }) => filename)).toEqual([
      'questions.png',
      'shares.png',
    ]);
    const top = seen(await discord.press(card.message, 'Top questions'));
    expect(top).toMatch(/How long is the border.*asked twice · answered twice/su);
    const unanswered = seen(await discord.press(card.message, 'Unanswered'));
    expect(unanswered).toMatch(/visa.*asked twice.*Do I need a visa\?/su);
    expect(unanswered).toMatch(/did not help.*Who guards the crossing\?/su);
    expect(unanswered).not.toContain('bus');
    const articles = seen(await discord.press(card.message, 'Articles'));
    expect(articles).toMatch(
      /Quoted most.*4 times.*Quoted least.*never.*out of date.*It is 2026\./su,
    );
    const longer = await discord.slash({ name: 'insights', options: { days: 60 } });
    expect(seen(longer)).toContain('7 questions');
  });

  test('says so where there is nothing', async () => {
    const { discord } = await start();
    const card = await discord.slash({ name: 'insights', options: { days: 1 } });
    expect(seen(card)).toContain('What was asked here today');
    expect(seen(card)).toContain('Nobody has asked anything here');
  });

  test('never shows what was asked in another server', async () => {
    const bot = await start();
    await log(bot, 'What is our secret?', { guildId: '1442000000000000001' });
    await log(bot, 'How long is the border?');
    const { discord } = bot;
    const card = await discord.slash({ name: 'insights' });
    const shown = [
      seen(card),
      ...(await Promise.all(
        ['Top questions', 'Unanswered'].map((label) => discord.press(card.message, label)),
      ).then((replies) => replies.map(seen))),
    ];
    expect(shown.join('\n')).not.toContain('secret');
    expect(seen(await discord.slash({ name: 'insights' }))).toContain('1 question');
  });

  test('gives all questions as a file', async () => {
    const bot = await start();
    await log(bot, '=HYPERLINK("x")');
    const { discord } = bot;
    const card = await discord.slash({ name: 'insights' });
    const sent = await discord.press(card.message, 'CSV');
    expect(sent.ephemeral).toBe(true);
    expect(sent.message.attachments.map(({ filename }) => filename)).toEqual(['questions.csv']);
  });
});

describe('a question is mended', () => {
  test('by pinning a passage, which then comes first for it and its paraphrases; and that is undone', async () => {
    const bot = await start();
    await log(bot, 'Do I need a visa?', { outcome: 'nothing' });
    const { discord, stores } = bot;
    const card = await discord.slash({ name: 'insights' });
    await discord.press(card.message, 'Unanswered');
    const menu = controlsOf(discord.messagesIn().at(-1) ?? card.message).find(({ label }) =>
      label.startsWith('Mend'),
    );
    const mending = await discord.select(card.message, 'Mend a question …', [
      menu?.options[0]?.value ?? '',
    ]);
    expect(mending.text).toContain('Do I need a visa?');
    const form = await discord.press(mending.message, 'Search with other words');
    await discord.submitModal(form, { words: 'How long is the border?' });
    const found = controlsOf(mending.message).find(({ label }) => label.startsWith('Pin one'));
    const wanted = found?.options[0]?.value ?? '';
    const refused = await discord.select(mending.message, 'Pin one of these passages', [wanted], {
      user: 'grace',
    });
    expect(refused.text).toContain('Manage Server');
    await discord.select(mending.message, 'Pin one of these passages', [wanted]);
    expect(plain(textOf(mending.message))).toContain('Pinned');
    const answer = await discord.slash({ name: 'ask', options: { question: 'do I need a visa' } });
    expect(answer.text).toContain('600 km');
    expect(answer.text).toContain('📌 pinned');
    const list = seen(await discord.press(card.message, 'Pins'));
    expect(list).toMatch(/Do I need a visa\?.*600 km.*pinned by/su);
    const [pin] = await stores.pins.list(discord.guild().id);
    await discord.select(card.message, 'Unpin …', [pin?.id ?? '']);
    expect(await stores.pins.list(discord.guild().id)).toEqual([]);
    const again = await discord.press(mending.message, unpinOne.encode(pin?.id ?? '') ?? '');
    expect(seen(again)).toContain('unpinned already');
    const after = await discord.slash({ name: 'ask', options: { question: 'Do I need a visa?' } });
    expect(after.text).not.toContain('📌 pinned');
  });

  test('by adding an article: the form of /knowledge add opens', async () => {
    const bot = await start();
    await log(bot, 'Do I need a visa?', { outcome: 'nothing' });
    const { discord } = bot;
    const card = await discord.slash({ name: 'insights' });
    await discord.press(card.message, 'Unanswered');
    const menu = controlsOf(card.message).find(({ label }) => label.startsWith('Mend'));
    const mending = await discord.select(card.message, 'Mend a question …', [
      menu?.options[0]?.value ?? '',
    ]);
    const opened = await discord.press(mending.message, 'Add an article for this');
    expect(opened.modal).toBeDefined();
  });
});

test('every part of the card is a message of Discord, whatever people ask and articles are called', async () => {
  const corpus = createCorpus((await shippedStory()).corpus().articles);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hostileText, fc.constantFrom('found', 'uncertain', 'nothing')), {
        maxLength: 30,
      }),
      fc.constantFrom(...texts.map(({ locale }) => locale)),
      fc.integer({ min: 1, max: 400 }),
      (questions, locale, page) => {
        const language = languageFor(locale);
        const records = questions.map(([text, outcome]) =>
          asked(text, {
            id: randomId(),
            outcome,
            askedAtMs: Date.now(),
            passages: [{ articleId: text, passageId: `${text}#1` }],
            votes: { helped: 0, notThis: 3, outOfDate: 1 },
            reasons: [text],
          }),
        );
        const insights = insightsFrom(records, {
          period: lastDays(30, Date.now()),
          articleIds: corpus.articles.map(({ id }) => id),
        });
        const pins = questions.map(([question]) => ({
          id: randomId(),
          guildId: '1',
          question,
          passageId: corpus.passages[0]?.id ?? '',
          passagePrint: 'x',
          authorId: '1442000000000000001',
          createdAtMs: 0,
        }));
        const state = { days: 365, page };
        const parts = {
          questions: topQuestions(insights.topQuestions, state, language),
          unanswered: unansweredQuestions(
            insights.unanswered,
            insights.badlyAnswered,
            state,
            language,
          ),
          articles: articlesView(insights, 365, corpus, language),
          pins: pinsView(pins, state, corpus, language),
        };
        for (const [view, each] of Object.entries(parts)) {
          const known = insightsViews.find((name) => name === view) ?? 'overview';
          expectAcceptable(insightsCard({ view: known, days: 365 }, each, language));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the ids of its buttons name the part, the days and the page', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...insightsViews),
      fc.integer({ min: 1, max: 365 }),
      fc.integer({ min: 1, max: 9_999 }),
      (view, days, page) => {
        const state = { view, days, page };
        expect(insightsPage.decode(insightsPage.encode(state) ?? '')).toEqual(state);
      },
    ),
  );
  for (const id of ['insights:1:pins:366:1', 'insights:1:pins:30:0', 'insights:1:x:30:1']) {
    expect(insightsPage.decode(id)).toBeUndefined();
  }
});
