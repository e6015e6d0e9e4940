import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownFormat } from '../../../src/knowledge/formats/markdown.js';
import { parseContent, passagesIn, readContent } from './read-text.js';

const read = (content: string): ReturnType<typeof readContent> =>
  readContent(markdownFormat, content);

/** Kind, text and headings of the passages of a body under the title "T". */
const passages = (body: string): ReturnType<typeof passagesIn> =>
  passagesIn(markdownFormat, `---\ntitle: T\n---\n${body}`);

async function onlyText(body: string): Promise<string> {
  const found = await passages(body);
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? '';
}

describe('front matter', () => {
  it('gives the particulars of the article', async () => {
    const { articles } = await read(
      [
        '---',
        'title: "Border: open again"',
        'id: border-2019',
        'publisher: The Gazette',
        'author: A. Writer',
        'published: 2019-09-30',
        'url: https://example.org/a?b=1',
        'language: EN-gb',
        'summary: >',
        '  Open',
        '  again.',
        'tags: [trade, border]',
        'licence: CC BY 4.0',
        'questions:',
        '  - Is it open?',
        '---',
        'A paragraph.',
      ].join('\n'),
    );
    expect(articles).toMatchObject([
      {
        id: 'border-2019',
        source: {
          title: 'Border: open again',
          publisher: 'The Gazette',
          author: 'A. Writer',
          published: '2019-09-30',
          url: 'https://example.org/a?b=1',
        },
        language: 'en-GB',
        summary: 'Open again.',
        tags: ['trade', 'border'],
        licence: 'CC BY 4.0',
        questions: ['Is it open?'],
        paragraphCount: 1,
      },
    ]);
  });

  it('keeps values as they are written: no numbers, no dates', async () => {
    const { articles } = await read('---\ntitle: 1.10\ntags: [007, yes]\n---\nx');
    expect(articles).toMatchObject([{ source: { title: '1.10' }, tags: ['007', 'yes'] }]);
  });

  it('leaves out what has no value', async () => {
    const { articles } = await read('---\ntitle: T\nauthor:\npublisher: ~\nurl: ""\n---\nx');
    expect(articles[0]?.source).toEqual({ title: 'T' });
  });

  it('takes the id from the file name when it has none', async () => {
    const { articles } = await readContent(markdownFormat, '---\ntitle: T\n---\nx', {
      stem: '2019-09-30.al_qaim',
    });
    expect(articles[0]?.passages[0]?.id).toBe('2019-09-30.al_qaim#1');
  });

  it('says what to do when neither id nor file name will do', async () => {
    const { faults } = await readContent(markdownFormat, '# T\n\nx', { stem: 'Al Qaim' });
    expect(faults).toEqual([expect.stringContaining('rename the file, or give it an id')]);
  });

  it('takes the servers that an article is for', async () => {
    const one = await read('---\ntitle: T\nguilds: "100000000000000001"\n---\nx');
    const two = await read(
      '---\ntitle: T\nguilds: [100000000000000001, 100000000000000002]\n---\nx',
    );
    const all = await read('---\ntitle: T\n---\nx');
    expect([one, two, all].map(({ articles }) => articles[0]?.guildIds)).toEqual([
      ['100000000000000001'],
      ['100000000000000001', '100000000000000002'],
      undefined,
    ]);
  });

  it.each([
    ['guilds: [newsroom]', '3: guilds: must be ids of servers, of 17 to 20 digits.'],
    ['guilds: []', '3: guilds: names no server: leave it out for all.'],
    ['guild: 100000000000000001', '3: guild: is written guilds.'],
  ])('an article for servers that cannot be told is served to nobody: %s', async (line, fault) => {
    const { articles, faults } = await read(`---\ntitle: T\n${line}\n---\nx`);
    expect({ articles, faults }).toEqual({ articles: [], faults: [fault] });
  });

  it('takes tags in one line, and passes over keys that it does not know', async () => {
    const { articles } = await read('---\ntitle: T\ntags: a, b c\ndraft: {by: me}\n---\nx');
    expect(articles[0]?.tags).toEqual(['a', 'b c']);
  });

  it('reads the same with CRLF and a byte-order mark', async () => {
    const { articles } = await read(
      '\ufeff---\r\ntitle: T\r\n---\r\nOne\r\ntwo.\r\n\r\nThree.\r\n',
    );
    expect(articles[0]?.passages.map(({ text }) => text)).toEqual(['One two.', 'Three.']);
  });

  it.each([
    ['title: a: b', '2: Broken front matter: Nested mappings'],
    ['id: x\ntitle: "open\ntags: a', '3: Broken front matter: Missing closing "quote'],
    ['title: T\ntitle: U', '3: Broken front matter: Map keys must be unique'],
    ['- title', '2: Broken front matter: it must be lines like'],
    ['publisher: P', '?: No title.'],
    ['tilte: T', '?: No title. Not known here: "tilte".'],
    ['title: T\nid: a b', '3: id: "a b" is no id'],
    ['title: T\npublished: 30 September 2019', '3: published: "30 September 2019" is not'],
    ['title: T\npublished: 2019-02-29', '3: published: "2019-02-29" is not'],
    ['title: T\n\nurl: javascript:alert(1)', '4: url: "javascript:alert(1)" is not'],
    ['title: T\nurl: https://a b', '3: url: "https://a b" is not'],
    ['title: T\nlanguage: english language', '3: language: "english language" is not'],
    ['title: [a, b]', '2: title: must be one text.'],
    ['title: "\\u202E\\u200B"', '2: title: has nothing in it that shows.'],
    ['title: &a T\nauthor: *a', '3: author: must be one text.'],
    [`title: ${'x'.repeat(301)}`, '2: title: has more than 300 characters.'],
  ])('reports %j', async (yaml, fault) => {
    const { articles, faults } = await read(`---\n${yaml}\n---\nx`);
    expect(articles).toEqual([]);
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  it('reports every bad value at once', async () => {
    const { faults } = await read('---\ntitle: T\nurl: x\npublished: y\nlanguage: z_z\n---\nx');
    expect(faults.map((fault) => fault.slice(0, 2)).sort()).toEqual(['3:', '4:', '5:']);
  });

  it('reports a missing end', async () => {
    const { faults } = await read('---\ntitle: T\n\nA paragraph.');
    expect(faults).toEqual([expect.stringMatching(/^1: .*no closing line/)]);
  });

  it('expands no alias, however often it is used', async () => {
    const bomb = Array.from({ length: 30 }, (_, n) =>
      n === 0 ? 'a0: &a0 [x, x]' : `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`,
    ).join('\n');
    const { faults } = await read(`---\n${bomb}\ntags: *a29\ntitle: T\n---\nx`);
    expect(faults).toEqual([expect.stringContaining('tags: must be a list of texts')]);
  });

  it.each(['- ? ', '[', '{a: ', '? ', '- - a\n'])(
    'survives %j over and over, which would overflow the stack',
    async (piece) => {
      const { articles, faults } = await read(`---\n${piece.repeat(8000)}\n---\nx`);
      expect(articles).toEqual([]);
      expect(faults).toEqual(['1: The front matter is far too large.']);
    },
  );
});

describe('the title', () => {
  it('is a level-one heading at the beginning, when the front matter has none', async () => {
    const { articles } = await read('---\npublisher: P\n---\n\n# The *border*\n\nx');
    expect(articles).toMatchObject([
      { source: { title: 'The border', publisher: 'P' }, passages: [{ headings: [] }] },
    ]);
  });

  it('is not repeated among the headings', async () => {
    expect(await passages('# T\n\n## One\n\nx')).toEqual([['paragraph', 'x', 'One']]);
    expect(await passages('# Other\n\n## One\n\nx')).toEqual([['paragraph', 'x', 'Other', 'One']]);
  });

  it('is no heading further down', async () => {
    const { faults } = await read('A paragraph.\n\n# T\n\nx');
    expect(faults).toEqual(['?: No title.']);
  });
});

describe('text', () => {
  it.each([
    ['a soft line break as one space', 'one\n  two', 'one two'],
    ['a hard line break as a line feed', 'one  \ntwo\\\nthree<br> four', 'one\ntwo\nthree\nfour'],
    [
      'no marks of emphasis, code and links',
      '*a* **b** `c` [d](/e "f") <https://g.h>',
      'a b c d https://g.h',
    ],
    ['escapes and references decoded', '\\*a\\* &amp; &eacute;&#8212;', '*a* & é—'],
    ['brackets that are no link', 'it was [sic] said', 'it was [sic] said'],
    ['the text of a link with any address', '[a](javascript:b)', 'a'],
    ['no tags and no comments', 'a <b>b</b> <!-- c --> d', 'a b d'],
    ['struck text as it is written', '~~a~~ b', '~~a~~ b'],
    ['spaces, quotes and dots as they are', `a  b "c" 'd' -- e... (c)`, `a  b "c" 'd' -- e... (c)`],
    ['characters as they are composed', 'cafe\u0301 ﬁ \u00a0x', 'cafe\u0301 ﬁ \u00a0x'],
    ['addresses as they are', 'see www.example.org', 'see www.example.org'],
  ])('has %s', async (_, markdown, text) => {
    expect(await onlyText(markdown)).toBe(text);
  });

  it('gives nothing for rules, comments, definitions and blank paragraphs', async () => {
    expect(await passages('x\n\n---\n\n<!-- a\n\nb -->\n\n[a]: /b\n\n&nbsp;\n\ny')).toEqual([
      ['paragraph', 'x'],
      ['paragraph', 'y'],
    ]);
  });

  it('reads what a reader sees of HTML', async () => {
    const html =
      '<div class="a">\n  Some <b>bold</b> &amp;\n  more<br>text\n  <p>Next</p>\n<script>x < 1</script>\n' +
      '<img src="a" alt="A &quot;map&quot;">\n</div>';
    expect(await passages(html)).toEqual([
      ['paragraph', 'Some bold & more\ntext'],
      ['paragraph', 'Next'],
      ['caption', 'A "map"'],
    ]);
  });
});

describe('blocks', () => {
  it('stand below their headings, outermost first', async () => {
    expect(await passages('a\n\n## B\n\nb\n\n#### C\n\nc\n\nD\n-\n\nd\n\n# E\n\ne')).toEqual([
      ['paragraph', 'a'],
      ['paragraph', 'b', 'B'],
      ['paragraph', 'c', 'B', 'C'],
      ['paragraph', 'd', 'D'],
      ['paragraph', 'e', 'E'],
    ]);
  });

  it('a list is one, with an item a line', async () => {
    const list =
      '- one\n  and more\n- two\n\n  7. seven\n  8. eight\n\n     its second paragraph\n- three';
    expect(await passages(list)).toEqual([
      ['list', '• one and more\n• two\n  7. seven\n  8. eight\n     its second paragraph\n• three'],
    ]);
  });

  it('a quotation is one, without its marks', async () => {
    expect(await passages('> one\n> two\n>\n> - three\n>\n>> four')).toEqual([
      ['quotation', 'one two\n• three\nfour'],
    ]);
  });

  it('a table is one, with a row a line', async () => {
    expect(await passages('| a | *b* |\n|---|--:|\n| c \\| d | |\n| e | f |')).toEqual([
      ['table', 'a | b\nc | d | \ne | f'],
    ]);
  });

  it('code is one, exactly as it is written', async () => {
    expect(await passages('```js\nif (a) {\n\n  b("*c*");\n}\n```\n\n    <indented>')).toEqual([
      ['code', 'if (a) {\n\n  b("*c*");\n}'],
      ['code', '<indented>'],
    ]);
  });

  it('a picture gives its caption after the block that it stands in, and nothing inside it', async () => {
    expect(
      await passages(
        'One ![A *map* & more](map.png) two.\n\n![]()\n\n![Posters]()\n\n- ![In](x) list',
      ),
    ).toEqual([
      ['paragraph', 'One two.'],
      ['caption', 'A map & more'],
      ['caption', 'Posters'],
      ['list', '• list'],
      ['caption', 'In'],
    ]);
  });
});

describe('hostile text', () => {
  it('never throws, and gives one article or at least one fault', async () => {
    const pieces = fc.constantFrom(
      ...[
        '---',
        '\n',
        '\r',
        ' ',
        '\t',
        '# ',
        '- ',
        '1. ',
        '> ',
        '|',
        '|-|',
        '*',
        '_',
        '`',
        '```',
        '[',
        ']',
        '(',
      ],
      ...[
        ')',
        '![',
        '<',
        '>',
        '<!--',
        '-->',
        '<div>',
        '<br>',
        '&',
        '&amp;',
        '\\',
        ':',
        'title: ',
        'id: ',
        '"',
        "'",
      ],
      ...['{', '}', '&a ', '*a', '? ', '~', 'a', 'Wort', 'ق', '💬', '\0', '\u2028', '\ud800'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom('', '---\n', '---\ntitle: T\n---\n'),
        async (body, top) => {
          const results = await parseContent(markdownFormat, top + body);
          const drafts = results.filter((result) => result.kind === 'draft').length;
          expect(results.length).toBeGreaterThan(0);
          expect(drafts === 0 || results.length === 1).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['*a_ ', '[[[[', '![', '> ', '- ', '1. ', '|a', '<!--', '<div ', '`', '&', '![a](b)'])(
    'a long run of %j is read',
    async (piece) => {
      const body = piece.repeat(200_000 / piece.length);
      expect(await parseContent(markdownFormat, `---\ntitle: T\n---\n${body}`)).toHaveLength(1);
    },
  );
});
