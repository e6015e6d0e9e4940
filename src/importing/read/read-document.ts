import { maxTextLength, tooMuchText } from '../bounds.js';
import { cleanPage } from '../clean/clean-page.js';
import { decodeText } from './decode-text.js';
import type { DocumentKind, ImportedDocument } from '../document.js';
import { readHtmlPage } from './html/read-html.js';
import type { CleanedPage, Page } from '../page.js';
import { readPlainText } from './plain/read-plain-text.js';

/** The forms of pages; the others say themselves what they are, as articles of the knowledge folder do. */
export type PageKind = Exclude<DocumentKind, 'markdown' | 'json-lines'>;

/**
 * Reads a page of whatever form, and takes what is no part of the article away. Throws an `ImportRefusal` for what cannot be
 * read. The readers of PDF and Word are loaded when there is one to read.
 */
export async function readDocument(
  kind: PageKind,
  document: ImportedDocument,
): Promise<CleanedPage> {
  return cleanPage(await readPage(kind, document));
}

async function readPage(
  kind: PageKind,
  { bytes, charset, address }: ImportedDocument,
): Promise<Page> {
  switch (kind) {
    case 'html':
      return readHtmlPage(decodeText(bytes, charset), address);
    case 'text': {
      const text = decodeText(bytes, charset);
      if (text.length > maxTextLength) throw tooMuchText();
      return readPlainText(text);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.js');
      return readPdf(bytes);
    }
    case 'docx': {
      const { readDocx } = await import('./docx/read-docx.js');
      return readDocx(bytes);
    }
  }
}
