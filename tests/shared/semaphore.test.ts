import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSemaphore, TooManyWaiting } from '../../src/shared/semaphore.js';

test('all work is done once or refused at once, never more at a time than allowed, first come first served', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      fc.array(fc.nat({ max: 3 }), { maxLength: 30 }),
      async (concurrency, maxWaiting, durations) => {
        const queue = createSemaphore(concurrency, { maxWaiting });
        let running = 0;
        let most = 0;
        const begun: number[] = [];
        const outcomes = await Promise.allSettled(
          durations.map((duration, index) =>
            queue.run(async () => {
              begun.push(index);
              running += 1;
              most = Math.max(most, running);
              for (let turn = 0; turn < duration; turn += 1) await Promise.resolve();
              running -= 1;
              if (duration === 3) throw new Error('the work failed');
              return index;
            }),
          ),
        );
        expect(most).toBeLessThanOrEqual(concurrency);
        expect(begun).toEqual(begun.toSorted((a, b) => a - b));
        const refused = outcomes.filter(
          (outcome) => outcome.status === 'rejected' && outcome.reason instanceof TooManyWaiting,
        );
        expect(refused).toHaveLength(Math.max(0, durations.length - concurrency - maxWaiting));
        expect(begun).toHaveLength(durations.length - refused.length);
      },
    ),
  );
});

test('failed work gives its place back', async () => {
  const queue = createSemaphore(1, { maxWaiting: 0 });
  await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(queue.run(() => Promise.resolve('yes'))).resolves.toBe('yes');
});

test('a place that is handed on is not free for whoever comes at that moment', async () => {
  const semaphore = createSemaphore(1);
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
  };
  const newcomers: Promise<void>[] = [];
  const first = semaphore.run(async () => {
    await work();
    // Comes after this work has left, before the one that waits has begun.
    newcomers.push(Promise.resolve().then(() => semaphore.run(work)));
  });
  await Promise.all([first, semaphore.run(work)]);
  await Promise.all(newcomers);
  expect(most).toBe(1);
});

test('any number may wait unless told otherwise', async () => {
  const semaphore = createSemaphore(1);
  const all = Array.from({ length: 1_000 }, (_, index) =>
    semaphore.run(() => Promise.resolve(index)),
  );
  expect(await Promise.all(all)).toHaveLength(1_000);
});
