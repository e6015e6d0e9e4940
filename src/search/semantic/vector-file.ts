import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Vector } from './sentence-encoder.js';

/** What a text's vector is known by: 16 bytes of its SHA-256, in hexadecimal. */
export type TextKey = string;

const keyBytes = 16;

export function textKey(text: string): TextKey {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * keyBytes);
}

/** Vectors of texts, kept in a file, so that the next start need not work them out again. */
export interface VectorFile {
  /** What was kept; empty where there is no file yet, or it is not sound. */
  read(): Promise<ReadonlyMap<TextKey, Vector>>;
  append(vectors: ReadonlyMap<TextKey, Vector>): Promise<void>;
  /** Only these stay. */
  replace(vectors: ReadonlyMap<TextKey, Vector>): Promise<void>;
}

/**
 * A file for one encoder: records of a key and a vector, one after the other. A record that was cut off, by a process that
 * died, is passed over, as is whatever follows it.
 */
export function openVectorFile(folder: string, encoder: string, dimensions: number): VectorFile {
  const path = join(folder, `${encoder}.quoth-vectors`);

  return {
    async read() {
      return vectorsIn(await readFile(path).catch(() => Buffer.alloc(0)), dimensions);
    },
    async append(vectors) {
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, recordsOf(vectors));
    },
    async replace(vectors) {
      await mkdir(dirname(path), { recursive: true });
      const unfinished = `${path}.${process.pid}`;
      await writeFile(unfinished, recordsOf(vectors));
      await rename(unfinished, path);
    },
  };
}

/** Keys and vectors, one after the other. */
export function recordsOf(vectors: ReadonlyMap<TextKey, Vector>): Buffer {
  return Buffer.concat(
    [...vectors].flatMap(([key, vector]) => [
      Buffer.from(key, 'hex'),
      Buffer.from(vector.buffer, vector.byteOffset, vector.length),
    ]),
  );
}

/** The same read back, as far as they are whole. */
export function vectorsIn(bytes: Buffer, dimensions: number): ReadonlyMap<TextKey, Vector> {
  const recordBytes = keyBytes + dimensions;
  const vectors = new Map<TextKey, Vector>();
  for (let at = 0; at + recordBytes <= bytes.length; at += recordBytes) {
    const key = bytes.toString('hex', at, at + keyBytes);
    vectors.set(key, Int8Array.from(bytes.subarray(at + keyBytes, at + recordBytes), asSigned));
  }
  return vectors;
}

const asSigned = (byte: number): number => (byte << 24) >> 24;
