import { getDocumentProxy } from 'unpdf';
import { ImportRefusal } from '../../import-article.js';
import { maxTextLength, tooMuchText } from '../../bounds.js';
import type { Page } from '../../page.js';
import { fieldItems } from './form-fields.js';
import { pageColumns, type PdfColumn } from './pdf-page.js';
import { pdfBlocks } from './pdf-paragraphs.js';
import { unreadableSign } from './pdf-spans.js';
import { pdfTitle } from './pdf-title.js';

const maxPages = 500;
/** Fewer letters a page are what a scanner's software leaves, not text. */
const minLettersPerPage = 20;

/** Where more than one sign for two letters cannot be read, what can is no text either: codes of a font of the file's own. */
const maxUnreadableShare = 0.5;
const unreadable = new RegExp(unreadableSign, 'gu');

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF, paragraph by paragraph; what stands on page after page (running titles, numbers) is marked as the foot. */
export async function readPdf(bytes: Uint8Array): Promise<Page> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > maxPages) {
      throw new ImportRefusal('too-large', `The PDF has more than ${maxPages} pages: split it.`);
    }
    const { info } = await pdf.getMetadata();
    const columns = await readColumns(pdf, valueOf(info, 'IsAcroFormPresent') === true);
    const letters = countIn(columns, /\p{L}/gu);
    if (letters < minLettersPerPage * Math.min(pdf.numPages, 10)) throw scanned();
    if (countIn(columns, unreadable) > maxUnreadableShare * letters) throw withoutLetters();
    const blocks = pdfBlocks(columns);
    const { title, author } = factsOf(info);
    return { form: 'document', facts: { title: pdfTitle(blocks, title), author }, blocks };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The reader takes the bytes over and empties them.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ImportRefusal('encrypted', 'The PDF is encrypted: save it without a password.', {
        cause: error,
      });
    }
    throw damaged(error);
  }
}

function countIn(columns: readonly PdfColumn[], signs: RegExp): number {
  return columns.flat().reduce((sum, { text }) => sum + (text.match(signs)?.length ?? 0), 0);
}

async function readColumns(pdf: Pdf, isForm: boolean): Promise<readonly PdfColumn[]> {
  const columns: PdfColumn[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const fields = isForm ? fieldItems(await page.getAnnotations()) : [];
      const found = pageColumns([...items, ...fields], number);
      for (const { text } of found.flat()) characters += text.length;
      columns.push(...found);
      page.cleanup();
    } catch (error) {
      throw damaged(error);
    }
    if (characters > maxTextLength) throw tooMuchText();
  }
  return columns;
}

/** Programs write their own name or the file's where a title belongs: such are none. */
function factsOf(info: object): Page['facts'] {
  const title = textIn(info, 'Title');
  const isTitle =
    title !== undefined && !/\.\w{2,4}$|^(?:microsoft|untitled|document\b|slide)/i.test(title);
  return {
    title: isTitle && title.includes(' ') ? title : undefined,
    author: textIn(info, 'Author'),
  };
}

function textIn(info: object, key: string): string | undefined {
  const value = valueOf(info, key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function valueOf(info: object, key: string): unknown {
  return Object.entries(info).find(([name]) => name === key)?.[1];
}

function damaged(cause: unknown): ImportRefusal {
  return new ImportRefusal('damaged', 'The PDF is damaged and cannot be read.', { cause });
}

function scanned(): ImportRefusal {
  return new ImportRefusal(
    'scanned',
    'The PDF has pictures of pages, but no text: have it recognised (OCR) first.',
  );
}

function withoutLetters(): ImportRefusal {
  return new ImportRefusal(
    'unreadable',
    'The PDF does not say which letters its fonts draw: have it recognised (OCR) first.',
  );
}
