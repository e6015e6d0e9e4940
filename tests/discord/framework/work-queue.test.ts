import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWorkQueue, QueueFull } from '../../../src/discord/framework/work-queue.js';

test('all work is done once or refused at once, never more at a time than allowed, first come first served', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      fc.array(fc.nat({ max: 3 }), { maxLength: 30 }),
      async (concurrency, maxWaiting, durations) => {
        const queue = createWorkQueue({ concurrency, maxWaiting });
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
          (outcome) => outcome.status === 'rejected' && outcome.reason instanceof QueueFull,
        );
        expect(refused).toHaveLength(Math.max(0, durations.length - concurrency - maxWaiting));
        expect(begun).toHaveLength(durations.length - refused.length);
      },
    ),
  );
});

test('failed work gives its place back', async () => {
  const queue = createWorkQueue({ concurrency: 1, maxWaiting: 0 });
  await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(queue.run(() => Promise.resolve('yes'))).resolves.toBe('yes');
});
