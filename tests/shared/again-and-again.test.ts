import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { againAndAgain } from '../../src/shared/again-and-again.js';

test('work is done at once and again, never twice at the same time', async () => {
  let [begun, underWay, most] = [0, 0, 0];
  const repeating = againAndAgain(1, async () => {
    begun += 1;
    most = Math.max(most, (underWay += 1));
    await setTimeout(5);
    underWay -= 1;
  });
  expect(begun).toBe(1);
  await expect.poll(() => begun).toBeGreaterThanOrEqual(3);
  await repeating.stop();
  expect({ most, underWay }).toEqual({ most: 1, underWay: 0 });
});

test('once it is stopped nothing new is begun, and what is under way is told so', async () => {
  let begun = 0;
  let isTold = false;
  const repeating = againAndAgain(1, async (mustStop) => {
    begun += 1;
    while (!mustStop()) await setTimeout(1);
    isTold = true;
  });
  await setTimeout(10);
  await repeating.stop();
  expect({ begun, isTold }).toEqual({ begun: 1, isTold: true });
  await setTimeout(10);
  expect(begun).toBe(1);
});
