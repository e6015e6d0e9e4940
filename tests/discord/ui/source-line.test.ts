import { expect, it } from 'vitest';
import { texts, languageFor } from '../../../src/discord/text/languages.js';
import { sourceLine } from '../../../src/discord/ui/source-line.js';
import type { Article } from '../../../src/knowledge/article.js';
import { createGuildPages, createReadingPages } from '../../../src/knowledge/reading-pages.js';
import { openShelves } from '../../../src/knowledge/shelves.js';
import { createArticle } from '../../../src/knowledge/passages.js';
import { articleOf } from '../../contracts/articles.js';
import { draftOf } from '../../curation/support/drafts.js';

it('a passage of a printed document is shown with its page, in every language', () => {
  const draft = draftOf(['The only paragraph.']);
  const blocks = draft.blocks.map((block) => ({ ...block, page: 12 }));
  const article = createArticle({ ...draft, blocks });
  const [passage] = article.passages;
  if (passage === undefined) throw new Error('There is no passage.');
  const { particulars } = sourceLine(article, passage, languageFor('es-ES'));
  expect(particulars).toContain('¶ 1 de 1 · página 12');
  for (const text of texts) expect(text.answer.page(12)).toContain('12');
});

function addressOfSecond(article: Article): string | undefined {
  const second = article.passages[1];
  if (second === undefined) throw new Error('There is no passage.');
  return sourceLine(article, second, languageFor('en')).address;
}

it('an article without an address leads to its paragraph on the public page, as far as everybody may read it', () => {
  const addPages = createReadingPages('https://quoth.example.org');
  const paragraphs = ['First.', 'Second.'];
  const bare = articleOf('bare', { paragraphs });
  const published = articleOf('published', { paragraphs, source: { url: 'https://a.example/x' } });
  const ofServers = { ...articleOf('of-servers', { paragraphs }), guildIds: ['1'] };
  const given = [bare, published, ofServers];
  const addresses = addPages(given).map(addressOfSecond);
  expect(addresses).toEqual([
    'https://quoth.example.org/a/bare#p2',
    'https://a.example/x',
    undefined,
  ]);
  expect(addPages(given)[0]).toBe(addPages(given)[0]);
});

it('an article of a server leads to its paragraph by a signed link, the same all day, unless only a role may see it', () => {
  const addPages = createGuildPages('https://quoth.example.org', ['k'.repeat(32)])('1');
  const paragraphs = ['First.', 'Second.'];
  const given = [
    articleOf('for-all', { paragraphs }),
    { ...articleOf('of-servers', { paragraphs }), guildIds: ['1'] },
    { ...articleOf('own', { paragraphs }), revision: 3 },
    { ...articleOf('for-staff', { paragraphs, tags: ['staff'] }), revision: 1 },
    {
      ...articleOf('published', { paragraphs, source: { url: 'https://a.example/' } }),
      revision: 1,
    },
  ];
  const shelves = { ...openShelves, roles: [{ roleId: '5', tags: ['Staff'] }] };
  const placed = addPages(given, shelves);
  const addresses = placed.map(addressOfSecond);
  const signed = (id: string): unknown =>
    expect.stringMatching(
      new RegExp(
        `^https://quoth\\.example\\.org/g/1/${id}\\?until=[\\d-]{10}&signature=[\\w-]{43}#p2$`,
        'u',
      ),
    );
  expect(addresses).toEqual([
    undefined,
    signed('of-servers'),
    signed('own'),
    undefined,
    'https://a.example/',
  ]);
  expect(addPages(given, shelves)).toEqual(placed);
  expect(addPages(given, shelves)[2]).toBe(placed[2]);
  expect(addPages(given, openShelves)[3]?.readAt).toBeDefined();
});
