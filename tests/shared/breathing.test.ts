import { expect, test } from 'vitest';
import { createBreathing, ownTurn } from '../../src/shared/breathing.js';

test('computations resume in turns of their own, between which others come in', async () => {
  const order: string[] = [];
  const tick = async (left: number): Promise<void> => {
    order.push('other');
    if (left > 0)
      await new Promise<void>((resolve) => setImmediate(resolve)).then(() => tick(left - 1));
  };
  const compute = async (): Promise<void> => {
    await ownTurn();
    order.push('step');
  };
  await Promise.all([compute(), compute(), compute(), tick(6)]);
  expect(order.join(' ')).not.toContain('step step');
});

test('a computation goes on at once until it has kept the thread for a while', async () => {
  let now = 0;
  const breathe = createBreathing(() => now);
  let others = 0;
  setImmediate(() => {
    others += 1;
  });
  now = 7;
  await breathe();
  expect(others).toBe(0);
  now = 8;
  await breathe();
  expect(others).toBe(1);
});
