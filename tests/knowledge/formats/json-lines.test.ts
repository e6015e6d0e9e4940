import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLinesFormat } from '../../../src/knowledge/formats/json-lines.js';
import { parseContent, readContent } from './read-text.js';

const read = (content: string | Uint8Array): ReturnType<typeof readContent> =>
  readContent(jsonLinesFormat, content);

it('each line is an article with its particulars', async () => {
  const first = {
    id: 'a',
    title: 'A',
    publisher: 'P',
    author: null,
    published: '2019-09-30T10:00:00Z',
    url: 'http://example.org',
    language: 'ar',
    summary: 'S',
    tags: ['t'],
    licence: 'L',
    questions: ['Q?'],
    paragraphs: ['One.', 'Two.'],
    unknown: { x: 1 },
  };
  const second = { id: 'b', title: 'B', paragraphs: ['Three.'] };
  const { articles, faults } = await read(
    `${JSON.stringify(first)}\r\n\n${JSON.stringify(second)}`,
  );
  expect(faults).toEqual([]);
  expect(articles).toMatchObject([
    {
      id: 'a',
      source: {
        title: 'A',
        publisher: 'P',
        published: '2019-09-30T10:00:00Z',
        url: 'http://example.org',
      },
      language: 'ar',
      summary: 'S',
      tags: ['t'],
      licence: 'L',
      questions: ['Q?'],
      paragraphCount: 2,
    },
    { id: 'b', language: 'en', passages: [{ id: 'b#1', text: 'Three.' }] },
  ]);
  expect(articles[0]?.source).not.toHaveProperty('author');
});

it('a paragraph may be an object with its kind and the headings above it', async () => {
  const paragraphs = [
    'Plain.',
    { text: 'By itself.' },
    { kind: 'quotation', text: 'Said.', headings: ['Part', 'Chapter'], other: 1 },
  ];
  const { articles } = await read(JSON.stringify({ id: 'a', title: 'A', paragraphs }));
  expect(articles[0]?.passages).toMatchObject([
    { id: 'a#1', kind: 'paragraph', text: 'Plain.', headings: [] },
    { id: 'a#2', kind: 'paragraph', text: 'By itself.', headings: [] },
    { id: 'a#3', kind: 'quotation', text: 'Said.', headings: ['Part', 'Chapter'] },
  ]);
  for (const wrong of [
    { kind: 'summary', text: 'x' },
    { kind: 'list' },
    { text: 'x', headings: 'y' },
    null,
  ]) {
    const { faults } = await read(JSON.stringify({ id: 'a', title: 'A', paragraphs: [wrong] }));
    expect(faults).toEqual([expect.stringMatching(/^1: "paragraphs" must be.*caption/)]);
  }
});

it('an empty paragraph keeps its ordinal and gives no passage', async () => {
  const { articles } = await read('{"id":"a","title":"A","paragraphs":["x",""," ","y"]}');
  expect(articles[0]?.passages.map(({ id }) => id)).toEqual(['a#1', 'a#4']);
  expect(articles[0]?.paragraphCount).toBe(4);
});

it('broken lines are reported by number, and the others are served', async () => {
  const lines = [
    '\ufeff{"id":"a","title":"A","paragraphs":["x"]}',
    '{"id":"b",',
    '[]',
    '{"id":"c","title":"C"}',
    '{"id":"d","title":"D","paragraphs":["x",1]}',
    '{"title":"E","paragraphs":["x"]}',
    '{"id":"f","paragraphs":["x"]}',
    '{"id":7,"title":"G","paragraphs":["x"],"published":"soon"}',
    '{"id":"h","title":"H","paragraphs":["x"]}',
  ];
  const { articles, faults } = await read(lines.join('\n'));
  expect(articles.map(({ id }) => id)).toEqual(['a', 'h']);
  expect(faults).toEqual([
    '2: Not a JSON object on one line.',
    '3: Not a JSON object on one line.',
    expect.stringMatching(/^4: "paragraphs" must be a list of texts, or of objects/),
    expect.stringMatching(/^5: "paragraphs" must be a list of texts, or of objects/),
    expect.stringMatching(/^6: No id/),
    '7: No title.',
    expect.stringMatching(/^8: id: this is no id/),
    expect.stringMatching(/^8: published: "soon"/),
  ]);
});

it('a line that is not UTF-8, or too long, harms no other', async () => {
  const good = (id: string): Buffer =>
    Buffer.from(`{"id":"${id}","title":"T","paragraphs":["x"]}\n`);
  const long = Buffer.from(`{"id":"x","title":"T","paragraphs":["${'x'.repeat(10_000_000)}"]}\n`);
  const latin = Buffer.from('{"id":"y","title":"caf\xe9","paragraphs":["x"]}\n', 'latin1');
  const { articles, faults } = await read(Buffer.concat([good('a'), latin, long, good('b')]));
  expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(faults).toEqual(['2: Not UTF-8.', '3: Longer than 10 MB.']);
});

it('a file without a line is reported', async () => {
  expect((await read('\n \n')).faults).toEqual(['?: The file is empty.']);
});

it('articles come while the file is still being read', async () => {
  let given = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given += 1;
      yield await Promise.resolve(
        Buffer.from(`{"id":"a${given}","title":"T","paragraphs":["x"]}\n`),
      );
    }
  }
  const ids: string[] = [];
  for await (const result of jsonLinesFormat.parse({ stem: 'endless', bytes })) {
    if (result.kind === 'draft') ids.push(result.draft.particulars.id);
    if (ids.length === 3) break;
  }
  expect(ids).toEqual(['a1', 'a2', 'a3']);
  expect(given).toBe(3);
});

it('any text comes back as it was given, wherever the stream is cut', async () => {
  const paragraph = fc.string({ unit: 'binary', maxLength: 200 });
  const size = fc.integer({ min: 1, max: 50 });
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1 }), size, async (paragraphs, chunkSize) => {
      const line = JSON.stringify({ id: 'a', title: 'T', paragraphs });
      const { articles } = await readContent(jsonLinesFormat, `${line}\n`, { chunkSize });
      const passages = articles[0]?.passages ?? [];
      expect(passages.map(({ ordinal, text }) => [ordinal, text])).toEqual(
        paragraphs
          .map((text, index) => [index + 1, text] as const)
          .filter(([, text]) => text.trim() !== ''),
      );
    }),
  );
});

it('never throws', async () => {
  const json = fc.oneof(
    fc.json(),
    fc.json().map((value) => `{"paragraphs":["x"],"id":${value}}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), json), async (content) => {
      expect((await parseContent(jsonLinesFormat, content)).length).toBeGreaterThan(0);
    }),
  );
});
