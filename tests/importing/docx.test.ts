import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../src/importing/import-article.js';
import { importPage } from './page-fixtures.js';
import { docxOf, wordParagraph, wordPart } from './support/docx.js';
import type { ZipEntry } from './support/zip.js';

const title = wordParagraph('The ferry of Selm', 'Title');

async function paragraphs(
  body: string,
  parts: readonly ZipEntry[] = [],
): Promise<readonly (readonly [string, string])[]> {
  const { draft } = await importPage('a.docx', docxOf(title + body, '', parts));
  return draft.blocks.map(({ kind, text }) => [kind, text]);
}

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

function field(instruction: string, result: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${run('not this')}${mark('separate')}${run(result)}${mark('end')}`;
}

describe('the text of a Word document', () => {
  it.each([
    [
      'hidden words',
      run('The gate is green.') + run(' Its code is 4711.', '<w:vanish/>'),
      'The gate is green.',
    ],
    [
      'words that are hidden no more',
      run('The gate ') + run('is green.', '<w:vanish w:val="0"/>'),
      'The gate is green.',
    ],
    [
      'what a field shows',
      run('Printed in ') + field(' DATE \\y ', '2019') + run('.'),
      'Printed in 2019.',
    ],
    [
      'the words below small ones',
      `<w:r><w:ruby><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>${run('へ行く。')}`,
      '東京へ行く。',
    ],
    [
      'what is left of changes',
      `${run('The gate is ')}<w:del><w:r><w:delText>red</w:delText></w:r></w:del><w:ins>${run('green')}</w:ins>${run('.')}`,
      'The gate is green.',
    ],
    ['characters by their numbers', run('Dara &#38; Selm&#x2019;s'), 'Dara & Selm’s'],
  ])('is what a reader sees: %s', async (_, content, expected) => {
    expect(await paragraphs(paragraph(content))).toEqual([['paragraph', expected]]);
  });

  it('has a note below its paragraph, and no mark within', async () => {
    const notes = wordPart(
      'footnotes',
      `<w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">${paragraph(run('So the harbour office.'))}</w:footnote>`,
    );
    const body = paragraph(
      `${run('It closed in 1961')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`,
    );
    expect(await paragraphs(body + paragraph(run('It opened again.')), [notes])).toEqual([
      ['paragraph', 'It closed in 1961.'],
      ['paragraph', 'So the harbour office.'],
      ['paragraph', 'It opened again.'],
    ]);
  });

  it('has lists and tables as such', async () => {
    const numbering = wordPart(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>',
    );
    const item = (text: string, level: number): string =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr>`);
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Boat')}${cell('Seats')}</w:tr><w:tr>${cell('Heron')}${cell('40')}</w:tr></w:tbl>`;
    expect(
      await paragraphs(item('Rope', 0) + item('Oars', 0) + item('two of them', 1) + table, [
        numbering,
      ]),
    ).toEqual([
      ['list', '3. Rope\n4. Oars\n   • two of them'],
      ['table', 'Boat | Seats\nHeron | 40'],
    ]);
  });

  it('is read when it is long', async () => {
    const sentence =
      'The ferry crossed the river again, and nobody on board looked up from the cards. ';
    const body = paragraph(run(sentence.repeat(5))).repeat(500);
    expect(await paragraphs(body)).toHaveLength(500);
  });

  it('is read though bytes follow the end of the file', async () => {
    const bytes = Buffer.concat([
      docxOf(title + paragraph(run('It runs again.'))),
      Buffer.alloc(3),
    ]);
    const { draft } = await importPage('a.docx', bytes);
    expect(draft.blocks.map(({ text }) => text)).toEqual(['It runs again.']);
  });

  it('behind a password says so', async () => {
    const bytes = Buffer.alloc(4_096);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
    Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1_200);
    const refusal: unknown = await importPage('a.docx', bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ImportRefusal);
    expect(refusal).toMatchObject({ reason: 'encrypted' });
  });

  it('of a single line is its title and its text', async () => {
    const { draft } = await importPage('a.docx', docxOf(paragraph(run('Walking on the new pier'))));
    expect(draft.particulars.source.title).toBe('Walking on the new pier');
    expect(draft.blocks.map(({ text }) => text)).toEqual(['Walking on the new pier']);
  });
});
