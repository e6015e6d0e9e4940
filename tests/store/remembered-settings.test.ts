import { describe, expect, test } from 'vitest';
import { defaultGuildSettings, type GuildSettings } from '../../src/store/guild-settings.js';
import { rememberSettings } from '../../src/store/remembered-settings.js';
import type { Stores } from '../../src/store/stores.js';
import { emptyStores } from './support/empty-stores.js';

/** The real settings, with a count of the reads and a clock and faults of our own. */
async function settings(): Promise<{
  readonly stores: Stores;
  readonly remembered: ReturnType<typeof rememberSettings>;
  readonly state: { reads: number; nowMs: number; isBroken: boolean; isSlow: boolean };
}> {
  const stores = await emptyStores();
  const state = { reads: 0, nowMs: 0, isBroken: false, isSlow: false };
  const remembered = rememberSettings(
    {
      ...stores.settings,
      get: async (guildId) => {
        state.reads += 1;
        if (state.isBroken) throw new Error('The disk is full.');
        if (state.isSlow) return new Promise<GuildSettings>(() => undefined);
        return stores.settings.get(guildId);
      },
    },
    { now: () => state.nowMs, patienceMs: 20 },
  );
  return { stores, remembered, state };
}

describe('remembered settings', () => {
  test('are read once for many who ask at the same moment', async () => {
    const { remembered, state } = await settings();
    await Promise.all([remembered.get('1'), remembered.get('1'), remembered.get('2')]);
    await remembered.get('1');
    expect(state.reads).toBe(2);
  });

  test('follow a change made here at once, and one made elsewhere within a moment', async () => {
    const { stores, remembered, state } = await settings();
    await remembered.get('1');
    await remembered.change('1', 'ada', { feedback: false });
    expect((await remembered.get('1')).feedback).toBe(false);
    await stores.settings.change('1', 'grace', { feedback: true });
    state.nowMs += 250;
    expect((await remembered.get('1')).feedback).toBe(true);
  });

  test('are not those that were read while they were changed', async () => {
    const { remembered } = await settings();
    const [, changed] = await Promise.all([
      remembered.get('1'),
      remembered.change('1', 'ada', { retentionDays: 7 }),
    ]);
    expect(changed.retentionDays).toBe(7);
    expect((await remembered.get('1')).retentionDays).toBe(7);
  });

  test('stay known when the store breaks, or does not answer', async () => {
    const { remembered, state } = await settings();
    await remembered.change('1', 'ada', { answerPlace: 'thread' });
    state.nowMs += 1_000;
    state.isBroken = true;
    expect((await remembered.known('1')).answerPlace).toBe('thread');
    await expect(remembered.get('1')).rejects.toThrow('The disk is full.');
    state.isBroken = false;
    state.isSlow = true;
    expect((await remembered.known('1')).answerPlace).toBe('thread');
    expect(await remembered.known('2')).toEqual({
      ...defaultGuildSettings,
      feedback: false,
      questionLog: false,
    });
  });
});
