import { fileTypeFromBuffer } from 'file-type';
import { ImportRefusal } from '../import-article.js';
import type { DocumentKind, ImportedDocument } from '../document.js';

/**
 * What a document is, by its bytes; its name or its server must not say otherwise. Throws an {@link ImportRefusal} for what is
 * not read, and for a file that is two things at once.
 */
export async function documentKind(document: ImportedDocument): Promise<DocumentKind> {
  const claimed = claimedKind(document);
  const found = await sniffedKind(document.bytes);
  if (found.kind === 'unknown') {
    if (claimed === 'pdf' || claimed === 'docx') throw wrongType(claimed, 'something else');
    return claimed ?? kindOfText(document.bytes);
  }
  if (found.kind === 'other') {
    if (claimed !== undefined) throw wrongType(claimed, found.name);
    throw new ImportRefusal(
      'unsupported-type',
      `This is ${found.name}. Quoth reads web pages, PDF, Word (.docx), Markdown, plain text and JSON Lines.`,
    );
  }
  if (claimed !== undefined && claimed !== found.kind) {
    throw wrongType(claimed, `a ${kindNames[found.kind]}`);
  }
  return found.kind;
}

const kindNames: Readonly<Record<DocumentKind, string>> = {
  html: 'web page',
  pdf: 'PDF',
  docx: 'Word document (.docx)',
  text: 'plain text',
  markdown: 'Markdown text',
  'json-lines': 'JSON Lines file',
};

function wrongType(claimed: DocumentKind, found: string): ImportRefusal {
  return new ImportRefusal(
    'wrong-type',
    `It says that it is a ${kindNames[claimed]}, but it is ${found}: nothing was read.`,
  );
}

const kindByEnding: ReadonlyMap<string, DocumentKind> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
]);

/** Of files that are read, with their dots. */
export const documentEndings: ReadonlySet<string> = new Set(
  [...kindByEnding.keys()].map((ending) => `.${ending}`),
);

const kindByMediaType: ReadonlyMap<string, DocumentKind> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['text/markdown', 'markdown'],
  ['application/jsonl', 'json-lines'],
  ['application/x-ndjson', 'json-lines'],
]);

/** Undefined when neither name nor server says it; a server's "plain text" may be Markdown by its name. */
function claimedKind({ name, mediaType }: ImportedDocument): DocumentKind | undefined {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name ?? '')?.[1]?.toLowerCase();
  const stated = kindByMediaType.get(mediaType ?? '');
  if (stated !== undefined) return stated;
  const named = kindByEnding.get(ending ?? '');
  return named ?? (mediaType === 'text/plain' ? 'text' : undefined);
}

type Sniffed =
  | { readonly kind: 'pdf' | 'docx' | 'html' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'other'; readonly name: string };

async function sniffedKind(bytes: Uint8Array): Promise<Sniffed> {
  const start = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  if (start.startsWith('%PDF-')) {
    if (endsAsZip(bytes)) throw twoThings('a PDF and an archive');
    return { kind: 'pdf' };
  }
  if (start.startsWith('PK\u0003\u0004')) return (await isWord(bytes)) ? { kind: 'docx' } : archive;
  if (start.includes('%PDF-1') && !/^\s*</.test(start)) throw twoThings('a PDF and something else');
  const type = await fileTypeFromBuffer(bytes.subarray(0, 65_536));
  // Text that begins like XML may be a page.
  if (type?.ext === 'cfb' && isLocked(bytes)) {
    throw new ImportRefusal('encrypted', 'The document has a password: save it without one.');
  }
  if (type !== undefined && !/^(?:text\/|application\/xml)/.test(type.mime)) {
    return { kind: 'other', name: describe(type) };
  }
  return /^\s*(?:<!--[^]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    start.replace(/^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>)?/, ''),
  )
    ? { kind: 'html' }
    : { kind: 'unknown' };
}

const archive: Sniffed = { kind: 'other', name: 'an archive or another office document' };

function describe({ ext, mime }: { readonly ext: string; readonly mime: string }): string {
  if (mime.startsWith('image/')) return `a picture (${ext})`;
  if (mime.startsWith('audio/') || mime.startsWith('video/')) return `a recording (${ext})`;
  return `a file of type ${ext}`;
}

/** A document with a password is a file of Microsoft's older kind, with the locked one in it under this name. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/**
 * A Word document, or a template of one, names its type in a first entry, which is read without unpacking anything; other programs order its entries
 * otherwise, but call its text by the same name.
 */
async function isWord(bytes: Uint8Array): Promise<boolean> {
  const type = await fileTypeFromBuffer(bytes);
  if (/^do[ct][xm]$/u.test(type?.ext ?? '')) return true;
  return type?.ext === 'zip' && Buffer.from(bytes).includes('word/document.xml');
}

/** The end record of an archive stands in the last 65,557 bytes of a file. */
function endsAsZip(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 65_557)));
  return end.includes('PK\u0005\u0006', 0, 'latin1');
}

function twoThings(what: string): ImportRefusal {
  return new ImportRefusal(
    'wrong-type',
    `This file is two things at once, ${what}: nothing was read.`,
  );
}

/** Without a name that tells: a page, if it has tags; else text, unless it is no text at all. */
function kindOfText(bytes: Uint8Array): DocumentKind {
  const start = Buffer.from(bytes.subarray(0, 65_536));
  if (
    start.includes(0) &&
    !/^(?:\xff\xfe|\xfe\xff)/.test(start.subarray(0, 2).toString('latin1'))
  ) {
    throw new ImportRefusal(
      'unsupported-type',
      'This is no text, and no kind of file that Quoth reads.',
    );
  }
  const tags = start.toString('latin1').match(/<(?:p|div|h[1-6]|article|body|span|a)\b[^<>]*>/gi);
  return (tags?.length ?? 0) > 3 ? 'html' : 'text';
}
