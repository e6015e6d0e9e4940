import { createHash } from 'node:crypto';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { indexFiles, type IndexPlace } from '../index-place.js';

/** Port: keeps indexes of owners (each a guild) while they are not in memory. */
export interface KeptIndexes {
  /** For articles that are read when this has resolved. */
  open(owner: string): Promise<IndexPlace>;
  /** When it resolves, nothing of the owner is left there, and nothing that was read before comes there any more. */
  forget(owner: string): Promise<void>;
  forgetAll(): Promise<void>;
  /** Takes away what is of an older state than there is now, what no one has used for long, and what is too much. */
  tidy(now: KeptState): Promise<void>;
  /** Nothing is written any more; resolves when what is being written is. */
  close(): Promise<void>;
}

/** Which owners there are, and at which version something of each was changed last. */
export interface KeptState {
  readonly owners: readonly { readonly owner: string; readonly version: number }[];
  /** At which version anything may have changed, also of owners that are not there any more. */
  readonly everythingVersion: number;
}

/** What nobody has used for so long is made anew if it is wanted again. */
const unusedMs = 30 * 24 * 60 * 60_000;

/** Ten thousand servers of two hundred passages take 1.5 GB. */
const mostBytes = 2_000_000_000;

export function createKeptIndexes(
  folder: string,
  version: () => Promise<number>,
  { mostBytes: most = mostBytes }: { readonly mostBytes?: number } = {},
): KeptIndexes {
  /** Rises whenever something is forgotten. */
  let forgettings = 0;
  let allForgotten = 0;
  let isClosed = false;
  /** By owner, when it was forgotten last: some fifty bytes for each whose articles changed since the start. */
  const forgotten = new Map<string, number>();
  const writing = new Map<string, Set<Promise<unknown>>>();

  async function done(names: readonly string[]): Promise<void> {
    await Promise.allSettled(names.flatMap((name) => [...(writing.get(name) ?? [])]));
  }

  return {
    async open(owner) {
      const name = nameOf(owner);
      const openedAt = forgettings;
      const isVoid = (): boolean =>
        isClosed || allForgotten > openedAt || (forgotten.get(name) ?? 0) > openedAt;
      return {
        since: await version(),
        file: (kind) => join(folder, `${name}.${kind}`),
        async write(work) {
          if (isVoid()) return;
          const underWay = writing.get(name) ?? new Set();
          writing.set(name, underWay);
          const written = work();
          underWay.add(written);
          try {
            await written;
          } finally {
            underWay.delete(written);
            if (underWay.size === 0) writing.delete(name);
          }
        },
      };
    },
    async forget(owner) {
      const name = nameOf(owner);
      forgotten.set(name, (forgettings += 1));
      await done([name]);
      for (const kind of indexFiles) await rm(join(folder, `${name}.${kind}`), { force: true });
    },
    async forgetAll() {
      allForgotten = forgettings += 1;
      forgotten.clear();
      await done([...writing.keys()]);
      for (const name of await namesIn(folder)) await rm(join(folder, name), { force: true });
    },
    async close() {
      isClosed = true;
      await done([...writing.keys()]);
    },
    async tidy({ owners, everythingVersion }) {
      const versions = new Map(owners.map(({ owner, version }) => [nameOf(owner), version]));
      let bytes = 0;
      for (const { path, name, size, usedMs } of await filesIn(folder)) {
        const changedAt = versions.get(name);
        const since = changedAt === undefined ? undefined : await readSince(path);
        const isOfNow =
          changedAt !== undefined &&
          since !== undefined &&
          since >= changedAt &&
          since >= everythingVersion;
        bytes += size;
        if (isOfNow && usedMs > Date.now() - unusedMs && bytes <= most) continue;
        await rm(path, { force: true });
        bytes -= size;
      }
    },
  };
}

/** Whoever looks into the folder learns of no guild's id. */
function nameOf(owner: string): string {
  return createHash('sha256').update(owner).digest('hex').slice(0, 32);
}

/** Longest first line, in bytes. */
const maxHeader = 4_096;

/** What is kept says in its first line which state of the stores it is of. */
const headerSchema = z.object({ since: z.int().nonnegative() });

/** Undefined where it cannot be told. */
async function readSince(path: string): Promise<number | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const start = Buffer.alloc(maxHeader);
      const { bytesRead } = await file.read(start, 0, maxHeader, 0);
      const line = start.toString('utf8', 0, start.subarray(0, bytesRead).indexOf(10));
      return headerSchema.parse(JSON.parse(line)).since;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

interface KeptFile {
  readonly path: string;
  /** What the owner is called there. */
  readonly name: string;
  readonly size: number;
  readonly usedMs: number;
}

/** Those used last come first. */
async function filesIn(folder: string): Promise<readonly KeptFile[]> {
  const files: KeptFile[] = [];
  for (const file of await namesIn(folder)) {
    const path = join(folder, file);
    const found = await stat(path).catch(() => undefined);
    const [name = ''] = file.split('.');
    if (found?.isFile() === true) {
      files.push({ path, name, size: found.size, usedMs: found.mtimeMs });
    }
  }
  return files.sort((a, b) => b.usedMs - a.usedMs);
}

/** Ours alone: unfinished ones, too. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[\da-f]{32}\./u.test(name));
}
