import { expect, test } from 'vitest';
import { createSteadyClock } from '../../src/shared/steady-clock.js';

test('a clock is steady from when it was last set, not when it is corrected by seconds', () => {
  let wallMs = 1_000_000;
  let goneMs = 50;
  const clock = createSteadyClock(
    () => wallMs,
    () => goneMs,
  );
  const pass = (ms: number): void => {
    wallMs += ms;
    goneMs += ms;
  };
  pass(60_000);
  expect(clock.steadyMs()).toBe(60_000);
  wallMs += 4 * 60_000;
  expect(clock.steadyMs()).toBe(60_000);
  for (const jumpMs of [6 * 60_000, -10 * 365 * 24 * 60 * 60_000]) {
    wallMs += jumpMs;
    expect(clock.steadyMs()).toBe(0);
    pass(5_000);
    expect(clock.steadyMs()).toBe(5_000);
  }
});
