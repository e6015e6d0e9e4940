/** Words by number, packed: small, and readable from every thread at once. */
export interface Vocabulary {
  readonly size: number;
  /** The words one after the other, in UTF-8. */
  readonly bytes: Uint8Array;
  /** Word w is the bytes from `starts[w]` up to, and without, `starts[w + 1]`. */
  readonly starts: Uint32Array;
}

/** Words encoded at a time: no string grows with the corpus. */
const wordsAtOnce = 10_000;

export function packVocabulary(words: readonly string[]): Vocabulary {
  const starts = shared(Uint32Array, words.length + 1);
  for (const [id, word] of words.entries()) {
    starts[id + 1] = (starts[id] ?? 0) + Buffer.byteLength(word);
  }
  const bytes = shared(Uint8Array, starts[words.length] ?? 0);
  for (let first = 0; first < words.length; first += wordsAtOnce) {
    const text = words.slice(first, first + wordsAtOnce).join('');
    bytes.set(Buffer.from(text), starts[first]);
  }
  return { size: words.length, bytes, starts };
}

/** Reads words by their numbers; each is decoded when it is asked for first, and then always the same string. */
export function createWordLookUp({ bytes, starts }: Vocabulary): (id: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words: string[] = [];
  return (id) => (words[id] ??= buffer.toString('utf8', starts[id], starts[id + 1]));
}

export interface SharedArrayType<Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): Numbers;
}

/** A typed array of zeros that threads can share. */
export function shared<Numbers>(Type: SharedArrayType<Numbers>, length: number): Numbers {
  return new Type(new SharedArrayBuffer(length * Type.BYTES_PER_ELEMENT));
}
