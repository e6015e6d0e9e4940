import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleId } from '../../../../src/knowledge/identifiers.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await runNewsroom();
  await write('ferries', 'Ferries to the islands', 'https://example.org/ferries');
});
afterEach(async () => {
  expect(newsroom.discord.refusals).toEqual([]);
  await newsroom.stop();
});

const paragraphs = ['The ferry leaves at half past nine.', 'No dogs are allowed on the deck.'];

async function write(id: string, title: string, url?: string): Promise<void> {
  const { stores, library, discord } = newsroom;
  const guildId = discord.guild().id;
  const article = articleId(id);
  if (article === undefined) throw new Error('No id.');
  await stores.articles.write({
    guildId,
    articleId: article,
    change: 'added',
    authorId: '1',
    draft: {
      particulars: {
        id: article,
        source: {
          title,
          publisher: 'Harbour Post',
          author: 'Ada Berg',
          ...(url !== undefined && { url }),
        },
        language: 'en',
        tags: [],
        questions: [],
      },
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, headings: [] })),
    },
    basedOn: 0,
  });
  await library.refresh(guildId);
}

async function cite(options: Record<string, string | number>, at = {}): Promise<string> {
  const reply = await newsroom.discord.slash({ name: 'cite', ...at, options });
  expect(reply.ephemeral).toBe(true);
  return JSON.stringify(reply.message);
}

test('an article is its source line in a block of code, for the one who asks alone', async () => {
  expect(await cite({ article: 'ferries' })).toContain(
    '```\\nFerries to the islands · Harbour Post · https://example.org/ferries\\n```',
  );
});

test('a paragraph is cited in the style that was chosen, with its own address', async () => {
  expect(await cite({ article: 'ferries', paragraph: 2, style: 'apa' })).toContain(
    'Ada Berg. (n.d.). Ferries to the islands. Harbour Post. ' +
      'https://example.org/ferries#:~:text=No%20dogs%20are,on%20the%20deck',
  );
  expect(await cite({ article: 'ferries', paragraph: 2, style: 'bibtex' })).toContain(
    '@misc{ferries:2,',
  );
});

test('articles are completed, and found by their title', async () => {
  const choices = await newsroom.discord.autocomplete({
    name: 'cite',
    focused: 'article',
    options: { article: 'ferr' },
  });
  expect(JSON.stringify(choices)).toContain('ferries');
  expect(await cite({ article: 'Ferries to the islands', style: 'mla' })).toContain(
    'Ada Berg. “Ferries to the Islands.” Harbour Post, https://example.org/ferries.',
  );
});

test('the words of the source line are those of whoever asks', async () => {
  const line = await cite({ article: 'ferries', paragraph: 1 }, { locale: 'fr' });
  expect(line).toContain('¶ 1 sur 2');
});

test('what is not there is refused', async () => {
  expect(await cite({ article: 'trains' })).toContain('trains');
  expect(await cite({ article: 'ferries', paragraph: 3 })).toContain('2');
  expect(await cite({ article: 'ferries', paragraph: 3 })).not.toContain('```');
});

test("another server's article is not there", async () => {
  const elsewhere = await cite({ article: 'ferries' }, { guild: 'Elsewhere' });
  expect(elsewhere).not.toContain('Harbour Post');
});

test('a title that would end the block is shown as it stands, and pings nobody', async () => {
  await write('odd', 'A ``` @everyone <@1> `');
  const line = await cite({ article: 'odd' });
  expect(line).toContain('\\\\`\\\\`\\\\` \\\\@everyone');
  const reply = await newsroom.discord.slash({ name: 'cite', options: { article: 'odd' } });
  expect(reply.message.mentions).toEqual([]);
});

test('a citation that is too long for a message is refused whole', async () => {
  await write('long', 'word '.repeat(900).trim());
  expect(await cite({ article: 'long', style: 'csl-json' })).toContain('too long');
});
