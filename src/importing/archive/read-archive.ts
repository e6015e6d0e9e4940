import { isUtf8 } from 'node:buffer';
import { fileTypeFromBuffer } from 'file-type';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { ImportRefusal } from '../import-article.js';

/** Bounds of an archive of articles, whatever it declares of itself. */
export const archiveBounds = {
  /** Entries of the archive, folders and pictures among them. */
  entries: 2_000,
  /** Files that are read: as many as somebody can look over. */
  files: 100,
  /** Of one file, unpacked. */
  fileBytes: 10_000_000,
  /** Of all files that are read, unpacked. */
  totalBytes: 60_000_000,
  /** Unpacked bytes for one packed, of a file beyond `ratioFromBytes`: texts have about ten, data made to burst a thousand. */
  ratio: 100,
  ratioFromBytes: 1_000_000,
} as const;

export interface ArchivedFile {
  /** Without folders: nothing is ever written to a path of the archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadArchive {
  readonly files: readonly ArchivedFile[];
  /** What was not unpacked, and why. */
  readonly faults: readonly { readonly name: string; readonly refusal: ImportRefusal }[];
}

/** Whether it is an archive, rather than one of the documents that are archives inside. */
export async function isArchive(bytes: Uint8Array): Promise<boolean> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return false;
  const type = await fileTypeFromBuffer(bytes);
  return type?.ext === 'zip' && !buffer.includes('word/document.xml');
}

/**
 * The files of an archive that may hold articles, unpacked within bounds; what is beyond them, encrypted, or an archive of its
 * own is named with its reason. Folders, hidden files and what programs add to archives are passed over. Throws an
 * {@link ImportRefusal} where the archive itself cannot be read.
 */
export async function readArchive(
  bytes: Uint8Array,
  endings: ReadonlySet<string>,
): Promise<ReadArchive> {
  const zip = await openZip(bytes);
  try {
    const files: ArchivedFile[] = [];
    const faults: { name: string; refusal: ImportRefusal }[] = [];
    let left: number = archiveBounds.totalBytes;
    for (const entry of await entriesOf(zip)) {
      const path = pathOf(entry);
      const name = nameOf(path);
      if (isPassedOver(path)) continue;
      try {
        if (files.length >= archiveBounds.files) throw tooMany();
        const file = { name, bytes: await unpack(zip, entry, name, endings, left) };
        left -= file.bytes.length;
        files.push(file);
      } catch (error) {
        if (!(error instanceof ImportRefusal)) throw error;
        faults.push({ name, refusal: error });
      }
    }
    return { files, faults };
  } finally {
    zip.close();
  }
}

async function unpack(
  zip: ZipFile,
  entry: Entry,
  name: string,
  endings: ReadonlySet<string>,
  left: number,
): Promise<Uint8Array> {
  if (!endings.has(/\.[a-z0-9]{1,8}$/iu.exec(name)?.[0].toLowerCase() ?? '')) {
    throw new ImportRefusal('unsupported-type', 'This kind of file is not read from an archive.');
  }
  if (entry.isEncrypted()) {
    throw new ImportRefusal('encrypted', 'It is encrypted: pack it without a password.');
  }
  const most = Math.min(archiveBounds.fileBytes, left);
  if (entry.uncompressedSize > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of await openEntry(zip, entry)) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.length;
      const isBurst =
        size > archiveBounds.ratioFromBytes && size > entry.compressedSize * archiveBounds.ratio;
      if (size > most || isBurst) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ImportRefusal ? error : damaged(error);
  }
  const bytes = Buffer.concat(chunks);
  if (await isArchive(bytes)) {
    throw new ImportRefusal('unsupported-type', 'An archive within an archive is not opened.');
  }
  return bytes;
}

/** As it is written: old programs write no UTF-8, and then a letter may be wrong. */
function pathOf(entry: Entry): string {
  const raw: unknown = entry.fileName;
  if (typeof raw === 'string') return raw;
  if (!(raw instanceof Uint8Array)) return '';
  return Buffer.from(raw).toString(isUtf8(raw) ? 'utf8' : 'latin1');
}

const maxNameLength = 120;

function nameOf(path: string): string {
  const name = path.split(/[/\\]/u).at(-1) ?? '';
  return name.replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, '').slice(-maxNameLength);
}

function isPassedOver(path: string): boolean {
  const parts = path.split(/[/\\]/u).filter((part) => part !== '.' && part !== '..');
  return parts.at(-1) === '' || parts.some((part) => part.startsWith('.') || part === '__MACOSX');
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      // Names as bytes: one that leads out of the archive is no harm, since no path is used.
      { lazyEntries: true, autoClose: false, decodeStrings: false },
      (error, zip) => {
        if (error === null) resolve(zip);
        else reject(damaged(error));
      },
    );
  });
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > archiveBounds.entries) {
        reject(new ImportRefusal('too-large', 'The archive has far too many entries: split it.'));
      } else {
        zip.readEntry();
      }
    });
    zip.once('end', () => {
      resolve(entries);
    });
    zip.once('error', (error: Error) => {
      reject(damaged(error));
    });
    zip.readEntry();
  });
}

function openEntry(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
}

function tooMany(): ImportRefusal {
  return new ImportRefusal(
    'too-large',
    `Of an archive ${archiveBounds.files} files are read: split it.`,
  );
}

function tooLarge(): ImportRefusal {
  return new ImportRefusal('too-large', 'It is far too large once it is unpacked.');
}

function damaged(cause: unknown): ImportRefusal {
  return new ImportRefusal('damaged', 'The archive is damaged: it cannot be unpacked.', { cause });
}
