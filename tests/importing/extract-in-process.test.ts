import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  createExtractInProcess,
  defaultExtractionBounds,
} from '../../src/importing/process/extract-in-process.js';
import type { Unread } from '../../src/importing/read-articles.js';

const page = (text: string): Uint8Array =>
  Buffer.from(
    `<html><body><article><h1>A headline of a page</h1><p>${text}</p></article></body></html>`,
  );
const document = documentOf('page.html', page('The harbour opened its gates again on Monday.'));

function documentOf(name: string, bytes: Uint8Array): Unread {
  return { kind: 'document', document: { name, bytes } };
}

/** Compiling on the way takes memory and time that the built program does not need. */
const bounds = {
  ...defaultExtractionBounds,
  cpuMs: 60_000,
  timeoutMs: 120_000,
  maxResidentBytes: 600_000_000,
};

describe('a process that reads documents', () => {
  it('gives the page', { timeout: 60_000 }, async () => {
    const extracted = await createExtractInProcess(bounds)(document, undefined);
    expect(extracted).toMatchObject([
      {
        draft: {
          particulars: { source: { title: 'A headline of a page' } },
          blocks: [{ kind: 'paragraph', text: 'The harbour opened its gates again on Monday.' }],
        },
      },
    ]);
  });

  it('refuses with the reason that it found', { timeout: 60_000 }, async () => {
    const bytes = Buffer.from(`<html><body>${'<div>'.repeat(50_000)}`);
    await expect(
      createExtractInProcess(bounds)(documentOf('a.html', bytes), undefined),
    ).rejects.toMatchObject({ reason: 'too-complex' });
  });

  it('is ended when it takes too long, or too much memory', { timeout: 60_000 }, async () => {
    await expect(
      createExtractInProcess({ ...bounds, timeoutMs: 1 })(document, undefined),
    ).rejects.toMatchObject({ reason: 'too-complex' });
    await expect(
      createExtractInProcess({ ...bounds, cpuMs: 1 })(document, undefined),
    ).rejects.toMatchObject({ reason: 'too-complex' });
    await expect(
      createExtractInProcess({ ...bounds, maxResidentBytes: 1 })(document, undefined),
    ).rejects.toMatchObject({ reason: 'too-complex' });
  });

  it(
    'is ended when nobody waits any more, and the next one has its turn',
    { timeout: 60_000 },
    async () => {
      const extract = createExtractInProcess({ ...bounds, maxProcesses: 1 });
      const stop = new AbortController();
      const first = extract(document, stop.signal);
      const second = extract(document, undefined);
      const reason = new Error('Nobody waits.');
      stop.abort(reason);
      await expect(first).rejects.toBe(reason);
      expect(await second).toHaveLength(1);
    },
  );

  it(
    'takes no more places than there are, whoever comes when one is handed on',
    { timeout: 60_000 },
    async () => {
      const extract = createExtractInProcess({ ...bounds, maxProcesses: 1 });
      const stop = new AbortController();
      const first = extract(document, stop.signal).catch(() => undefined);
      const second = extract(document, undefined);
      await setImmediate();
      stop.abort();
      const third = Promise.resolve().then(() => extract(document, undefined));
      const read: string[] = [];
      const all = [
        first,
        second.then(() => read.push('second')),
        third.then(() => read.push('third')),
      ];
      // Once the first one's process has ended there is one, long before anything is read.
      do await setImmediate();
      while (processes() > 1);
      expect(read).toEqual([]);
      await Promise.all(all);
      expect(read).toEqual(['second', 'third']);
    },
  );

  it(
    'reads one document of a server at a time, so that another server finds a place at once',
    { timeout: 60_000 },
    async () => {
      const extract = createExtractInProcess({ ...bounds, maxProcesses: 2 });
      await noneLeft();
      const read: string[] = [];
      const readFor = (forWhom: string): Promise<unknown> =>
        extract(document, undefined, forWhom).then(() => read.push(forWhom));
      const all = [readFor('greedy'), readFor('greedy'), readFor('greedy')];
      await setImmediate();
      expect(processes()).toBe(1);
      all.push(readFor('other'));
      await setImmediate();
      expect(processes()).toBe(2);
      await Promise.all(all);
      expect(read.indexOf('other')).toBeLessThan(2);
    },
  );

  it(
    'reads as many at a time as there are places where nobody else is kept waiting',
    { timeout: 60_000 },
    async () => {
      const extract = createExtractInProcess({ ...bounds, maxProcesses: 2 });
      await noneLeft();
      const all = [document, document, document].map((each) => extract(each, undefined));
      await setImmediate();
      expect(processes()).toBe(2);
      await Promise.all(all);
    },
  );
});

/** Those of the test before may still be ending. */
async function noneLeft(): Promise<void> {
  while (processes() > 0) await setImmediate();
}

function processes(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap').length;
}
