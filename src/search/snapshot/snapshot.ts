import { createHash } from 'node:crypto';
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
import { readFile, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { SnapshotName } from './index-messages.js';
import { unfinishedName, writeWhole } from '../write-whole.js';
import type { PackedNames } from '../spelling/name-spellings.js';
import type { FieldPostings, Postings } from '../postings/postings.js';
import { shared, type SharedArrayType } from '../vocabulary.js';

/*
 * The file: one line of JSON that says what follows and how long it is; the arrays of the postings one after the other,
 * as they are in memory; the SHA-256 of all before it. The key holds everything on which the content depends, so a file
 * is either exactly right or not used at all.
 */

/** Longest first line, in bytes. */
const maxHeader = 4_096;
const checksumLength = 32;
/** Bytes read or written at a time. */
const bytesAtOnce = 16 * 1024 * 1024;

const length = z.int().nonnegative();
const headerSchema = z.object({
  format: z.literal('quoth-postings-3'),
  key: z.string(),
  /** See {@link SnapshotName}. */
  since: length.optional(),
  littleEndian: z.boolean(),
  passages: length,
  words: length,
  /** Of each array, in bytes. */
  lengths: z.array(length),
});
type Header = z.infer<typeof headerSchema>;

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Writes all of it or nothing: the file appears under its name when it is complete and on the disk. Throws on failure. */
export function writeSnapshot(name: SnapshotName, postings: Postings): void {
  mkdirSync(dirname(name.path), { recursive: true });
  const unfinished = unfinishedName(name.path);
  try {
    const file = openSync(unfinished, 'wx', 0o600);
    try {
      for (const bytes of partsOf(name, postings)) {
        for (let at = 0; at < bytes.length;) {
          at += writeSync(file, bytes, at, Math.min(bytesAtOnce, bytes.length - at));
        }
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, name.path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * The same for a small one, without keeping this thread waiting. It is not waited for the disk: what a loss of power leaves of the
 * file is found out by its checksum.
 */
export async function saveSnapshot(name: SnapshotName, postings: Postings): Promise<void> {
  await writeWhole(name.path, [...partsOf(name, postings)]);
}

function* partsOf({ key, since }: SnapshotName, postings: Postings): Generator<Uint8Array, void> {
  const arrays = arraysOf(postings);
  const header: Header = {
    format: 'quoth-postings-3',
    key,
    ...(since !== undefined && { since }),
    littleEndian,
    passages: postings.passages,
    words: postings.vocabulary.size,
    lengths: arrays.map(({ byteLength }) => byteLength),
  };
  const hash = createHash('sha256');
  for (const part of [Buffer.from(`${JSON.stringify(header)}\n`), ...arrays]) {
    const bytes = bytesOf(part);
    hash.update(bytes);
    yield bytes;
  }
  yield hash.digest();
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
    const source: Source = {
      size: fstatSync(file).size,
      read: (into, position) => readSync(file, into, 0, into.length, position),
    };
    const read = readParts(source, name.key, passages);
    if (read !== undefined) utimesSync(name.path, new Date(), new Date());
    return read;
  } catch {
    // Whatever is wrong with it, building anew is the answer.
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** The same for a small one, without keeping this thread waiting for the disk. */
export async function loadSnapshot(
  name: SnapshotName,
  passages: number,
): Promise<Postings | undefined> {
  try {
    const bytes = await readFile(name.path);
    const source: Source = {
      size: bytes.length,
      read: (into, position) => bytes.copy(into, 0, position, position + into.length),
    };
    const read = readParts(source, name.key, passages);
    if (read !== undefined) await utimes(name.path, new Date(), new Date());
    return read;
  } catch {
    return undefined;
  }
}

/** The bytes of a file. */
interface Source {
  readonly size: number;
  /** As many as there are, and fit in; how many these were. */
  read(into: Uint8Array, position: number): number;
}

/** Throws when it is none. */
function readHeader(start: Buffer): { readonly header: Header; readonly end: number } {
  const end = start.indexOf(10) + 1;
  return { header: headerSchema.parse(JSON.parse(start.toString('utf8', 0, end))), end };
}

function readParts(source: Source, key: string, passages: number): Postings | undefined {
  const start = Buffer.alloc(maxHeader);
  const available = source.read(start, 0);
  const { header, end: headerEnd } = readHeader(start.subarray(0, available));
  if (header.key !== key || header.passages !== passages) return undefined;
  if (header.littleEndian !== littleEndian) return undefined;
  // Before anything is made as long as the header says.
  const contentLength = header.lengths.reduce((sum, bytes) => sum + bytes, 0);
  if (source.size !== headerEnd + contentLength + checksumLength) return undefined;

  const hash = createHash('sha256').update(start.subarray(0, headerEnd));
  const lengths = header.lengths.values();
  let position = headerEnd;
  function next<Numbers extends ArrayBufferView>(Type: SharedArrayType<Numbers>): Numbers {
    const byteLength: number = lengths.next().value ?? 0;
    const array = shared(Type, byteLength / Type.BYTES_PER_ELEMENT);
    const bytes = bytesOf(array);
    for (let at = 0; at < bytes.length;) {
      const read = source.read(bytes.subarray(at, at + bytesAtOnce), position);
      if (read === 0) throw new Error('The file ends early.');
      at += read;
      position += read;
    }
    hash.update(bytes);
    return array;
  }
  const nextField = (): FieldPostings => ({
    starts: next(Uint32Array),
    passages: next(Uint32Array),
    counts: next(Uint16Array),
    lengths: next(Uint32Array),
  });

  function nextNames(): PackedNames {
    const bytes = next(Uint8Array);
    const starts = next(Uint32Array);
    return { entries: { size: starts.length - 1, bytes, starts }, counts: next(Uint32Array) };
  }

  // In the order of `arraysOf`.
  const postings: Postings = {
    passages,
    vocabulary: { size: header.words, bytes: next(Uint8Array), starts: next(Uint32Array) },
    fields: { terms: nextField(), grams: nextField() },
    words: {
      starts: next(Uint32Array),
      bytes: next(Uint8Array),
      formTerms: next(Uint32Array),
      formWords: next(Uint32Array),
      formStops: next(Uint8Array),
    },
    names: nextNames(),
  };
  const expected = Buffer.alloc(checksumLength);
  source.read(expected, position);
  return hash.digest().equals(expected) ? postings : undefined;
}

function arraysOf({ vocabulary, fields, words, names }: Postings): readonly ArrayBufferView[] {
  const ofField = ({ starts, passages, counts, lengths }: FieldPostings): ArrayBufferView[] => [
    starts,
    passages,
    counts,
    lengths,
  ];
  return [
    vocabulary.bytes,
    vocabulary.starts,
    ...ofField(fields.terms),
    ...ofField(fields.grams),
    words.starts,
    words.bytes,
    words.formTerms,
    words.formWords,
    words.formStops,
    names.entries.bytes,
    names.entries.starts,
    names.counts,
  ];
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
