import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../src/importing/import-article.js';
import { asExpectation, importPage } from './page-fixtures.js';
import { docxOf, wordParagraph } from './support/docx.js';
import { pdfOf, type PdfTextLine } from './support/pdf.js';
import { zipOf } from './support/zip.js';

const text = 'The harbour of Selm opened its gates again on Monday, six years after the flood.';

/** The reason for which a document is refused; undefined when it is read. */
async function refusal(name: string, bytes: Uint8Array | string): Promise<string | undefined> {
  try {
    await importPage(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    return undefined;
  } catch (error) {
    if (error instanceof ImportRefusal) return error.reason;
    throw error;
  }
}

describe('Word documents', () => {
  it('give title, captions, quotations, lists of headings and paragraphs as written', async () => {
    const body = [
      wordParagraph('Ferry runs again', 'Title'),
      wordParagraph('By Mira Holt'),
      wordParagraph(text),
      wordParagraph('Why it took so long', 'Heading 1'),
      wordParagraph('Dara &amp; Selm paid for it, and العربية stays as it is.'),
      wordParagraph('The new pier', 'Caption'),
      wordParagraph('It is enough for us.', 'Quote'),
    ].join('');
    const imported = await importPage('ferry.docx', docxOf(body));
    expect(asExpectation(imported)).toEqual({
      title: 'Ferry runs again',
      author: 'Mira Holt',
      paragraphs: [
        ['paragraph', text],
        ['paragraph', 'Dara & Selm paid for it, and العربية stays as it is.'],
        ['caption', 'The new pier'],
        ['quotation', 'It is enough for us.'],
      ],
      dropped: ['byline'],
    });
    expect(imported.draft.blocks[1]?.headings).toEqual(['Why it took so long']);
  });

  it('with entities, bombs, endless nesting, too many parts, or encryption are refused', async () => {
    const bomb = { name: 'word/bomb.xml', data: Buffer.alloc(20_000_000, 'x') };
    const entities = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const nested = '<w:p><w:r>'.repeat(3_000) + '</w:r></w:p>'.repeat(3_000);
    const many = Array.from({ length: 2_100 }, (_, n) => ({ name: `word/${n}.xml`, data: '<a/>' }));
    expect(await refusal('a.docx', docxOf(wordParagraph('&b;'), entities))).toBe('too-complex');
    expect(await refusal('a.docx', docxOf(wordParagraph(text), '', [bomb]))).toBe('too-large');
    expect(
      await refusal('a.docx', docxOf(wordParagraph(text), '', [{ ...bomb, declaredSize: 10 }])),
    ).toBe('damaged');
    expect(await refusal('a.docx', docxOf(nested))).toBe('too-complex');
    expect(await refusal('a.docx', docxOf(wordParagraph(text), '', many))).toBe('too-large');
    const locked = { name: 'word/x.xml', data: 'x', flags: 1 };
    expect(await refusal('a.docx', docxOf(wordParagraph(text), '', [locked]))).toBe('encrypted');
    expect(await refusal('a.docx', docxOf(wordParagraph(text)).subarray(0, 400))).toBe('damaged');
    expect(await refusal('a.docx', zipOf([{ name: 'a.txt', data: 'a' }]))).toBe('wrong-type');
  });
});

describe('PDF', () => {
  const page: readonly PdfTextLine[] = [
    [20, 740, 'Ferry runs again after six years'],
    [
      11,
      700,
      'The harbour of Selm opened its gates again on Monday, six years after the flood had',
    ],
    [
      11,
      686,
      'carried both piers away. The first boat left after nine, and the office counted its pas-',
    ],
    [11, 672, 'sengers: forty of them, and two lorries.'],
    [11, 644, 'The council of Dara had asked for the link since 2015.'],
  ];

  it('gives paragraphs out of lines, with words that were parted joined again', async () => {
    expect(asExpectation(await importPage('ferry.pdf', pdfOf([page])))).toEqual({
      title: 'Ferry runs again after six years',
      paragraphs: [
        [
          'paragraph',
          'The harbour of Selm opened its gates again on Monday, six years after the flood had carried both piers away. The first boat left after nine, and the office counted its passengers: forty of them, and two lorries.',
        ],
        ['paragraph', 'The council of Dara had asked for the link since 2015.'],
      ],
      dropped: [],
    });
  });

  it('loses what stands on page after page', async () => {
    const pages = ['one', 'two', 'three', 'four'].map((word, index): readonly PdfTextLine[] => [
      [9, 770, 'River Post yearbook'],
      [11, 700, `This is the paragraph number ${word} of a report about the harbour.`],
      [9, 30, `Page ${index + 1}`],
    ]);
    const { draft, dropped } = await importPage('report.pdf', pdfOf(pages));
    expect(draft.blocks.map(({ text: shown }) => shown)).toContain(
      'This is the paragraph number three of a report about the harbour.',
    );
    expect(new Set(dropped.map((block) => block.text))).toContain('River Post yearbook');
  });

  it('shows that there is a sign which cannot be read', async () => {
    const lines: readonly PdfTextLine[] = [
      [11, 700, 'The ferry to the island has had a new engine since Version ', 72],
      [11, 686, 'of the plan, and the old one is in the museum at the harbour.', 72],
      [11, 672, 'It cost 250 crowns.', 72, 'coded'],
    ];
    const { draft } = await importPage('ferry.pdf', pdfOf([lines]));
    expect(draft.blocks.map(({ text: shown }) => shown).join('\n')).toContain(
      'It cost ��� crowns.',
    );
    const figures = [11, 600, '0123456789 0123456789 0123456789 0123456789', 72, 'coded'] as const;
    const words = [11, 700, 'A table of the tides in the harbour', 72] as const;
    expect(await refusal('a.pdf', pdfOf([[words, figures]]))).toBe('unreadable');
  });

  it('that is encrypted, scanned, too long or damaged says so', async () => {
    const key = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<${'41'.repeat(16)}> <${'41'.repeat(16)}>] `;
    expect(await refusal('a.pdf', pdfOf([page], key))).toBe('encrypted');
    expect(await refusal('a.pdf', pdfOf([[], [], []]))).toBe('scanned');
    expect(await refusal('a.pdf', pdfOf(Array.from({ length: 501 }, () => [])))).toBe('too-large');
    expect(await refusal('a.pdf', pdfOf([page]).subarray(0, 300))).toBe('damaged');
  });
});

describe('a file that is not what it says', () => {
  const pdf = pdfOf([[[11, 700, text]]]);
  const page = `<html><body><p>${text}</p></body></html>`;
  it.each([
    ['a page called PDF', 'a.pdf', page],
    ['a PDF called page', 'a.html', pdf],
    ['a PDF called text', 'a.txt', pdf],
    ['a PDF that is an archive, too', 'a.pdf', Buffer.concat([pdf, docxOf(wordParagraph(text))])],
    ['a PDF behind something else', 'a.pdf', Buffer.concat([Buffer.from('GIF8'), pdf])],
    ['a text called Word document', 'a.docx', text],
  ])('is refused: %s', async (_, name, bytes) => {
    expect(await refusal(name, bytes)).toBe('wrong-type');
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex')],
    ['bytes without meaning', Buffer.from([1, 0, 2, 0, 3, 0, 255, 0])],
  ])('is of a kind that is not read: %s', async (_, bytes) => {
    expect(await refusal('upload', bytes)).toBe('unsupported-type');
  });
});

describe('pages made to harm', () => {
  it.each([
    ['elements within elements', '<div>'.repeat(50_000)],
    ['lists within lists', '<ul><li>'.repeat(50_000)],
    ['moderate nesting', `<p>x${'<blockquote>'.repeat(1_500)}x`],
    ['elements without number', '<p>x</p>'.repeat(250_000)],
  ])('are refused: %s', async (_, html) => {
    expect(await refusal('a.html', `<html><body>${html}</body></html>`)).toBe('too-complex');
  });

  it.each([
    ['no text', '<html><body><p> </p></body></html>'],
    ['a comment that never ends', `<html><body><!--${'<!--'.repeat(100_000)}`],
    ['nothing but brackets', `<html><body>${'<'.repeat(100_000)}</body></html>`],
  ])('hold no article: %s', async (_, html) => {
    expect(['no-article', undefined]).toContain(await refusal('a.html', html));
  });
});
