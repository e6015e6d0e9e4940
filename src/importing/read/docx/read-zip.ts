import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { ImportRefusal } from '../../import-article.js';
import { decodeText } from '../decode-text.js';

/** Bounds of an office document, unpacked: novels with pictures stay below. */
const maxEntries = 2_000;
const maxTotalBytes = 60_000_000;
/** The parts that are read as XML; pictures are not read at all. */
const maxXmlBytes = 15_000_000;
const maxXmlTags = 1_000_000;
/** Elements within elements: Word's own have a few dozen levels. */
const maxXmlDepth = 500;

/** The parts of an archive that has been found sound. */
export interface ZipParts {
  /** The text of a part, by its name in the archive; undefined when there is none. */
  text(name: string): Promise<string | undefined>;
}

/**
 * Unpacks an archive once, counting, and throws an {@link ImportRefusal} as soon as it is too large, whatever sizes it
 * declares; also when a part has a document type, which is where entities are declared. Holds one piece at a time. Then
 * `read` may ask for the text of its parts.
 */
export async function readZip<Result>(
  bytes: Uint8Array,
  read: (parts: ZipParts) => Promise<Result>,
): Promise<Result> {
  const zip = await openZip(withoutTrailingBytes(bytes));
  try {
    const entries = await checkedEntries(zip);
    return await read({
      async text(name) {
        const entry = entries.get(name.toLowerCase());
        return entry === undefined ? undefined : decodeText(await unpack(zip, entry), undefined);
      },
    });
  } finally {
    zip.close();
  }
}

/** By their names in small letters: programs do not agree on capitals. */
async function checkedEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of entriesOf(zip)) {
    entries.set(entry.fileName.toLowerCase(), entry);
    if (entries.size > maxEntries) throw tooLarge();
    if (entry.isEncrypted()) throw encrypted();
    total += await unpackedSize(zip, entry, maxTotalBytes - total);
  }
  return entries;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await openEntry(zip, entry)) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** An archive ends with a record of 22 bytes and a comment; mail programs and servers leave bytes behind that. */
function withoutTrailingBytes(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1 || end + endRecordLength > buffer.length) return bytes;
  const comment = Math.min(buffer.readUInt16LE(end + 20), buffer.length - end - endRecordLength);
  const sound = Buffer.from(buffer.subarray(0, end + endRecordLength + comment));
  sound.writeUInt16LE(comment, end + 20);
  return sound;
}

const endRecordLength = 22;

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false };
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      options,
      (error, zip) => {
        if (error === null) resolve(zip);
        else reject(damaged(error));
      },
    );
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === undefined) return;
    yield entry;
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    function settle(act: () => void): void {
      zip.removeAllListeners();
      act();
    }
    zip.once('entry', (entry: Entry) => {
      settle(() => {
        resolve(entry);
      });
    });
    zip.once('end', () => {
      settle(() => {
        resolve(undefined);
      });
    });
    zip.once('error', (error: Error) => {
      settle(() => {
        reject(damaged(error));
      });
    });
    zip.readEntry();
  });
}

async function unpackedSize(zip: ZipFile, entry: Entry, left: number): Promise<number> {
  const isXml = /\.(?:xml|rels)$/i.test(entry.fileName);
  const most = isXml ? Math.min(left, maxXmlBytes) : left;
  if (entry.uncompressedSize > most) throw tooLarge();
  let size = 0;
  const check = createXmlCheck();
  try {
    for await (const chunk of await openEntry(zip, entry)) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.length;
      if (size > most) throw tooLarge();
      if (isXml) check(chunk);
    }
  } catch (error) {
    throw error instanceof ImportRefusal ? error : damaged(error);
  }
  return size;
}

/** Looks at XML piece by piece: throws when it has a document type, or elements without end. */
function createXmlCheck(): (chunk: Uint8Array) => void {
  let before = '';
  let tags = 0;
  let depth = 0;
  return (chunk) => {
    const text = before + Buffer.from(chunk).toString('latin1').replaceAll('\0', '');
    const rest = text.lastIndexOf('<');
    const whole = text.slice(0, rest === -1 ? undefined : rest);
    // What is cut off at the end of a piece is looked at with the next.
    before = rest === -1 || text.length - rest > 10_000 ? '' : text.slice(rest);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
      throw new ImportRefusal(
        'too-complex',
        'The document declares entities of its own, which Word never does: nothing was read.',
      );
    }
    for (const [tag] of whole.matchAll(/<[^!?][^<>]*>/g)) {
      tags += 1;
      if (tag.startsWith('</')) depth -= 1;
      else if (!tag.endsWith('/>')) depth += 1;
      if (tags > maxXmlTags || depth > maxXmlDepth) throw tooComplex();
    }
  };
}

function tooComplex(): ImportRefusal {
  return new ImportRefusal(
    'too-complex',
    'The document has far more parts, or parts within parts, than an article needs.',
  );
}

function openEntry(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
}

function tooLarge(): ImportRefusal {
  return new ImportRefusal('too-large', 'The document is far too large once it is unpacked.');
}

function encrypted(): ImportRefusal {
  return new ImportRefusal('encrypted', 'The document is encrypted: save it without a password.');
}

function damaged(cause: unknown): ImportRefusal {
  return new ImportRefusal('damaged', 'The document is damaged: its archive cannot be unpacked.', {
    cause,
  });
}
