import { describe, expect, it } from 'vitest';
import { jsonLinesFormat } from '../../src/knowledge/formats/json-lines.js';
import { markdownFormat } from '../../src/knowledge/formats/markdown.js';
import { parseParticulars } from '../../src/knowledge/particulars.js';
import { parseContent } from './formats/read-text.js';

/** `written → meant`, of keys beside a title. */
function misspelt(...keys: readonly string[]): readonly string[] {
  const values = { title: 'A title', ...Object.fromEntries(keys.map((key) => [key, 'x'])) };
  const parsed = parseParticulars(values, { stem: 'a' });
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults));
  return parsed.misspelt.map(({ key, meant }) => `${key} → ${meant}`);
}

describe('a misspelt key', () => {
  it.each([
    ['publishd', 'published'],
    ['langauge', 'language'],
    ['Publisher', 'publisher'],
    ['tag', 'tags'],
    ['autor', 'author'],
    ['sumary', 'summary'],
    ['lisence', 'licence'],
  ])('“%s” is taken for “%s”', (key, meant) => {
    expect(misspelt(key)).toEqual([`${key} → ${meant}`]);
  });

  it.each([
    // Two letters off, in a word of up to five.
    'tax',
    'dates',
    'unit',
    'curl2',
    // Three letters off.
    'lang',
    'publication',
    // What other programs need.
    'layout',
    'ix',
    'description',
    'categories',
  ])('“%s” is left alone', (key) => {
    expect(misspelt(key)).toEqual([]);
  });

  it('is none where the right one is there, too', () => {
    const values = { title: 'A title', tags: 'one', tag: 'two' };
    expect(parseParticulars(values, { stem: 'a' })).toMatchObject({ misspelt: [] });
  });

  it('is named with its line, and the article is read', async () => {
    const written = '---\ntitle: The ferry\npublishd: 2019-09-30\n---\nIt sails.';
    expect(await parseContent(markdownFormat, written)).toMatchObject([
      { kind: 'draft', misspelt: [{ key: 'publishd', meant: 'published', line: 3 }] },
    ]);
    const line = '{"id":"a","title":"The ferry","langauge":"en","paragraphs":["It sails."]}';
    expect(await parseContent(jsonLinesFormat, `\n${line}\n`)).toMatchObject([
      { kind: 'draft', misspelt: [{ key: 'langauge', meant: 'language', line: 2 }] },
    ]);
  });
});
