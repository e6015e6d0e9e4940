import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { SnapshotName } from './index-messages.js';
import { type FieldPostings, fields, type Postings } from './postings.js';

/*
 * The file: one line of JSON that says what follows and how long it is; the words, each on a line; for each field its
 * starts, passages, counts and lengths, as they are in memory; the SHA-256 of all before it. The key holds everything on
 * which the content depends, so a file is either exactly right or not used at all.
 */

/** Longest first line, in bytes. */
const maxHeader = 4_096;
const checksumLength = 32;
/** Words encoded, and bytes read or written, at a time: no string and no call grows with the corpus. */
const wordsAtOnce = 50_000;
const bytesAtOnce = 16 * 1024 * 1024;

const length = z.int().nonnegative();
const headerSchema = z.object({
  format: z.literal('quoth-postings-1'),
  key: z.string(),
  littleEndian: z.boolean(),
  passages: length,
  words: length,
  wordBytes: length,
  postings: z.tuple([length, length]),
});
type Header = z.infer<typeof headerSchema>;

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Writes all of it or nothing: the file appears under its name when it is complete and on the disk. Throws on failure. */
export function writeSnapshot({ path, key }: SnapshotName, postings: Postings): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = openSync(unfinished, 'wx', 0o600);
    try {
      writeParts(file, key, postings);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function writeParts(file: number, key: string, postings: Postings): void {
  const words = encodeWords(postings.words);
  const header: Header = {
    format: 'quoth-postings-1',
    key,
    littleEndian,
    passages: postings.passages,
    words: postings.words.length,
    wordBytes: words.reduce((sum, { byteLength }) => sum + byteLength, 0),
    postings: [postings.fields.terms.passages.length, postings.fields.grams.passages.length],
  };
  const hash = createHash('sha256');
  const arrays = fields.flatMap((field) => arraysOf(postings.fields[field]));
  for (const part of [Buffer.from(`${JSON.stringify(header)}\n`), ...words, ...arrays]) {
    const bytes = bytesOf(part);
    hash.update(bytes);
    for (let at = 0; at < bytes.length;) {
      at += writeSync(file, bytes, at, Math.min(bytesAtOnce, bytes.length - at));
    }
  }
  writeSync(file, hash.digest());
}

/** `undefined` when there is no such file, or it is torn, damaged, of another key, or of another number of passages. */
export function readSnapshot(name: SnapshotName, passages: number): Postings | undefined {
  let file: number;
  try {
    file = openSync(name.path, 'r');
  } catch {
    return undefined;
  }
  try {
    const read = readParts(file, name.key, passages);
    if (read !== undefined) utimesSync(name.path, new Date(), new Date());
    return read;
  } catch {
    // Whatever is wrong with it, building anew is the answer.
    return undefined;
  } finally {
    closeSync(file);
  }
}

function readParts(file: number, key: string, passages: number): Postings | undefined {
  const start = Buffer.alloc(maxHeader);
  const available = readSync(file, start, 0, maxHeader, 0);
  const headerEnd = start.subarray(0, available).indexOf(10) + 1;
  const header = headerSchema.parse(JSON.parse(start.toString('utf8', 0, headerEnd)));
  if (header.key !== key || header.passages !== passages) return undefined;
  if (header.littleEndian !== littleEndian) return undefined;
  // Before anything is made as long as the header says.
  if (fstatSync(file).size !== headerEnd + contentLength(header) + checksumLength) return undefined;

  const hash = createHash('sha256').update(start.subarray(0, headerEnd));
  let position = headerEnd;
  function fill<Part extends ArrayBufferView>(part: Part): Part {
    const bytes = bytesOf(part);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(file, bytes, at, Math.min(bytesAtOnce, bytes.length - at), position);
      if (read === 0) throw new Error('The file ends early.');
      at += read;
      position += read;
    }
    hash.update(bytes);
    return part;
  }

  const words = fill(Buffer.alloc(header.wordBytes));
  const [terms, grams] = header.postings.map((postings): FieldPostings => ({
    starts: fill(new Uint32Array(header.words + 1)),
    passages: fill(new Uint32Array(postings)),
    counts: fill(new Uint16Array(postings)),
    lengths: fill(new Uint32Array(passages)),
  }));
  const expected = Buffer.alloc(checksumLength);
  readSync(file, expected, 0, checksumLength, position);
  if (!hash.digest().equals(expected) || terms === undefined || grams === undefined) {
    return undefined;
  }
  return { passages, words: decodeWords(words), fields: { terms, grams } };
}

function contentLength({ words, wordBytes, passages, postings }: Header): number {
  const perField = postings.map((count) => 4 * (words + 1) + 6 * count + 4 * passages);
  return perField.reduce((sum, bytes) => sum + bytes, wordBytes);
}

function arraysOf({
  starts,
  passages,
  counts,
  lengths,
}: FieldPostings): readonly ArrayBufferView[] {
  return [starts, passages, counts, lengths];
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A word never holds a line end: the analyzer cuts there. */
function encodeWords(words: readonly string[]): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let start = 0; start < words.length; start += wordsAtOnce) {
    parts.push(Buffer.from(`${words.slice(start, start + wordsAtOnce).join('\n')}\n`));
  }
  return parts;
}

function decodeWords(bytes: Buffer): readonly string[] {
  const words: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    words.push(bytes.toString('utf8', start, end));
    start = end + 1;
  }
  return words;
}
