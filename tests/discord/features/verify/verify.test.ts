import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markDifferences } from '../../../../src/discord/ui/mark-differences.js';
import { quotedPart } from '../../../../src/discord/features/verify/quoted-part.js';
import { cost } from '../../../../src/discord/ui/cost.js';
import { articleId } from '../../../../src/knowledge/identifiers.js';
import type { QuoteDifference } from '../../../../src/verify/quote-check.js';
import { plain } from '../../../support/fake-discord/visible-text.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await runNewsroom();
});
afterEach(async () => {
  expect(newsroom.discord.refusals).toEqual([]);
  await newsroom.stop();
});

const ferry = 'The ferry leaves at 9.30 every morning, and no dogs are allowed on the upper deck.';
const bridge = 'The iron bridge was closed for eleven weeks after a barge had struck its pillar.';

async function write(
  id: string,
  paragraphs: readonly string[],
  { tags = [], publisher }: { tags?: readonly string[]; publisher?: string } = {},
): Promise<void> {
  const { stores, library, discord } = newsroom;
  const guildId = discord.guild().id;
  const article = articleId(id);
  if (article === undefined) throw new Error('No id.');
  const basedOn = (await stores.articles.newest(guildId, article))?.number ?? 0;
  await stores.articles.write({
    guildId,
    articleId: article,
    change: basedOn === 0 ? 'added' : 'replaced',
    authorId: '1',
    draft: {
      particulars: {
        id: article,
        source: {
          title: `About ${id}`,
          url: `https://example.org/${id}`,
          ...(publisher !== undefined && { publisher }),
        },
        language: 'en',
        tags: [...tags],
        questions: [],
      },
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, headings: [] })),
    },
    basedOn,
  });
  await library.refresh(guildId);
}

async function verify(
  text: string,
  options: Record<string, string | boolean> = {},
): Promise<string> {
  const reply = await newsroom.discord.slash({ name: 'verify', options: { text, ...options } });
  return reply.text;
}

test('what the articles say is word for word, with its source and a link', async () => {
  await write('ferries', [ferry], { publisher: 'Harbour Post' });
  const reply = await newsroom.discord.slash({
    name: 'verify',
    options: { text: '“no dogs are allowed on the upper  deck”' },
  });
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain('Word for word');
  expect(reply.text).toContain('**no dogs are allowed on the upper deck**');
  expect(reply.text).toContain('Harbour Post');
  expect(reply.text).toContain('Only white space, quotation marks, dashes');
  expect(JSON.stringify(reply.message)).toContain('https://example.org/ferries');
});

test('what is altered has its difference marked, word by word', async () => {
  await write('ferries', [ferry]);
  const text = await verify('The ferry leaves at 9.45 every morning, and dogs are allowed');
  expect(text).toContain('Altered');
  expect(plain(text)).toContain('~~9.45~~ 9.30');
  expect(text).toContain('**no**');
});

test('what is shortened and says so is told as such', async () => {
  await write('ferries', [ferry]);
  const text = await verify(
    'The ferry leaves at 9.30 […] and no dogs are allowed on the upper deck.',
  );
  expect(text).toContain('Shortened, where it says so');
});

test('what is from another source than named is told where it is from', async () => {
  await write('ferries', [ferry], { publisher: 'Harbour Post' });
  await write('bridges', [bridge], { publisher: 'Canal Times' });
  const text = await verify('no dogs are allowed on the upper deck', { source: 'Canal *Times*' });
  expect(plain(text)).toContain('Real, but not from Canal *Times*');
  expect(text).toContain('Harbour Post');
});

test('what is joined of two articles is shown with both', async () => {
  await write('ferries', [ferry]);
  await write('bridges', [bridge]);
  const text = await verify(
    'The ferry leaves at 9.30 every morning after a barge had struck its pillar.',
  );
  expect(text).toContain('Joined from 2 places');
  expect(text).toContain('About ferries');
  expect(text).toContain('About bridges');
});

test('what no article says is not in the articles, and pings nobody', async () => {
  const text = await verify('@everyone the castle was painted violet by a king of Spain');
  expect(text).toContain('Not in the articles');
});

test('without words there is nothing to check', async () => {
  expect(await verify('“…” 🎉')).toContain('no words');
});

describe('what an article once said', () => {
  test('is told with the day, and with what it says now', async () => {
    await write('ferries', [ferry]);
    await write('ferries', [ferry.replace('9.30', '10.15')]);
    const text = await verify('The ferry leaves at 9.30 every morning');
    expect(text).toContain('In an earlier revision');
    expect(plain(text)).toContain('~~9.30~~ 10.15');
  });

  test('is not told of an article that was removed', async () => {
    await write('ferries', [ferry]);
    const { stores, library, discord } = newsroom;
    const article = articleId('ferries');
    if (article === undefined) throw new Error('No id.');
    const guildId = discord.guild().id;
    await stores.articles.write({
      ...{ guildId, articleId: article, change: 'removed', authorId: '1' },
      ...{ draft: undefined, basedOn: 1 },
    });
    await library.refresh(guildId);
    expect(await verify('The ferry leaves at 9.30 every morning')).toContain('Not in the articles');
  });

  test.each([
    ['as it is now', ['open'], ['staff']],
    ['as it was then', ['staff'], ['open']],
  ])('is for whom it is, %s', async (_when, before, after) => {
    const { stores, library, discord } = newsroom;
    const guild = discord.guild();
    const roleId = guild.roles.get('Desk') ?? '';
    await stores.settings.change(guild.id, '1', { roleShelves: [{ roleId, tags: ['staff'] }] });
    await write('ferries', [ferry], { tags: before });
    await write('ferries', [bridge], { tags: after });
    await library.refresh(guild.id);
    const options = { text: 'The ferry leaves at 9.30 every morning' };
    const forLois = await discord.slash({ name: 'verify', options, user: 'lois' });
    expect(forLois.text).toContain('In an earlier revision');
    const forGrace = await discord.slash({ name: 'verify', options, user: 'grace' });
    expect(forGrace.text).toContain('Not in the articles');
    const all = { name: 'verify', options: { ...options, private: false }, user: 'lois' } as const;
    expect((await discord.slash(all)).text).toContain('Not in the articles');
  });
});

test('the menu of a message checks what it quotes, for one person alone', async () => {
  await write('ferries', [ferry]);
  const { discord } = newsroom;
  const message = await discord.say({
    content: 'They told us:\n> **no dogs** are allowed on the upper deck\nReally?',
    author: 'grace',
  });
  const reply = await discord.contextMenu({ name: 'Check this quote', message });
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain('Word for word');
});

test.each([
  ['lines quoted', 'See:\n> first line\n> second line\nwhat now', 'first line\nsecond line'],
  ['all below three marks', 'See:\n>>> first line\nsecond line', 'first line\nsecond line'],
  ['without small print', '> said so\n> -# Harbour Post', 'said so'],
  ['in marks', 'He said “nobody may ever pass here”, yes.', 'nobody may ever pass here'],
  [
    'a name in marks is no quotation',
    'The “Post” said that it is so',
    'The “Post” said that it is so',
  ],
  [
    'in corner brackets',
    '他说「这里谁也不许通过，任何时候都不许」了',
    '这里谁也不许通过，任何时候都不许',
  ],
  ['without formatting', '**No** ~~dogs~~ are \\*here', 'No dogs are *here'],
  ['nothing', '🎉', undefined],
])('of a message is checked: %s', (_what, content, expected) => {
  expect(quotedPart(content)).toBe(expected);
});

test('differences cost no more than they may', () => {
  const stretch = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });
  const difference = fc.record<QuoteDifference>({
    kind: fc.constantFrom('same', 'replaced', 'added', 'left-out'),
    quoted: stretch,
    original: stretch,
  });
  fc.assert(
    fc.property(fc.array(difference, { maxLength: 30 }), (differences) => {
      // The first one is always there, and a sign at the end says what is not.
      expect(cost(markDifferences(differences, 1_200))).toBeLessThanOrEqual(1_200 + 2 * 400 + 10);
    }),
    { numRuns: 200 },
  );
});
