import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockKinds, type ArticleDraft, type Block } from '../../../src/knowledge/article-draft.js';
import { jsonLinesFormat } from '../../../src/knowledge/formats/json-lines.js';
import { writeJsonLines } from '../../../src/knowledge/formats/write-json-lines.js';
import { draftOf } from '../../curation/support/drafts.js';
import { parseContent } from './read-text.js';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((given) => `x${given}`);
const block: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constantFrom(...blockKinds),
    text,
    headings: fc.array(text, { maxLength: 3 }),
    page: fc.integer({ min: 1, max: 999 }),
  },
  { requiredKeys: ['kind', 'text', 'headings'] },
);
const values = fc.record(
  {
    title: word,
    publisher: word,
    author: word,
    published: fc.constantFrom('2019-09-30', '2019-09-30T10:00:00Z'),
    url: fc.constantFrom('https://example.org/a?b=1&c=%22', 'http://example.org/عربي'),
    language: fc.constantFrom('en', 'pt-BR', 'ar'),
    summary: text,
    tags: fc.array(word, { maxLength: 3 }),
    licence: word,
    questions: fc.array(word, { maxLength: 3 }),
    guilds: fc.constant(['123456789012345678', '12345678901234567890']),
  },
  { requiredKeys: ['title'] },
);

const drafts: fc.Arbitrary<readonly ArticleDraft[]> = fc
  .array(fc.tuple(values, fc.array(block, { maxLength: 5 })), { minLength: 1, maxLength: 4 })
  .map((articles) =>
    articles.map(([stated, blocks], index) => ({
      ...draftOf([], { ...stated, id: `a${index}` }),
      blocks,
    })),
  );

it('what is written reads back the same: particulars, kinds, headings and every character', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (written) => {
      const results = await parseContent(jsonLinesFormat, writeJsonLines(written));
      expect(results).toEqual(
        written.map((draft, index) => ({ kind: 'draft', line: index + 1, draft })),
      );
    }),
    { numRuns: 300 },
  );
});

it('a plain paragraph is a plain text, and what it need not say is left out', () => {
  const { particulars } = draftOf([]);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: 'One.', headings: [] },
    { kind: 'list', text: '• Two', headings: [] },
    { kind: 'paragraph', text: 'Three.', headings: ['Part'] },
  ];
  expect(writeJsonLines([{ particulars, blocks }])).toBe(
    '{"title":"A story","id":"story","paragraphs":["One.",{"kind":"list","text":"• Two"},{"kind":"paragraph","text":"Three.","headings":["Part"]}]}\n',
  );
});
