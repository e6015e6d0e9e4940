import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { IndexPlace } from '../index-place.js';
import { writeWhole } from '../write-whole.js';
import type { Vector } from './sentence-encoder.js';
import { recordsOf, type TextKey, vectorsIn } from './vector-file.js';

/** What the passages of one owner mean, kept beside their index. */
export interface KeptVectors {
  /** Empty where there are none yet, or they are damaged, or another encoder's. */
  read(): Promise<ReadonlyMap<TextKey, Vector>>;
  /** From now on these alone. */
  replace(vectors: ReadonlyMap<TextKey, Vector>): Promise<void>;
}

/*
 * The file: one line of JSON, the records, and the SHA-256 of all before it.
 */
const headerSchema = z.object({
  format: z.literal('quoth-meaning-1'),
  encoder: z.string(),
  dimensions: z.int().positive(),
  /** See `IndexPlace`. */
  since: z.int().nonnegative(),
});

const checksumLength = 32;

export function openKeptVectors(
  place: IndexPlace,
  encoder: { readonly name: string; readonly dimensions: number },
): KeptVectors {
  const path = place.file('quoth-meaning');
  return {
    async read() {
      try {
        return readVectors(await readFile(path), encoder);
      } catch {
        // Whatever is wrong with it, working them out again is the answer.
        return new Map();
      }
    },
    replace: (vectors) =>
      place.write(async () => {
        const header: z.infer<typeof headerSchema> = {
          format: 'quoth-meaning-1',
          encoder: encoder.name,
          dimensions: encoder.dimensions,
          since: place.since,
        };
        const content = [Buffer.from(`${JSON.stringify(header)}\n`), recordsOf(vectors)];
        await writeWhole(path, [...content, checksum(Buffer.concat(content))]);
      }),
  };
}

/** Throws when it is not exactly what was written for this encoder. */
function readVectors(
  file: Buffer,
  { name, dimensions }: { readonly name: string; readonly dimensions: number },
): ReadonlyMap<TextKey, Vector> {
  const content = file.subarray(0, Math.max(0, file.length - checksumLength));
  if (!checksum(content).equals(file.subarray(content.length))) throw new Error('It is damaged.');
  const headerEnd = content.indexOf(10) + 1;
  const header = headerSchema.parse(JSON.parse(content.toString('utf8', 0, headerEnd)));
  if (header.encoder !== name || header.dimensions !== dimensions) return new Map();
  return vectorsIn(content.subarray(headerEnd), dimensions);
}

function checksum(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
