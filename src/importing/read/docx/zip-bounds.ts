import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { ImportRefusal } from '../../import-article.js';

/** Bounds of an office document, unpacked: novels with pictures stay below. */
const maxEntries = 2_000;
const maxTotalBytes = 60_000_000;
/** The parts that are read as XML; pictures are not read at all. */
const maxXmlBytes = 15_000_000;
const maxXmlTags = 1_000_000;
/** Elements within elements: Word's own have a few dozen levels. */
const maxXmlDepth = 500;

/**
 * Unpacks an archive once, counting, and throws an {@link ImportRefusal} as soon as it is too large, whatever sizes it
 * declares; also when a part has a document type, which is where entities are declared. Holds one piece at a time.
 */
export async function checkZip(bytes: Uint8Array): Promise<void> {
  const zip = await openZip(bytes);
  try {
    let total = 0;
    let entries = 0;
    for await (const entry of entriesOf(zip)) {
      entries += 1;
      if (entries > maxEntries) throw tooLarge();
      if (entry.isEncrypted()) throw encrypted();
      total += await unpackedSize(zip, entry, maxTotalBytes - total);
    }
  } finally {
    zip.close();
  }
}

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
