import { describe, expect, test } from 'vitest';
import { type Costs, requestsPerSecond, type Setup, simulate } from './simulate.js';

const costs: Costs = {
  warmMs: [2, 4],
  coldMs: [20, 30],
  indexMb: 1,
  processMb: 200,
  command: { rows: 1, statements: 2, writeMs: [1] },
  message: { rows: 3, statements: 4, writeMs: [2] },
};

const setup: Setup = {
  questionsPerSecond: 200,
  seconds: 60,
  warmUpSeconds: 30,
  servers: 2_000,
  shards: 20,
  processes: 8,
  skew: 0,
  mostIndexMb: 100,
  messageShare: 0.1,
  databaseCores: 2,
  seed: 1,
};

describe('a simulation', () => {
  test('is the same for the same seed, and another one for another', () => {
    const first = simulate(costs, setup);
    expect(simulate(costs, setup)).toEqual(first);
    expect(simulate(costs, { ...setup, seed: 2 })).not.toEqual(first);
  });

  test('keeps a row of every question, waits no less than the work takes, and stays within its bounds', () => {
    for (const seed of [1, 2, 3]) {
      const all = simulate(costs, { ...setup, seed });
      expect(all.questions / (setup.questionsPerSecond * setup.seconds)).toBeCloseTo(1, 1);
      expect(all.rowsPerSecond * setup.seconds).toBeCloseTo(
        all.questions + 2 * all.messagesPerSecond * setup.seconds,
      );
      expect(all.statementsPerSecond - all.rowsPerSecond).toBeCloseTo(
        all.questions / setup.seconds,
      );
      expect(all.p50Ms).toBeGreaterThanOrEqual(2);
      expect(all.p99Ms).toBeGreaterThanOrEqual(all.p50Ms);
      expect(all.messageP99Ms).toBeGreaterThanOrEqual(all.messageP50Ms);
      expect(all.processMb).toBeLessThanOrEqual(costs.processMb + setup.mostIndexMb);
      expect(all.totalMb).toBeLessThanOrEqual(setup.processes * all.processMb);
      expect(all).toMatchObject({ notKept: 0, broken: [] });
    }
  });

  test('waits as the theory of queues says, for one process and the same work each time', () => {
    const { meanMs, busiest } = simulate(
      { ...costs, warmMs: [10], coldMs: [10] },
      { ...setup, processes: 1, questionsPerSecond: 50, seconds: 2_000 },
    );
    expect(busiest).toBeCloseTo(0.5, 1);
    // Half of the time busy: half of a turn waited on average, and the turn itself.
    expect(meanMs).toBeGreaterThan(14.5);
    expect(meanMs).toBeLessThan(15.5);
  });

  test('opens no index twice while all have room, and each index each time while only one has', () => {
    const roomy = { ...setup, servers: 200, mostIndexMb: 200 };
    expect(simulate(costs, roomy)).toMatchObject({ coldShare: 0, evictionsPerSecond: 0 });
    const { coldShare } = simulate(costs, { ...setup, mostIndexMb: 1 });
    expect(coldShare).toBeGreaterThan(0.95);
    expect(simulate(costs, { ...setup, skew: 1 }).coldShare).toBeLessThan(coldShare);
  });

  test('says what breaks', () => {
    const none = { ...setup, messageShare: 0 };
    expect(simulate(costs, { ...none, processes: 1 }).broken).toEqual(['processors']);
    const slow = { ...costs.command, writeMs: [50] };
    expect(simulate({ ...costs, command: slow }, none).broken).toEqual(['database']);
    const talking = simulate(costs, { ...setup, messageShare: 0.5 });
    expect(talking.broken).toEqual(['requests to Discord']);
    expect(talking.messagesPerSecond).toBeGreaterThan(requestsPerSecond);
    expect(talking.messageP99Ms).toBeGreaterThan(10 * talking.p99Ms);
  });
});
