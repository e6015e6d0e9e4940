import { afterEach, describe, expect, test } from 'vitest';
import { isoDate } from '../../src/knowledge/identifiers.js';
import { controlsOf, plain, textOf } from '../support/fake-discord/visible-text.js';
import { knowledgeOf, type ArticleSpec } from './support/articles.js';
import {
  refusesMisspelt,
  runBot,
  type RunningBot,
  type RunningBotOptions,
} from './support/running-bot.js';

let running: RunningBot | undefined;
afterEach(async () => {
  expect(running?.discord.refusals).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function start(options: RunningBotOptions = {}): Promise<RunningBot> {
  running = await runBot(options);
  return running;
}

/** Twelve articles of two publishers, each with a ferry in it. */
const ferries = Array.from({ length: 12 }, (_, index): ArticleSpec => {
  const isEven = index % 2 === 0;
  const published = isoDate(`2020-${String(index + 1).padStart(2, '0')}-15`);
  return {
    id: `ferry-${index + 1}`,
    paragraphs: [`Ferry number ${index + 1} sails to port ${index + 1}.`, 'It rained.'],
    source: {
      title: `Ferry ${index + 1}`,
      publisher: isEven ? 'The Harbour Post' : 'Sea News',
      ...(published !== undefined && { published }),
    },
    tags: isEven ? ['ships', 'post'] : ['ships'],
    summary: `About ferry ${index + 1}.`,
    questions: [`Where does ferry ${index + 1} sail?`],
  };
});

describe('/search', () => {
  test('lists passages privately, five a page, with pages that outlast a restart', async () => {
    const first = await start({ knowledge: await knowledgeOf(...ferries) });
    const list = await first.discord.slash({ name: 'search', options: { query: 'ferry sails' } });
    expect(list.ephemeral).toBe(true);
    const onFirst = quotations(list.text);
    expect(onFirst).toHaveLength(5);
    expect(plain(list.text)).toMatch(/\d+ passages/u);
    running = await first.restart();
    const { updated } = await running.discord.press(list.message, 'Next ▶');
    const second = updated ? textOf(updated) : '';
    expect(second).toMatch(/Page 2 of \d/u);
    expect(new Set([...quotations(second), ...onFirst]).size).toBe(10);
  });

  test('opens a passage from a menu, and publishes it with credit', async () => {
    const { discord } = await start({ knowledge: await knowledgeOf(...ferries) });
    const list = await discord.slash({ name: 'search', options: { query: 'ferry number 7' } });
    const menu = controlsOf(list.message).find(({ kind }) => kind === 'menu');
    const opened = await discord.select(list.message, menu?.label ?? '', [
      menu?.options[0]?.value ?? '',
    ]);
    expect(opened.ephemeral).toBe(true);
    expect(plain(opened.text)).toContain('Ferry number 7 sails');
    const posted = await discord.press(opened.message, 'Post here');
    expect(posted.ephemeral).toBe(false);
    expect(posted.text).toContain(`Posted by <@${discord.user().id}>`);
    expect(plain(posted.text)).toContain('Ferry number 7 sails');
  });

  test.each([
    [{ publisher: 'sea news' }, /Sea News/u],
    [{ publisher: 'harbour', since: '2020-11' }, /Ferry 11 · The Harbour Post/u],
    [{ until: '2020-03' }, /(?:January|February|March) 15, 2020/u],
    [{ until: '2020-03-15', since: '2020-03-15' }, /Ferry 3 · /u],
    [{ article: 'ferry-3' }, /Ferry 3 · /u],
  ])('looks only where it is told: %j', async (scope, source) => {
    const { discord } = await start({ knowledge: await knowledgeOf(...ferries) });
    const options = { query: 'ferry sails', ...scope };
    const list = await discord.slash({ name: 'search', options });
    const sources = list.text.split('\n').filter((line) => line.includes('¶'));
    expect(sources.length).toBeGreaterThan(0);
    for (const line of sources) expect(line).toMatch(source);
  });

  test('publishes a page of the list with credit; others turn pages of their own', async () => {
    const first = await start({ knowledge: await knowledgeOf(...ferries) });
    const list = await first.discord.slash({ name: 'search', options: { query: 'ferry sails' } });
    const { updated } = await first.discord.press(list.message, 'Next ▶');
    running = await first.restart();
    const { discord } = running;
    const posted = await discord.press(updated ?? list.message, 'Post here');
    expect(posted.ephemeral).toBe(false);
    expect(posted.text).toContain(`-# ferry sails\n-# Posted by <@${discord.user().id}>`);
    expect(posted.text).toContain('Page 2 of');
    expect(quotations(posted.text)).toEqual(quotations(updated ? textOf(updated) : ''));
    const copy = await discord.press(posted.message, '◀ Previous', { user: 'grace' });
    expect(copy.ephemeral).toBe(true);
    const notTheirs = await discord.press(posted.message, '🗑️', { user: 'grace' });
    expect(notTheirs.text).toContain('Only the person who asked');
    await discord.press(posted.message, '🗑️');
    expect(discord.messagesIn()).toEqual([]);
  });

  test('finds what a narrow scope has, however much better others fit', async () => {
    const others = Array.from({ length: 60 }, (_, index): ArticleSpec => {
      const paragraphs = ['The ferry sails: a ferry that sails, and sails again.'];
      return { id: `other-${index}`, paragraphs, source: { title: 'Ferry', publisher: 'Others' } };
    });
    const rare: ArticleSpec = {
      id: 'rare',
      paragraphs: ['In winter, when the ice allows, a ferry sails from the old harbour.'],
      source: { title: 'Winter', publisher: 'The Ice' },
    };
    const { discord } = await start({ knowledge: await knowledgeOf(...others, rare) });
    const options = { query: 'ferry sails', publisher: 'The Ice' };
    const list = await discord.slash({ name: 'search', options });
    expect(plain(list.text)).toContain('when the ice allows');
  });

  test('takes words that several publishers have in their names, also on the next page', async () => {
    const further: ArticleSpec = {
      id: 'further',
      paragraphs: ['A ferry sails at noon.'],
      source: { title: 'Noon', publisher: 'Deep Sea News' },
    };
    const knowledge = await knowledgeOf(...ferries, further);
    const { discord } = await start({ knowledge });
    const words = await discord.slash({
      name: 'search',
      options: { query: 'ferry sails', publisher: 'sea' },
    });
    expect(words.text).toContain('of publishers with “sea” in their names');
    const onFirst = words.text;
    const { updated } = await discord.press(words.message, 'Next ▶');
    const pages = onFirst + (updated ? textOf(updated) : '');
    expect(pages).toContain('Deep Sea News');
    expect(pages).not.toContain('Harbour Post');
    const name = await discord.slash({
      name: 'search',
      options: { query: 'ferry sails', publisher: 'Sea News' },
    });
    expect(name.text).toContain('published by Sea News');
    expect(name.text).not.toContain('Deep');
  });

  test.each([
    [{ publisher: 'Nobody' }, 'called “Nobody”'],
    [{ since: 'last week' }, '“last week” as a date'],
    [{ until: '2020-13' }, 'as a date'],
    [{ article: 'ferry' }, 'no article called'],
  ])('says what it cannot make sense of: %j', async (scope, words) => {
    const { discord } = await start({ knowledge: await knowledgeOf(...ferries) });
    const list = await discord.slash({ name: 'search', options: { query: 'ferry', ...scope } });
    expect(plain(list.text)).toContain(words);
  });

  test('says so when there is nothing', async () => {
    const { discord } = await start({ knowledge: await knowledgeOf(...ferries) });
    const list = await discord.slash({
      name: 'search',
      options: { query: 'violins', since: '2030' },
    });
    expect(list.text).toContain('I found no such passage');
    expect(controlsOf(list.message)).toEqual([]);
  });

  test('lists what is near as such when nothing has it all', async () => {
    const knowledge = refusesMisspelt(await knowledgeOf(...ferries));
    const { discord } = await start({ knowledge });
    const options = { query: 'ferry nummber 7' };
    const list = await discord.slash({ name: 'search', options });
    expect(list.text).toContain('do not clearly say');
    expect(quotations(list.text).length).toBeGreaterThan(0);
    expect(list.text).not.toMatch(/^> .*\*\*/mu);
  });

  test('keeps what it was told when pages are turned', async () => {
    const { discord } = await start({ knowledge: await knowledgeOf(...ferries) });
    const options = { query: 'ferry: *sails*', publisher: 'Sea News', since: '2020' };
    const list = await discord.slash({ name: 'search', options });
    const { updated } = await discord.press(list.message, 'Next ▶');
    const text = updated ? textOf(updated) : '';
    expect(plain(text)).toContain('-# ferry: *sails*');
    expect(text).toContain('published by Sea News · since 2020');
    for (const line of text.split('\n').filter((each) => each.includes('¶'))) {
      expect(line).toContain('Sea News');
    }
  });
});

describe('/articles', () => {
  test('lists all, newest first, in pages, and opens one', async () => {
    const first = await start({ knowledge: await knowledgeOf(...ferries) });
    const list = await first.discord.slash({ name: 'articles' });
    expect(list.ephemeral).toBe(true);
    expect(list.text).toMatch(/12 articles.*\nFerry 12\n.*December 15, 2020 · 2 paragraphs/u);
    running = await first.restart();
    const { discord } = running;
    const { updated } = await discord.press(list.message, 'Next ▶');
    expect(updated && textOf(updated)).toMatch(/Ferry 2\n[^]*Ferry 1\n/u);
    const opened = await discord.select(list.message, 'Read one of these articles', ['ferry-1']);
    expect(opened.text).toMatch(/^Ferry 1\n/u);
    expect(opened.text).toContain('About ferry 1.');
  });

  test('can be narrowed down to a publisher or a tag', async () => {
    const { discord } = await start({ knowledge: await knowledgeOf(...ferries) });
    const ofPublisher = await discord.slash({
      name: 'articles',
      options: { publisher: 'Sea News' },
    });
    expect(ofPublisher.text).toContain('6 articles');
    const ofTag = await discord.slash({ name: 'articles', options: { tag: 'post' } });
    expect(ofTag.text).toContain('6 articles');
    expect(ofTag.text).toContain('about post');
    const tags = await discord.autocomplete({
      name: 'articles',
      options: { tag: '' },
      focused: 'tag',
    });
    expect(tags.map(({ value }) => value)).toEqual(['ships', 'post']);
  });
});

describe('/article', () => {
  const long: ArticleSpec = {
    id: 'long',
    paragraphs: ['One.', 'Two.', 'Three.', 'Four.'],
    source: { title: 'A long story', url: 'https://example.org/long' },
  };

  test('shows title, source and passages, with pages that outlast a restart', async () => {
    const first = await start({ knowledge: await knowledgeOf(long) });
    const reply = await first.discord.slash({ name: 'article', options: { title: 'long story' } });
    expect(plain(reply.text)).toContain('A long story\n');
    expect(quotations(reply.text)).toEqual(['> One.', '> Two.', '> Three.']);
    running = await first.restart();
    const { updated } = await running.discord.press(reply.message, 'Next ▶');
    expect(updated && quotations(textOf(updated))).toEqual(['> Four.']);
  });

  test('shows one paragraph between its neighbours, from which one can go on', async () => {
    const { discord } = await start({ knowledge: await knowledgeOf(long) });
    const options = { title: 'long', paragraph: 3 };
    const reply = await discord.slash({ name: 'article', options });
    expect(quotations(reply.text)).toEqual(['> Two.', '> Three.', '> Four.']);
    expect(reply.text).toContain('¶ 3 of 4');
    const { updated } = await discord.press(reply.message, 'Next ▶');
    expect(updated && quotations(textOf(updated))).toEqual(['> Three.', '> Four.']);
  });

  test('says how many paragraphs there are when there is no such one', async () => {
    const { discord } = await start({ knowledge: await knowledgeOf(long) });
    const options = { title: 'long', paragraph: 5 };
    const reply = await discord.slash({ name: 'article', options });
    expect(reply.text).toContain('the article has 4 paragraphs');
  });
});

describe('the suggestions for a question', () => {
  const suggestions = async (typed: string): Promise<readonly string[]> => {
    const { discord } = running ?? (await start({ knowledge: await knowledgeOf(...ferries) }));
    const choices = await discord.autocomplete({
      name: 'ask',
      options: { question: typed },
      focused: 'question',
    });
    for (const { name, value } of choices) expect(name).toBe(value);
    return choices.map(({ name }) => name);
  };

  test('begin with what was typed, then titles, then example questions', async () => {
    expect((await suggestions('ferry 12')).slice(0, 3)).toEqual([
      'ferry 12',
      'Ferry 12',
      'Where does ferry 12 sail?',
    ]);
  });

  test('are examples before anything is typed', async () => {
    expect(await suggestions('')).toContain('Where does ferry 1 sail?');
  });

  test('leave out what was typed when it does not fit into a choice', async () => {
    expect(await suggestions('x'.repeat(101))).toEqual([]);
    expect(await suggestions('x'.repeat(100))).toEqual(['x'.repeat(100)]);
  });
});

test('"Find in articles" looks up what a message says, for the one who asks', async () => {
  const { discord } = await start();
  const message = await discord.say({ content: 'How long is the border?' });
  const reply = await discord.contextMenu({ name: 'Find in articles', message, user: 'grace' });
  expect(reply.ephemeral).toBe(true);
  expect(plain(reply.text)).toContain('600 km');
  const posted = await discord.say({ content: `<@${discord.user('grace').id}>` });
  discord.previewLink(posted, 'How long is the border?');
  const ofEmbed = await discord.contextMenu({ name: 'Find in articles', message: posted });
  expect(plain(ofEmbed.text)).toContain('600 km');
  const empty = await discord.say({
    content: '',
    files: [{ name: 'a.png', type: 'image/png', bytes: Buffer.from('x') }],
  });
  const nothing = await discord.contextMenu({ name: 'Find in articles', message: empty });
  expect(nothing.text).toContain('no text');
});

test('/about tells version, size, age, languages and what is stored', async () => {
  const { discord } = await start();
  const reply = await discord.slash({ name: 'about' });
  expect(reply.ephemeral).toBe(true);
  expect(plain(reply.text)).toContain('Quoth 1.2.3');
  expect(reply.text).toContain('11 articles');
  expect(reply.text).toMatch(/They were read (?:now|\d+ (?:second|minute)s? ago)\./u);
  expect(reply.text).toContain('English');
  expect(reply.text).toContain('`/privacy`');
});

function quotations(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('> '));
}
