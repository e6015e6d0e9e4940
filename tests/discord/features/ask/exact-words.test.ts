import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLocalIndex } from '../../../../src/search/local-index.js';
import { createKnowledgeLibrary } from '../../../../src/answer/serve/knowledge-library.js';
import { openShelves } from '../../../../src/knowledge/shelves.js';
import { articleOf } from '../../../contracts/articles.js';
import { plain } from '../../../support/fake-discord/visible-text.js';
import { emptyStores } from '../../../store/support/empty-stores.js';
import { runBot, type RunningBot } from '../../support/running-bot.js';

const article = articleOf('ferries', {
  title: 'Ferries of the bay',
  publisher: 'Harbour Post',
  tags: ['boats'],
  paragraphs: [
    'The ferry leaves at 9.30 every morning, and no dogs are allowed on the upper deck.',
    'Dogs are welcome in the old custom house, where the ferry crews rest.',
  ],
});

let running: RunningBot;
beforeAll(async () => {
  const stores = await emptyStores();
  const none = () => Promise.resolve([]);
  const library = await createKnowledgeLibrary(
    { articles: [article] },
    {
      buildIndex: buildLocalIndex,
      sources: {
        articles: none,
        aliases: none,
        pins: none,
        shelves: () => Promise.resolve(openShelves),
      },
    },
  );
  running = await runBot({ library, stores });
});
afterAll(async () => {
  expect(running.discord.refusals).toEqual([]);
  await running.stop();
});

const ask = async (question: string): Promise<string> =>
  plain((await running.discord.slash({ name: 'ask', options: { question } })).text);
const search = async (query: string): Promise<string> =>
  plain((await running.discord.slash({ name: 'search', options: { query } })).text);

test('a phrase is found by /ask, /search and a mention', async () => {
  const said = 'no dogs are allowed';
  expect(await ask(`“${said}”`)).toContain('on the upper deck');
  const listed = await search(`"${said}"`);
  expect(listed).toContain('on the upper deck');
  expect(listed).not.toContain('custom house');
  const { discord } = running;
  const message = await discord.say({ content: `«${said}»`, mentions: 'bot' });
  expect(JSON.stringify(await discord.replies(message))).toContain('on the upper deck');
});

test('what nothing has is said to be nowhere, with what is nearest', async () => {
  for (const text of [
    await ask('"dogs leave every morning"'),
    await search('"dogs leave every morning"'),
  ]) {
    expect(text).toContain('These exact words do not occur in the articles');
    expect(text).toContain('Ferries of the bay');
  }
});

test('a tag that there is not is named with what is near', async () => {
  for (const text of [await ask('When does it leave? tag:boat'), await search('ferry tag:boat')]) {
    expect(text).toContain('No article has the tag “boat”.');
    expect(text).toContain('There is: boats.');
  }
  expect(await ask('When does the ferry leave? tag:every*one*')).toContain('tag “every*one*”');
});

test('a word that is not wanted is not there', async () => {
  expect(await search('dogs -allowed')).not.toContain('upper deck');
});

test('conditions are completed while somebody types', async () => {
  const complete = (question: string) =>
    running.discord.autocomplete({ name: 'ask', focused: 'question', options: { question } });
  const choices = await complete('when does it leave? publisher:har');
  expect(choices.map(({ value }) => value)).toEqual([
    'when does it leave? publisher:"Harbour Post"',
  ]);
  expect((await complete('tag:'))[0]?.value).toBe('tag:boats');
});
