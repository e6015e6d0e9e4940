import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorkQueue, type WorkQueue } from '../../src/shared/work-queue.js';

/** Work that goes on until it is ended. */
function endless(queue: WorkQueue, forWhom: string): { begun: boolean; end: () => void } {
  const work = { begun: false, end: (): void => undefined };
  void queue.run(forWhom, () => {
    work.begun = true;
    return new Promise<void>((resolve) => {
      work.end = resolve;
    });
  });
  return work;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a queue in which one has so many places at most', () => {
  test('has room for others whatever that one begins', async () => {
    const queue = createWorkQueue({ concurrency: 4, maxWaiting: 8, atOnceForOne: 2 });
    const greedy = [1, 2, 3, 4].map(() => endless(queue, 'greedy'));
    const other = endless(queue, 'other');
    await settled();
    expect([...greedy, other].map(({ begun }) => begun)).toEqual([true, true, false, false, true]);
    expect(queue.load()).toEqual({ running: 3, waiting: 2 });
    greedy[0]?.end();
    await settled();
    expect(greedy[2]?.begun).toBe(true);
    expect(queue.load()).toEqual({ running: 3, waiting: 1 });
  });

  test('does all work that it takes, whoever it is for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 3 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        async (forWhom, atOnceForOne) => {
          const queue = createWorkQueue({ concurrency: 3, maxWaiting: 100, atOnceForOne });
          const running = new Map<number, number>();
          let most = 0;
          await Promise.all(
            forWhom.map((who) =>
              queue.run(String(who), async () => {
                running.set(who, (running.get(who) ?? 0) + 1);
                most = Math.max(most, running.get(who) ?? 0);
                await settled();
                running.set(who, (running.get(who) ?? 0) - 1);
              }),
            ),
          );
          expect(most).toBeLessThanOrEqual(atOnceForOne);
          expect(queue.load()).toEqual({ running: 0, waiting: 0 });
        },
      ),
    );
  });
});
