import { isUtf8 } from 'node:buffer';

/**
 * The text of bytes in the encoding that they have: by their byte-order mark, else UTF-8 where they could hardly be anything
 * else, whatever is said; else as the server says, else as the page itself says in its first 4,096 bytes, else Windows' Latin
 * letters. Bytes that the encoding does not have become U+FFFD; a name of an encoding that there is not is passed over.
 */
export function decodeText(bytes: Uint8Array, charset: string | undefined): string {
  const label =
    markedEncoding(bytes) ??
    evidentEncoding(bytes) ??
    known(charset) ??
    known(statedEncoding(bytes)) ??
    (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return new TextDecoder(label).decode(bytes);
}

/** Letters beyond ASCII in the form of UTF-8 are no other encoding's by chance; a page begins with a tag, in UTF-16 beside a zero. */
function evidentEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === tag && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === tag && third === 0 && fourth !== 0) return 'utf-16be';
  return isUtf8(bytes) && bytes.some((byte) => byte > 0x7f) ? 'utf-8' : undefined;
}

/** "<". */
const tag = 0x3c;

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

const stated =
  /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/** A page that says of itself that it is UTF-16 could not have been read so far: browsers take that for UTF-8, too. */
function statedEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const match = stated.exec(start);
  const label = match?.[1] ?? match?.[2];
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
