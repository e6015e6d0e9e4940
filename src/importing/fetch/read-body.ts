import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ImportRefusal } from '../import-article.js';

/**
 * The bytes of an answer, unpacked. Counts while they come, both as sent and as unpacked, and stops at `maxBytes`: what a
 * server declares is not believed. Throws an {@link ImportRefusal} when they are too many or cannot be unpacked.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const unpacked = unpack(body, encoding.trim().toLowerCase(), maxBytes);
  const stop = (): void => {
    unpacked.destroy(signal.reason instanceof Error ? signal.reason : undefined);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of unpacked) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      /^(?:Z_|ERR_|ERR__ERROR)/.test(String(error.code))
    ) {
      throw new ImportRefusal('damaged', 'The server sent the page in a broken form.', {
        cause: error,
      });
    }
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    unpacked.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks);
}

function unpack(body: Readable, encoding: string, maxBytes: number): Readable {
  const decoder = decoderOf(encoding);
  const counted = Readable.from(counting(body, maxBytes), { objectMode: false });
  if (decoder === undefined) return counted;
  counted.on('error', (error) => decoder.destroy(error));
  return counted.pipe(decoder);
}

async function* counting(body: Readable, maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

function decoderOf(encoding: string): Transform | undefined {
  switch (encoding) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new ImportRefusal(
        'damaged',
        `The server sent the page in an unknown form (${encoding.slice(0, 40)}).`,
      );
  }
}

function tooLarge(maxBytes: number): ImportRefusal {
  return new ImportRefusal('too-large', `The page is larger than ${maxBytes / 1_000_000} MB.`);
}
