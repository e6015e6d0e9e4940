import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { compilerMegabytes, startProcess } from '../../shared/start-module.js';
import { createWorkQueue } from '../../shared/work-queue.js';
import { ImportRefusal } from '../import-article.js';
import type { ReadAway } from '../article-importer.js';
import type { ImportedArticle } from '../import-article.js';
import type { Unread } from '../read-articles.js';
import { extractionReply } from './extraction-messages.js';

export interface ExtractionBounds {
  /** Time of a processor that reading may take, where the system tells (Linux): on a busy machine that is longer by the clock. */
  readonly cpuMs: number;
  /** Time by the clock until a document must be read, waiting for a free place not counted. */
  readonly timeoutMs: number;
  /** Memory of the process as the system counts it, where the system tells (Linux). */
  readonly maxResidentBytes: number;
  /** Documents read at the same time; others wait their turn. Of one server there is only ever one. */
  readonly maxProcesses: number;
}

export const defaultExtractionBounds: ExtractionBounds = {
  cpuMs: 10_000,
  timeoutMs: 60_000,
  maxResidentBytes: 170_000_000,
  maxProcesses: 2,
};

/** Heap of the process in MB: below the bound on its memory, of which the program itself takes some. */
const heapMegabytes = 96;
const watchIntervalMs = 15;

/**
 * Reads each document in a process of its own, which is ended when it takes too long or too much memory, and when nobody waits
 * any more. The process gets the document and no environment: no settings, no token.
 */
export function createExtractInProcess(
  bounds: ExtractionBounds = defaultExtractionBounds,
): ReadAway {
  // A document may take its ten seconds, and no place is taken back: a server with a hundred of them must not have both.
  const places = createWorkQueue({
    concurrency: bounds.maxProcesses,
    maxWaiting: Infinity,
    atOnceForOne: 1,
  });
  return (document, signal, forWhom = randomUUID()) =>
    places.run(forWhom, () => {
      signal?.throwIfAborted();
      return extract(document, bounds, signal);
    });
}

function extract(
  unread: Unread,
  { cpuMs, timeoutMs, maxResidentBytes }: ExtractionBounds,
  signal: AbortSignal | undefined,
): Promise<readonly ImportedArticle[]> {
  return new Promise((resolve, reject) => {
    const child = startChild();
    let errors = '';
    const timer = setTimeout(() => {
      fail(tooComplex('time'));
    }, timeoutMs);
    const watch = setInterval(() => {
      void useOf(child).then((use) => {
        if (use.residentBytes > maxResidentBytes + compilerMegabytes * 1e6)
          fail(tooComplex('memory'));
        else if (use.cpuMs > cpuMs) fail(tooComplex('time'));
      });
    }, watchIntervalMs);

    function end(): void {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', abort);
      child.kill('SIGKILL');
    }

    function fail(error: Error): void {
      end();
      reject(error);
    }

    function abort(): void {
      fail(signal?.reason instanceof Error ? signal.reason : new Error('The import was stopped.'));
    }

    signal?.addEventListener('abort', abort, { once: true });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      if (errors.length < 10_000) errors += chunk;
    });
    child.once('error', fail);
    child.once('message', (message) => {
      end();
      try {
        resolve(readReply(message));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    child.once('close', (code, killedBy) => {
      const outOfMemory = /heap out of memory|Array buffer allocation failed/i.test(errors);
      fail(
        outOfMemory
          ? tooComplex('memory')
          : new ImportRefusal('damaged', 'The document is built in a way that ends its reader.', {
              cause: new Error(`The process ended (${code ?? killedBy}).\n${errors}`),
            }),
      );
    });
    child.send(unread, (error) => {
      if (error !== null) fail(error);
    });
  });
}

function readReply(message: unknown): readonly ImportedArticle[] {
  const reply = extractionReply.parse(message);
  if (reply.kind === 'refused') throw new ImportRefusal(reply.reason, reply.message);
  return reply.articles;
}

function startChild(): ChildProcess {
  return startProcess(new URL('./extraction-child.js', import.meta.url), {
    env: {},
    execArgv: [`--max-old-space-size=${heapMegabytes + compilerMegabytes}`, '--stack-size=900'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

const pageBytes = 4_096;
/** Linux counts time for programs in hundredths of a second, whatever its own clock does. */
const tickMs = 10;

interface Use {
  readonly residentBytes: number;
  readonly cpuMs: number;
}

const nothing: Use = { residentBytes: 0, cpuMs: 0 };

/** Nothing where the system does not tell, and for a process that has ended. */
async function useOf({ pid }: ChildProcess): Promise<Use> {
  if (pid === undefined || process.platform !== 'linux') return nothing;
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'latin1');
    // Behind the name, which may have anything in it: the 14th and 15th field are times, the 24th is memory.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return {
      residentBytes: Number(fields[21]) * pageBytes,
      cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs,
    };
  } catch {
    return nothing;
  }
}

function tooComplex(what: 'time' | 'memory'): ImportRefusal {
  return new ImportRefusal('too-complex', `Reading the document would take far too much ${what}.`);
}
