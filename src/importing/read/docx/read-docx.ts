import mammoth from 'mammoth';
import { ImportRefusal } from '../../import-article.js';
import { readHtmlDocument } from '../html/read-html.js';
import type { Page } from '../../page.js';
import { checkZip } from './zip-bounds.js';

/** Title and subtitle are headings above all others; pictures are left out. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote.pullquote:fresh",
];

/** A Word document (.docx): the text as it stands, without tracked deletions, headers and footers. */
export async function readDocx(bytes: Uint8Array): Promise<Page> {
  await checkZip(bytes);
  return { ...readHtmlDocument(await convert(bytes)), form: 'document' };
}

async function convert(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: styles,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(noImage),
      },
    );
    return value;
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ImportRefusal('too-complex', 'The document nests its parts far too deep.', {
        cause: error,
      });
    }
    throw new ImportRefusal('damaged', 'This is no sound Word document (.docx).', { cause: error });
  }
}

function noImage(): Promise<{ src: string }> {
  return Promise.resolve({ src: '' });
}
