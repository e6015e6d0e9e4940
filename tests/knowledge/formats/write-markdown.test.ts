import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDraft, Block } from '../../../src/knowledge/article-draft.js';
import { markdownFormat } from '../../../src/knowledge/formats/markdown.js';
import { writeMarkdown } from '../../../src/knowledge/formats/write-markdown.js';
import { parseParticulars } from '../../../src/knowledge/particulars.js';

async function readBack(markdown: string): Promise<unknown> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    yield new TextEncoder().encode(markdown);
  }
  const results = [];
  for await (const result of markdownFormat.parse({ stem: 'file', bytes })) results.push(result);
  return results;
}

function draftOf(
  blocks: readonly Block[],
  values: Readonly<Record<string, unknown>> = {},
): ArticleDraft {
  const parsed = parseParticulars({ id: 'an-id', title: 'A title', ...values }, {});
  if (parsed.kind === 'faults') throw new Error(parsed.faults.map(({ reason }) => reason).join());
  return { particulars: parsed.particulars, blocks };
}

/** Characters that mean something in Markdown or YAML, and such that are easily lost. */
const special = fc.constantFrom(
  ...Array.from('\\`*_{}[]()<>#+-.!|&~=:;"\'@$%^/?,0123 \u00a0\u2003\u200f\u2028\u0085\u0001'),
  '&amp;',
  '&#35;',
  '• ',
  '1. ',
  '---',
  '```',
  '<br>',
  '<!--',
  '![a](b)',
  '[a]: b',
  'http://example.org',
  'عربي',
  '中文',
  '😀',
);
const word = fc.oneof(
  special,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  special,
);

/** As formats give lines: not blank, and without blanks at their ends. */
const line = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) =>
    words
      .join('')
      .replace(/[\r\n\v\f\0]/g, '')
      .replace(/^\s+|\s+$/g, ''),
  )
  .filter(
    (text) =>
      text.trim() !== '' &&
      !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')),
  );
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

const bullets = fc
  .array(lines, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item) => `• ${item.join('\n  ')}`).join('\n'));
const numbers = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.array(lines, { minLength: 1, maxLength: 4 }))
  .map(([start, items]) =>
    items
      .map((item, index) => {
        const marker = `${start + index}. `;
        return marker + item.join(`\n${' '.repeat(marker.length)}`);
      })
      .join('\n'),
  );
const cell = line.filter((text) => !text.includes(' | ') && !/^\||\|$/.test(text));
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map((rows) => rows.map((cells) => cells.join(' | ')).join('\n'));
const headings = fc.array(line, { maxLength: 4 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'paragraph' as const,
      'quotation' as const,
      'caption' as const,
      'note' as const,
      'code' as const,
    ),
    text: lines.map((all) => all.join('\n')),
    headings,
  }),
  fc.record({ kind: fc.constant('list' as const), text: fc.oneof(bullets, numbers), headings }),
  fc.record({ kind: fc.constant('table' as const), text: table, headings }),
);

describe('writeMarkdown', () => {
  it('writes an article that reads back the same, character for character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
        const draft = draftOf(blocks);
        expect(await readBack(writeMarkdown(draft))).toEqual([{ kind: 'draft', draft }]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every particular, whatever it looks like to YAML', async () => {
    const text = fc.oneof(
      line,
      fc.constantFrom('null', '~', '1.10', 'a: b', '# no', '- x', 'yes', '{}', '"q"', "'"),
    );
    const values = fc.record(
      {
        title: text.filter((title) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(title)),
        publisher: text,
        author: text,
        summary: text,
        licence: text,
        published: fc.constantFrom('2019-09-30', '2019-09-30T10:00:00Z'),
        url: fc.constant('https://example.org/a?b=c#d'),
        language: fc.constantFrom('ar', 'pt-BR'),
        tags: fc.array(text, { maxLength: 3 }),
        questions: fc.array(text, { maxLength: 3 }),
        guilds: fc.constant(['12345678901234567']),
      },
      { requiredKeys: ['title'] },
    );
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        const draft = draftOf([{ kind: 'paragraph', text: 'Text.', headings: [] }], given);
        expect(await readBack(writeMarkdown(draft))).toEqual([{ kind: 'draft', draft }]);
      }),
    );
  });

  it('keeps the printed page of every paragraph', async () => {
    const blocks = [3, 3, 4, 7, 7].map((page, index): Block => ({
      kind: 'paragraph',
      text: `Text ${index}.`,
      headings: [],
      page,
    }));
    const draft = draftOf(blocks);
    const markdown = writeMarkdown(draft);
    expect(markdown).toContain('pages: 1:3, 3:4, 4:7\n');
    expect(await readBack(markdown)).toEqual([{ kind: 'draft', draft }]);
    expect(await readBack(markdown.replace('3:4', 'three on 4'))).toEqual([
      { kind: 'fault', line: 4, reason: expect.stringContaining('pages: ') as string },
    ]);
  });

  it('is readable', () => {
    const draft = draftOf(
      [
        { kind: 'caption', text: 'A gate [A. Name/Agency]', headings: [] },
        { kind: 'paragraph', text: '1. is no list, and *this* no mark.', headings: ['Gates'] },
        { kind: 'list', text: '• one\n• two', headings: ['Gates'] },
        { kind: 'table', text: 'a | b\n1 | 2', headings: [] },
      ],
      { publisher: 'Example: News', published: '2019-09-30' },
    );
    expect(writeMarkdown(draft)).toBe(
      [
        '---',
        'title: A title',
        'id: an-id',
        'publisher: "Example: News"',
        'published: 2019-09-30',
        '---',
        '',
        '![A gate \\[A. Name/Agency\\]]()',
        '',
        '## Gates',
        '',
        '1\\. is no list, and \\*this\\* no mark.',
        '',
        '- one',
        '- two',
        '',
        '##',
        '',
        '| a | b |',
        '| --- | --- |',
        '| 1 | 2 |',
        '',
      ].join('\n'),
    );
  });
});
