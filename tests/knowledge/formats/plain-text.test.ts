import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainTextFormat } from '../../../src/knowledge/formats/plain-text.js';
import { parseContent, readContent } from './read-text.js';

it('the first line is the title, blank lines part paragraphs, and a line break is one space', async () => {
  const text = '\n  The border \n\nOne  line\n  and another.\r\n\r\n \t\r\nThe *next*.\n';
  const { articles } = await readContent(plainTextFormat, text, { stem: 'border' });
  expect(articles).toMatchObject([
    {
      id: 'border',
      source: { title: 'The border' },
      paragraphCount: 2,
      passages: [
        { id: 'border#1', kind: 'paragraph', text: 'One  line and another.', headings: [] },
        { id: 'border#2', kind: 'paragraph', text: 'The *next*.', headings: [] },
      ],
    },
  ]);
});

it('text right below the title is the first paragraph', async () => {
  const { articles } = await readContent(plainTextFormat, 'Title\nOne\ntwo');
  expect(articles[0]?.passages.map(({ text }) => text)).toEqual(['One two']);
});

it('a first line that is no title is reported', async () => {
  const { faults } = await readContent(plainTextFormat, `\n${'word '.repeat(100)}\n\nx`);
  expect(faults).toEqual(['2: title: has more than 300 characters. The first line is the title.']);
});

it.each([
  ['an empty file', '', '?: The file is empty.'],
  ['a blank file', ' \n\ufeff\n', '?: The file is empty.'],
  [
    'Latin-1',
    Buffer.from('Title\n\ncaf\xe9', 'latin1'),
    '3: Not UTF-8: save it with this encoding.',
  ],
  ['UTF-16', Buffer.from('\ufeffTitle', 'utf16le'), '1: Not UTF-8: save it with this encoding.'],
  [
    '5 MB and a byte',
    'x'.repeat(5_000_001),
    '?: Larger than 5 MB: split it into several articles.',
  ],
])('%s is reported', async (_, content, fault) => {
  const { articles, faults } = await readContent(plainTextFormat, content);
  expect(articles).toEqual([]);
  expect(faults).toEqual([fault]);
});

it('never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await parseContent(plainTextFormat, bytes)).toHaveLength(1);
    }),
  );
});
