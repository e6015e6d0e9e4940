import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLinesFormat } from '../../src/knowledge/formats/json-lines.js';
import type { Article } from '../../src/knowledge/article.js';
import { readContent } from './formats/read-text.js';

async function article(
  paragraphs: readonly string[],
  summary?: string,
  language?: string,
): Promise<Article> {
  const line = JSON.stringify({ id: 'a', title: 'A', paragraphs, summary, language });
  const { articles, faults } = await readContent(jsonLinesFormat, line);
  const [only] = articles;
  if (only === undefined) throw new Error(faults.join(' '));
  return only;
}

const sentence = 'Forty characters make up this sentence. ';

it('a paragraph is one passage up to 3,000 characters', async () => {
  const { passages } = await article(['x'.repeat(3000)]);
  expect(passages.map(({ id, part }) => [id, part])).toEqual([['a#1', undefined]]);
});

it('the parts of a longer paragraph keep its ordinal', async () => {
  const { passages, paragraphCount } = await article(['One.', sentence.repeat(100), 'Three.']);
  expect(passages.map(({ id, ordinal, part }) => [id, ordinal, part])).toEqual([
    ['a#1', 1, undefined],
    ['a#2.1', 2, 1],
    ['a#2.2', 2, 2],
    ['a#3', 3, undefined],
  ]);
  expect(paragraphCount).toBe(3);
});

it('the summary is a passage after the last paragraph, and not counted', async () => {
  const { passages, paragraphCount } = await article(['One.', ''], ' Sum. ');
  expect(passages.at(-1)).toMatchObject({ id: 'a#3', ordinal: 3, kind: 'summary', text: ' Sum. ' });
  expect(paragraphCount).toBe(2);
});

it('a summary that a paragraph repeats is no passage of its own', async () => {
  const { passages, summary } = await article(['One.', 'Sum.'], 'Sum.');
  expect(passages.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  expect(summary).toBe('Sum.');
});

it.each([
  ['es', 'El puente de madera se abrió otra vez después de las lluvias de octubre.'],
  ['ar', 'أعيد فتح الجسر الخشبي بعد أمطار تشرين الأول.'],
  ['ru', 'Деревянный мост снова открыли после октябрьских дождей.'],
  ['zh', '十月的大雨过后，木桥重新开放。'],
  ['th', 'สะพานไม้เปิดอีกครั้งหลังฝนตกหนักในเดือนตุลาคม'],
  ['en', 'The wooden bridge was opened again after the rains of October.'],
  ['en', '12 / 34'],
])('an article that names no language is told from its text to be %s', async (code, text) => {
  expect((await article([text])).language).toBe(code);
});

it('the language that an article names is believed', async () => {
  expect((await article(['The bridge is open.'], undefined, 'pt-BR')).language).toBe('pt-BR');
});

it('ids are unique, and ordinals and parts ascend', async () => {
  const paragraph = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc
      .tuple(fc.constantFrom(sentence, 'word ', 'x', '\n '), fc.integer({ min: 0, max: 9000 }))
      .map(([piece, length]) => piece.repeat(length / piece.length)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { maxLength: 6 }), async (paragraphs) => {
      const { passages } = await article(paragraphs, 'Summary.');
      expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      const places = passages.map(({ ordinal, part = 0 }) => ordinal * 1000 + part);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { id, ordinal, part, text } of passages) {
        expect(id).toBe(part === undefined ? `a#${ordinal}` : `a#${ordinal}.${part}`);
        expect([...paragraphs, 'Summary.'][ordinal - 1]).toContain(text);
        expect(text.length).toBeLessThanOrEqual(3000);
      }
    }),
  );
});
