import { getDocumentProxy } from 'unpdf';
import { ImportRefusal } from '../../import-article.js';
import { maxTextLength, tooMuchText } from '../../bounds.js';
import type { Page } from '../../page.js';
import { pageLines, type PdfLine } from './pdf-lines.js';
import { pdfBlocks } from './pdf-paragraphs.js';

const maxPages = 500;
/** Fewer letters a page are what a scanner's software leaves, not text. */
const minLettersPerPage = 20;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF, paragraph by paragraph; what stands on page after page (running titles, numbers) is marked as the foot. */
export async function readPdf(bytes: Uint8Array): Promise<Page> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > maxPages) {
      throw new ImportRefusal('too-large', `The PDF has more than ${maxPages} pages: split it.`);
    }
    const lines = await linesOf(pdf);
    const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
    if (letters < minLettersPerPage * Math.min(pdf.numPages, 10)) throw scanned();
    return { facts: await factsOf(pdf), blocks: pdfBlocks(lines) };
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

async function linesOf(pdf: Pdf): Promise<readonly PdfLine[]> {
  const lines: PdfLine[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      for (const line of pageLines(items, number)) {
        characters += line.text.length;
        lines.push(line);
      }
      page.cleanup();
    } catch (error) {
      throw damaged(error);
    }
    if (characters > maxTextLength) throw tooMuchText();
  }
  return lines;
}

/** Programs write their own name or the file's where a title belongs: such are none. */
async function factsOf(pdf: Pdf): Promise<Page['facts']> {
  const { info } = await pdf.getMetadata();
  const title = textIn(info, 'Title');
  const isTitle =
    title !== undefined && !/\.\w{2,4}$|^(?:microsoft|untitled|document\b|slide)/i.test(title);
  return {
    title: isTitle && title.includes(' ') ? title : undefined,
    author: textIn(info, 'Author'),
  };
}

function textIn(info: object, key: string): string | undefined {
  const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
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
