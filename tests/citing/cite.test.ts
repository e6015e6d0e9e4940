import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite, citationStyles, type CitationStyle } from '../../src/citing/cite.js';
import type { Article } from '../../src/knowledge/article.js';
import { articleOf, type ArticleParts } from '../contracts/articles.js';

const words = {
  date: (published: string): string => published,
  paragraph: (ordinal: number, total: number): string => `¶ ${ordinal} of ${total}`,
  page: (page: number): string => `page ${page}`,
  summary: 'summary',
};

const paragraphs = ['The ferry leaves at half past nine.', 'No dogs are allowed on the deck.'];

const full = articleOf('ferries', {
  title: 'Ferries to the islands',
  publisher: 'Harbour Post',
  published: '2021-03-09',
  paragraphs,
  source: { author: 'Ada van der Berg', url: 'https://example.org/ferries' },
});

function citationOf(article: Article, style: CitationStyle): Promise<string> {
  return cite({ article }, style, words);
}

function ofPassage(article: Article, style: CitationStyle): Promise<string> {
  const passage = article.passages[1];
  if (passage === undefined) throw new Error('No second passage.');
  return cite({ article, passage }, style, words);
}

const bare = (parts: Partial<ArticleParts> = {}): Article =>
  articleOf('bare', { title: 'Ferries', paragraphs, ...parts });

const address = 'https://example.org/ferries#:~:text=No%20dogs%20are,on%20the%20deck';

test.each<[CitationStyle, string]>([
  ['plain', `Ferries to the islands · Harbour Post · 2021-03-09 · ¶ 2 of 2 · ${address}`],
  ['markdown', `[Ferries to the islands](${address}) · Harbour Post · 2021-03-09 · ¶ 2 of 2`],
  ['apa', `Ada van der Berg. (2021, March 9). Ferries to the islands. Harbour Post. ${address}`],
  ['mla', `Ada van der Berg. “Ferries to the Islands.” Harbour Post, 9 Mar. 2021, ${address}.`],
  [
    'chicago',
    `Ada van der Berg. 2021. “Ferries to the Islands.” Harbour Post. March 9, 2021. ${address}.`,
  ],
  [
    'bibtex',
    [
      '@misc{ferries:2,',
      '  author = {{Ada van der Berg}},',
      '  title = {{Ferries to the islands}},',
      '  howpublished = {Harbour Post},',
      '  year = {2021},',
      '  month = mar,',
      '  day = {9},',
      `  url = {${address}},`,
      '}',
    ].join('\n'),
  ],
])('a passage in %s, with an address that leads to it', async (style, citation) => {
  expect(await ofPassage(full, style)).toBe(citation);
});

test('CSL-JSON is a list of one item, its author as the article gives them', async () => {
  const items: unknown = JSON.parse(await ofPassage(full, 'csl-json'));
  expect(items).toEqual([
    {
      id: 'ferries#2',
      type: 'webpage',
      title: 'Ferries to the islands',
      'container-title': 'Harbour Post',
      author: [{ literal: 'Ada van der Berg' }],
      issued: { 'date-parts': [[2021, 3, 9]] },
      URL: address,
      language: 'en',
    },
  ]);
});

test('an article as a whole has its own address, and no paragraph', async () => {
  expect(await citationOf(full, 'plain')).toBe(
    'Ferries to the islands · Harbour Post · 2021-03-09 · https://example.org/ferries',
  );
  expect(await citationOf(full, 'bibtex')).toContain('@misc{ferries,');
});

test.each<[CitationStyle, string]>([
  ['plain', 'Ferries'],
  ['markdown', 'Ferries'],
  ['apa', 'Ferries. (n.d.).'],
  ['mla', 'Ferries.'],
  ['chicago', '“Ferries.” n.d.'],
  ['bibtex', '@misc{bare,\n  title = {{Ferries}},\n}'],
])('without publisher, author, day and address %s makes none up', async (style, citation) => {
  expect(await citationOf(bare(), style)).toBe(citation);
});

test('CSL-JSON has no field that the article lacks', async () => {
  expect(JSON.parse(await citationOf(bare(), 'csl-json'))).toEqual([
    { id: 'bare', type: 'webpage', title: 'Ferries', language: 'en' },
  ]);
});

test('only English titles get the capitals of a style', async () => {
  const article = bare({ title: 'Le bac des îles', language: 'fr' });
  expect(await citationOf(article, 'mla')).toBe('Le bac des îles.');
});

test('a title in another script stays whole', async () => {
  const article = bare({ title: 'معبر القائم', publisher: 'الجزيرة', language: 'ar' });
  expect(await citationOf(article, 'apa')).toBe('معبر القائم. (n.d.). الجزيرة.');
  expect(await citationOf(article, 'bibtex')).toContain('title = {{معبر القائم}}');
});

const hostile = bare({
  title: 'A }, b{ \\input{x} "q" <b>50</b> % & #1 $2 a_b ~^ [x](y) `c`\n@misc{z,',
  publisher: 'P}\u0000\u001b[31m{',
  source: { author: 'O}{"', url: 'https://example.org/a(b)?c={d}&e=\\"f g' },
});

test('BibTeX has its signs escaped, with braces that pair up', async () => {
  const entry = await citationOf(hostile, 'bibtex');
  expect(entry).toContain(
    'title = {{A \\textbraceright{}, b\\textbraceleft{} \\textbackslash{}input\\textbraceleft{}x' +
      '\\textbraceright{} "q" <b>50</b> \\% \\& \\#1 \\$2 a\\_b \\textasciitilde{}\\textasciicircum{}',
  );
  expect(entry).toContain('howpublished = {P\\textbraceright{} [31m\\textbraceleft{}}');
  expect(entry).toContain('author = {{O\\textbraceright{}\\textbraceleft{}"}}');
  expect(entry).toContain('url = {https://example.org/a%28b%29?c=%7Bd%7D&e=%5C%22f%20g}');
  expect(depths(entry)).toEqual({ least: 0, last: 0 });
});

test('Markdown has one link, to the address', async () => {
  const line = await citationOf(hostile, 'markdown');
  expect(line).toContain('\\[x\\](y) \\`c\\` @misc{z,](https://example.org/a%28b%29?');
  expect(line.match(/(?<!\\)\]/gu)).toHaveLength(1);
});

test('what looks like markup in a title is the title', async () => {
  expect(await citationOf(hostile, 'apa')).toContain('<b>50</b> % & #1 $2 a_b');
});

/** What every object of JavaScript has: the processor of styles keeps what it knows in objects. */
const namesOfObjects = Object.getOwnPropertyNames(Object.prototype);

test.each(['apa', 'mla', 'chicago'] as const)(
  'a name that objects have is a title like others in %s',
  async (style) => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      const article = articleOf(name, { title: name, paragraphs, source: { author: name } });
      expect((await citationOf(article, style)).toLowerCase()).toContain(name.toLowerCase());
    }
  },
);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...namesOfObjects),
  fc
    .array(
      fc.constantFrom('{', '}', '\\', '"', '<i>', '</i>', '“', '\n', ' ', 'a', '%', '#', '['),
      {
        maxLength: 20,
      },
    )
    .map((parts) => parts.join('')),
);

test('whatever an article is called, every style cites it, and BibTeX and JSON can be read', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (title, publisher, author) => {
      const article = bare({ title, publisher, source: { author } });
      const citations = await Promise.all(
        citationStyles.map((style) => citationOf(article, style)),
      );
      citations.forEach((citation) => {
        expect(citation).not.toBe('');
      });
      const [plain, markdown, apa, mla, chicago, bibtex = '', json = ''] = citations;
      [plain, markdown, apa, mla, chicago].forEach((line) => {
        expect(line).not.toMatch(/[\p{Cc}\uFDD0]/u);
      });
      expect(depths(bibtex)).toEqual({ least: 0, last: 0 });
      expect(JSON.parse(json)).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});

/** How deep within braces an entry is, as BibTeX counts: at its end, and at the least on the way. */
function depths(entry: string): { readonly least: number; readonly last: number } {
  let [least, last] = [0, 0];
  for (const sign of entry) {
    if (sign === '{') last += 1;
    if (sign === '}') last -= 1;
    least = Math.min(least, last);
  }
  return { least, last };
}
