import { describe, expect, it } from 'vitest';
import { importPage } from './page-fixtures.js';
import { pdfOf, type PdfTextLine } from './support/pdf.js';

async function paragraphs(
  pages: readonly (readonly PdfTextLine[])[],
): Promise<readonly (readonly [string, string])[]> {
  const { draft } = await importPage('a.pdf', pdfOf(pages));
  return draft.blocks.map(({ kind, text }) => [kind, text]);
}

const headline: PdfTextLine = [20, 740, 'The ferry of Selm'];
const opening: PdfTextLine = [
  11,
  710,
  'The harbour office keeps a book of every crossing since the flood.',
];

/** Lines of one column, 14 points apart. */
function column(top: number, left: number, lines: readonly string[]): readonly PdfTextLine[] {
  return lines.map((line, index): PdfTextLine => [10, top - 14 * index, line, left]);
}

const west = [
  'The western pier was built first and',
  'stood for ninety years before the',
  'flood took its outer half away in a',
  'single night of heavy rain.',
];
const east = [
  'The eastern pier is younger, shorter',
  'and lower. Its keeper still rows out',
  'each morning to light the two lamps',
  'that mark the mouth of the river.',
];

describe('two columns', () => {
  it('are read one after the other, even where they were set row by row', async () => {
    const left = column(700, 72, west);
    const right = column(700, 320, east);
    const byRow = left.flatMap((line, index) => [line, ...right.slice(index, index + 1)]);
    expect(await paragraphs([[headline, ...byRow]])).toEqual([
      ['paragraph', west.join(' ')],
      ['paragraph', east.join(' ')],
    ]);
  });

  it('are read so from one line over the whole width to the next', async () => {
    const across =
      'Between the two piers lies the old basin, which nobody has dredged for thirty years now.';
    const page = [
      headline,
      ...column(700, 72, west),
      ...column(700, 320, east),
      ...column(630, 72, [across]),
      ...column(602, 72, east),
      ...column(602, 320, west),
    ];
    expect((await paragraphs([page])).map(([, text]) => text)).toEqual([
      west.join(' '),
      east.join(' '),
      across,
      east.join(' '),
      west.join(' '),
    ]);
  });
});

describe('a table', () => {
  it('is read a row a line, with a bar between its cells', async () => {
    const rows = [
      ['Boat', 'Seats', 'Built'],
      ['Heron', '40', '1998'],
      ['Grebe', '22', '2004'],
    ].flatMap(([name = '', seats = '', built = ''], index): readonly PdfTextLine[] => [
      [10, 680 - 14 * index, name, 72],
      [10, 680 - 14 * index, seats, 200],
      [10, 680 - 14 * index, built, 300],
    ]);
    expect(await paragraphs([[headline, opening, ...rows]])).toEqual([
      ['paragraph', opening[2]],
      ['table', 'Boat | Seats | Built\nHeron | 40 | 1998\nGrebe | 22 | 2004'],
    ]);
  });
});

describe('words', () => {
  it('of a script that runs from right to left stand in their order, numbers among them', async () => {
    const lines: readonly PdfTextLine[] = [
      [11, 660, 'dcba', 400, 'hebrew'],
      [11, 660, '1961', 372],
      [11, 660, 'hgfe', 344, 'hebrew'],
    ];
    const [, [, text] = []] = await paragraphs([[headline, opening, ...lines]]);
    expect(text).toBe('אבגד 1961 הוזח');
  });

  it.each([
    [
      'a compound with a number',
      'They had waited out a two-',
      'year closure.',
      'a two-year closure.',
    ],
    ['a word that is parted', 'They kept on with the har-', 'bour works.', 'the harbour works.'],
    ['a range', 'The winter of 2019-', '20 was mild.', 'of 2019-20 was mild.'],
    ['a name', 'It was shown to Anna-', 'Maria Holt.', 'to Anna-Maria Holt.'],
  ])('keep or lose the hyphen at the end of a line: %s', async (_, one, two, expected) => {
    const [[, text] = []] = await paragraphs([[headline, [11, 700, one], [11, 686, two]]]);
    expect(text).toContain(expected);
  });

  it('are not run together with a raised figure beside them', async () => {
    const lines: readonly PdfTextLine[] = [
      [12, 700, 'It was closed in 1961', 72],
      [7, 705, '1', 188],
      [12, 700, 'and opened again.', 198],
    ];
    const [[, text] = []] = await paragraphs([[headline, ...lines]]);
    expect(text).toBe('It was closed in 1961¹ and opened again.');
  });

  it('that are set with spaces between their letters are whole', async () => {
    const [[, text] = []] = await paragraphs([
      [headline, [11, 700, 'The sign says W A R N I N G in red letters.']],
    ]);
    expect(text).toBe('The sign says WARNING in red letters.');
  });
});

describe('what is printed on every page', () => {
  const pages = ['first', 'second'].map((word, index): readonly PdfTextLine[] => [
    [9, 770, 'River Post yearbook'],
    [11, 700, `This is the ${word} of two reports about the harbour of Selm.`],
    [11, 400, '1998'],
    [11, 360, `It was a year without ice, says the ${word} report.`],
    [9, 30, `${index + 7}`],
  ]);

  it('goes from two pages on; a year within the text stays', async () => {
    const { draft, dropped } = await importPage('a.pdf', pdfOf(pages));
    expect(dropped.map(({ text }) => text).toSorted()).toEqual([
      '7',
      '8',
      'River Post yearbook',
      'River Post yearbook',
    ]);
    expect(draft.blocks.filter(({ text }) => text === '1998')).toHaveLength(2);
  });

  it('is there once on each: what a page says again and again is its text', async () => {
    const chorus = [700, 600, 500, 400].map((y): PdfTextLine => [
      11,
      y,
      'Row, ferryman, row us over.',
    ]);
    const { draft } = await importPage(
      'a.pdf',
      pdfOf([
        [headline, ...chorus],
        [headline, ...chorus],
      ]),
    );
    expect(draft.blocks.filter(({ text }) => text.startsWith('Row,'))).toHaveLength(8);
  });

  it('leaves each paragraph with the number of its page', async () => {
    const { draft } = await importPage('a.pdf', pdfOf(pages));
    expect(draft.blocks.map(({ page }) => page)).toEqual([1, 1, 1, 2, 2, 2]);
  });
});

describe('the title', () => {
  it('is the headline that a reader sees, whatever the program wrote into the file', async () => {
    const page = [headline, opening];
    const seen = await importPage('a.pdf', pdfOf([page], '', 'Minutes of another meeting'));
    expect(seen.draft.particulars.source.title).toBe('The ferry of Selm');
    const unseen = await importPage('a.pdf', pdfOf([[opening]], '', 'Crossings of the ferry'));
    expect(unseen.draft.particulars.source.title).toBe('Crossings of the ferry');
  });
});

it('text that is as large as a heading, but goes on for lines, is text', async () => {
  const small = Array.from({ length: 9 }, (_, index): PdfTextLine => [
    8,
    720 - 10 * index,
    'A long note in small letters stands above the text, and has more words than all of it.',
  ]);
  const large = column(600, 72, [...west, ...east]).map(([, y, text]): PdfTextLine => [
    12,
    y,
    text,
  ]);
  const found = await paragraphs([[headline, ...small, ...large]]);
  expect(found.slice(-2)).toEqual([
    ['paragraph', west.join(' ')],
    ['paragraph', east.join(' ')],
  ]);
});

describe('a field of a form', () => {
  /** A field to choose in, so many points high, with the second of three chosen. */
  const choice = (height: number, flags: number): string =>
    `<< /Type /Annot /Subtype /Widget /FT /Ch /T (Pier) /Ff ${flags} /F 4 /Rect [72 600 272 ${600 + height}] /DA (/F1 10 Tf 0 g) /Opt [(Western pier) (Eastern pier) (Landing)] /V (Eastern pier) >>`;
  const combo = 1 << 17;

  it.each([
    ['a list shows all there is to choose', choice(32, 0), 'Western pier Eastern pier Landing'],
    ['a list shows as much as it has room for', choice(24, 0), 'Western pier Eastern pier'],
    ['a box that opens shows what is chosen', choice(32, combo), 'Eastern pier'],
  ])('%s', async (_what, field, shown) => {
    const { draft } = await importPage('a.pdf', pdfOf([[headline, opening]], '', '', [field]));
    const text = draft.blocks.map((block) => block.text.replaceAll('\n', ' ')).join(' ');
    expect(text).toBe(`${opening[2]} ${shown}`);
  });
});
