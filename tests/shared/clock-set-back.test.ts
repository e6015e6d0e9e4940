import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCooldown } from '../../src/discord/framework/cooldown.js';
import { Refusal } from '../../src/http/refusal.js';
import { createTurns } from '../../src/http/turns.js';
import { createWorkQueue } from '../../src/shared/work-queue.js';
import { createOncePer } from '../../src/discord/framework/once-per.js';
import { defaultGuildSettings } from '../../src/store/guild-settings.js';
import { rememberSettings } from '../../src/store/remembered-settings.js';

const rightMs = Date.parse('2026-03-01T12:00:00Z');
const wrongMs = Date.parse('2031-03-01T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: wrongMs });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('after the clock was years ahead and is right again', () => {
  test('who asked meanwhile may ask again in a moment', () => {
    const asker = { userId: 'ada', channelId: 'general', guildId: 'newsroom' };
    const cooldown = createCooldown({ person: { uses: 1, perSeconds: 10 } });
    expect(cooldown.use(asker)).toBeUndefined();
    vi.setSystemTime(rightMs);
    expect(cooldown.use(asker)?.waitMs).toBeLessThan(10_001);
  });

  test('a program may ask over HTTP again in a moment', () => {
    const queue = createWorkQueue({ concurrency: 1, maxWaiting: 1 });
    const turns = createTurns({ queue, rate: { uses: 1, perSeconds: 10 } });
    turns.admit({ key: 'ada' });
    vi.setSystemTime(rightMs);
    let refusal: unknown;
    try {
      turns.admit({ key: 'ada' });
    } catch (error) {
      refusal = error;
    }
    if (!(refusal instanceof Refusal)) throw new Error('It was let in at once.');
    expect(refusal.retryAfterS).toBeLessThanOrEqual(11);
  });

  test('what is said once in a while is said again', () => {
    const isToBeSaid = createOncePer(0);
    expect(isToBeSaid('lack')).toBe(true);
    vi.setSystemTime(rightMs);
    expect(isToBeSaid('lack')).toBe(true);
  });

  test('settings that another process changes are read', async () => {
    let settings = defaultGuildSettings;
    const store = { get: () => Promise.resolve(settings), change: () => Promise.resolve(settings) };
    const remembered = rememberSettings(store, { freshMs: 0 });
    expect((await remembered.get('1')).answerPlace).toBe('channel');
    vi.setSystemTime(rightMs);
    settings = { ...settings, answerPlace: 'thread' };
    expect((await remembered.get('1')).answerPlace).toBe('thread');
  });
});
