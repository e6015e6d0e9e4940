import { afterEach, expect, test } from 'vitest';
import { createKnowledgeLibrary } from '../../../../src/answer/serve/knowledge-library.js';
import type { PinnedPassage } from '../../../../src/answer/answer.js';
import { passagePrint } from '../../../../src/knowledge/passage-print.js';
import { buildLocalIndex } from '../../../../src/search/local-index.js';
import { languageFor } from '../../../../src/discord/text/languages.js';
import { createGuildShelves } from '../../../answer/serve/support/guild-sources.js';
import { articleOf } from '../../../contracts/articles.js';
import { plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { runBot, type RunningBot } from '../../support/running-bot.js';

const newsroom = '100000000000000001';
const harbour = '100000000000000002';
const guilds = [
  { name: 'Newsroom', id: newsroom },
  { name: 'Harbour', id: harbour },
  { name: 'Elsewhere', hasBot: false },
] as const;
const question = 'What does the ferry to Skagen carry?';
const ferry = 'The ferry to Skagen carries forty cars and a piano.';

let running: RunningBot | undefined;
afterEach(async () => {
  expect(running?.discord.refusals).toEqual([]);
  await running?.stop();
  running = undefined;
});

/** The ferry is Newsroom's; everybody has the bell. */
async function start(pins: readonly PinnedPassage[] = []): Promise<RunningBot['discord']> {
  const sources = createGuildShelves();
  sources.setPins(newsroom, pins);
  sources.write(newsroom, 'ferry', [ferry, 'Its captain is Ane Dahl.'], 'The ferry');
  const bell = articleOf('bell', {
    title: 'The bell',
    paragraphs: ['The bell of Mandal was cast in 1604 by Anders Moe.'],
  });
  const library = await createKnowledgeLibrary(
    { articles: [bell] },
    { buildIndex: buildLocalIndex, sources },
  );
  running = await runBot({ library, discord: { guilds } });
  return running.discord;
}

test('a guild is answered from its own articles, whatever it asks by', async () => {
  const discord = await start();
  const asked = await discord.slash({ name: 'ask', options: { question } });
  expect(plain(asked.text)).toContain(ferry);
  const opened = await discord.press(asked.message, 'More context');
  expect(plain(opened.text)).toContain('Ane Dahl');
  const choices = await discord.autocomplete({ name: 'article', focused: 'title' });
  expect(choices.map(({ value }) => value)).toContain('ferry');
  const message = await discord.say({ content: question, mentions: 'bot' });
  const [reply] = await discord.replies(message);
  expect(reply && plain(textOf(reply))).toContain(ferry);
});

test('a passage that is pinned there comes first, marked as pinned', async () => {
  const pins = [
    {
      question: 'Which bell is the oldest?',
      passageId: 'ferry#2',
      passagePrint: passagePrint('Its captain is Ane Dahl.'),
    },
  ];
  const discord = await start(pins);
  const options = { question: 'Which is the oldest bell?' };
  const here = await discord.slash({ name: 'ask', options });
  expect(plain(here.text)).toContain('Its captain is Ane Dahl.');
  expect(here.text).toContain('📌 pinned');
  const there = await discord.slash({ name: 'ask', options, guild: 'Harbour' });
  expect(there.text).not.toMatch(/Ane Dahl|📌/u);
});

test.each([
  ['in another guild', { guild: 'Harbour' }],
  ['in direct messages', { guild: null }],
  ['where only the person has installed it', { guild: 'Elsewhere' }],
])('nothing of it shows %s', async (_, place) => {
  const discord = await start();
  const asked = await discord.slash({ name: 'ask', ...place, options: { question } });
  expect(plain(asked.text)).not.toContain('piano');
  const called = await discord.slash({ name: 'article', ...place, options: { title: 'ferry' } });
  expect(plain(called.text)).not.toContain('piano');
  for (const [name, focused] of [
    ['article', 'title'],
    ['ask', 'question'],
  ] as const) {
    const choices = await discord.autocomplete({ name, focused, ...place });
    expect(JSON.stringify(choices)).not.toMatch(/ferry/iu);
  }
});

test('while its articles are indexed for too long, it says so instead of answering without them', async () => {
  const sources = createGuildShelves();
  sources.write(newsroom, 'ferry', [ferry]);
  const library = await createKnowledgeLibrary(
    { articles: [] },
    {
      buildIndex: buildLocalIndex,
      buildGuildIndex: () => new Promise<never>(() => undefined),
      sources,
      bounds: { waitMs: 20 },
    },
  );
  running = await runBot({ library, discord: { guilds } });
  const { discord } = running;
  const { text } = languageFor('en-US');
  const asked = await discord.slash({ name: 'ask', options: { question } });
  expect(asked.text).toBe(text.errors.busy);
  const choices = await discord.autocomplete({ name: 'article', focused: 'title' });
  expect(choices.map(({ value }) => value)).toEqual(['ferry']);
});
