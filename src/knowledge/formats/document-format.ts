import { isUtf8 } from 'node:buffer';
import type { ArticleFile, ArticleFormat, FormatResult } from './format.js';

/** Largest file of one article: longer than the longest novels. */
const maxDocumentBytes = 5_000_000;

/**
 * A format with one article a file, which is read as a whole: `parse` gets its text, without a byte-order mark and never
 * blank, and gives one draft, or at least one fault.
 */
export function documentFormat(
  endings: readonly string[],
  parse: (text: string, stem: string) => readonly FormatResult[],
): ArticleFormat {
  return {
    endings,
    async *parse(file) {
      const bytes = await readBytes(file);
      yield* bytes === undefined ? [tooLarge] : parseBytes(bytes, file.stem, parse);
    },
  };
}

const tooLarge: FormatResult = {
  kind: 'fault',
  reason: `Larger than ${maxDocumentBytes / 1_000_000} MB: split it into several articles.`,
};

/** Undefined when there are too many; then the rest is not read. */
async function readBytes(file: ArticleFile): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.bytes()) {
    size += chunk.length;
    if (size > maxDocumentBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseBytes(
  bytes: Uint8Array,
  stem: string,
  parse: (text: string, stem: string) => readonly FormatResult[],
): readonly FormatResult[] {
  if (!isUtf8(bytes)) {
    const reason = 'Not UTF-8: save it with this encoding.';
    return [{ kind: 'fault', line: firstBrokenLine(bytes), reason }];
  }
  const text = new TextDecoder().decode(bytes);
  return text.trim() === '' ? [{ kind: 'fault', reason: 'The file is empty.' }] : parse(text, stem);
}

/** No character of UTF-8 has the byte of a line feed within it, so every line can be looked at by itself. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
}
