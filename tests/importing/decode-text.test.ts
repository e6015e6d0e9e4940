import { expect, it } from 'vitest';
import { createArticleImporter } from '../../src/importing/article-importer.js';
import { decodeText } from '../../src/importing/read/decode-text.js';
import { readArticles } from '../../src/importing/read-articles.js';

const word = '<p>Sélm</p>';
const meta = (charset: string): string => `<meta charset="${charset}">${word}`;

it.each([
  ['UTF-8 whose page says otherwise', Buffer.from(meta('iso-8859-1')), undefined],
  ['UTF-8 whose server says otherwise', Buffer.from(word), 'windows-1252'],
  [
    'what the page says, where it is no UTF-8',
    Buffer.from(meta('iso-8859-1'), 'latin1'),
    undefined,
  ],
  ['what the server says, before the page', Buffer.from(meta('utf-8'), 'latin1'), 'iso-8859-1'],
  ['UTF-16 without a mark', Buffer.from(word, 'utf16le'), undefined],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${word}`, 'utf16le'), 'utf-8'],
])('reads %s', (_, bytes, charset) => {
  expect(decodeText(bytes, charset)).toContain(word);
});

it('what is no character is taken out at the door, whatever it comes in', async () => {
  const importer = createArticleImporter({
    fetchDocument: () => Promise.reject(new Error('Nothing is fetched.')),
    readAway: readArticles,
  });
  const dirty = 'The fer\u0000ry \u001b[31mruns\ud800 again\ufeff.';
  const clean = 'The ferry [31mruns again.';
  const sources = [
    { kind: 'text' as const, text: dirty, title: 'Ferry\u0007' },
    {
      kind: 'file' as const,
      name: 'a.jsonl',
      bytes: Buffer.from(JSON.stringify({ id: 'a', title: 'Ferry\u0007', paragraphs: [dirty] })),
    },
  ];
  for (const source of sources) {
    const [article] = await importer.read(source);
    expect(article?.draft.particulars.source.title).toBe('Ferry');
    expect(article?.draft.blocks.map(({ text }) => text)).toEqual([clean]);
  }
});
