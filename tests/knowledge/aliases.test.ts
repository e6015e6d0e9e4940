import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAliases } from '../../src/knowledge/aliases.js';
import { createFolderArticleStore } from '../../src/knowledge/files/folder-article-store.js';

describe('groups of names', () => {
  it('are lists, or maps with a language', () => {
    const text =
      '# Cities\n- [Kyiv, Kiev ]\n- names:\n    - New   Amsterdam\n    - New York\n  language: EN-us\n';
    expect(parseAliases(text)).toEqual({
      groups: [
        { names: ['Kyiv', 'Kiev'] },
        { names: ['New Amsterdam', 'New York'], language: 'en-US' },
      ],
      faults: [],
    });
  });

  it.each(['', '# nothing yet\n'])('there may be none: %j', (text) => {
    expect(parseAliases(text)).toEqual({ groups: [], faults: [] });
  });

  it('that are faulty are named with their line, and the others are used', () => {
    const text = `- [Kyiv, Kiev]
- [alone]
- [same, same]
- [a, [b]]
- word
- { names: [a, b], language: "?" }
- { names: [a, b], lang: en }
- { names: a }
- [*x, b]
- [${'x'.repeat(101)}, b]
- ["!", b]
`;
    const { groups, faults } = parseAliases(text.replace('[*x, b]', '[{}, b]'));
    expect(groups).toEqual([{ names: ['Kyiv', 'Kiev'] }]);
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(faults[0]?.reason).toBe('A group needs two names at least.');
  });

  it.each([
    ['Kyiv: Kiev', 1],
    ['- [Kyiv, Kiev]\n- [Burma', 2],
    ['- &a [Kyiv, Kiev]\n- *a', 2],
  ])('a file that is no such list is one fault: %j', (text, line) => {
    const { faults } = parseAliases(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.line).toBe(line);
  });

  it.each(['['.repeat(20_000), '- '.repeat(20_000), '{a: '.repeat(20_000)])(
    'nesting that would end the process is refused',
    (text) => {
      expect(parseAliases(text).faults).toHaveLength(1);
    },
  );

  it('any text gives groups and faults, never an exception', () => {
    const piece = fc.constantFrom(
      '- ',
      '[',
      ']',
      '{',
      '}',
      ':',
      ', ',
      '\n',
      'a',
      'names',
      '&a ',
      '*a',
      '"',
      '!!x ',
      '|',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        for (const { names } of parseAliases(yaml).groups) {
          expect(new Set(names).size).toBe(names.length);
          expect(names.length).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the file aliases.yml of a folder', () => {
  async function load(content: string | Uint8Array) {
    const folder = await mkdtemp(join(tmpdir(), 'quoth-aliases-'));
    try {
      await writeFile(join(folder, 'a.txt'), 'Title\n\nText.\n');
      await writeFile(join(folder, 'aliases.yml'), content);
      const { articles, aliases, faults } = await createFolderArticleStore([folder]).load();
      return { articles: articles.length, aliases, faults };
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it('is read beside the articles', async () => {
    const aliases = [{ names: ['Kyiv', 'Kiev'] }];
    expect(await load('- [Kyiv, Kiev]\n')).toEqual({ articles: 1, aliases, faults: [] });
  });

  it('is at fault with path and line, and the articles are served', async () => {
    const { articles, aliases, faults } = await load('- [Kyiv, Kiev]\n- [Burma]\n');
    expect({ articles, aliases }).toEqual({ articles: 1, aliases: [{ names: ['Kyiv', 'Kiev'] }] });
    expect(faults).toEqual([
      expect.objectContaining({ line: 2, reason: 'A group needs two names at least.' }),
    ]);
    expect(faults[0]?.path).toMatch(/aliases\.yml$/);
  });

  it('that is not UTF-8, or too large, is one fault', async () => {
    expect((await load(Buffer.from('- [caf\xe9, b]', 'latin1'))).faults).toHaveLength(1);
    expect((await load(`# ${'x'.repeat(500_000)}`)).faults).toHaveLength(1);
  });
});
