import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCooldown } from '../../../src/discord/framework/cooldown.js';
import { createRateLimit } from '../../../src/shared/rate-limit.js';

const asker = { userId: 'ada', channelId: 'general', guildId: 'newsroom' };

describe('a rate limit', () => {
  test('never allows more than its uses in any of its windows, beyond the burst it regains', () => {
    const steps = fc.array(fc.nat({ max: 8_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        steps,
        (uses, perSeconds, waits) => {
          let nowMs = 1_000_000;
          const limit = createRateLimit({ uses, perSeconds }, () => nowMs);
          const startMs = nowMs;
          let allowed = 0;
          for (const waitMs of waits) {
            nowMs += waitMs;
            if (limit.allowedFrom('key') !== undefined) continue;
            limit.count('key');
            allowed += 1;
          }
          const regained = ((nowMs - startMs) * uses) / (perSeconds * 1_000);
          expect(allowed).toBeLessThanOrEqual(uses + regained + 1e-6);
        },
      ),
    );
  });

  test('allows the use at the very time that it names, and not before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40 }), (uses, per) => {
        let nowMs = 5_000;
        const limit = createRateLimit({ uses, perSeconds: per }, () => nowMs);
        for (let use = 0; use < uses; use += 1) {
          expect(limit.allowedFrom('key')).toBeUndefined();
          limit.count('key');
        }
        const from = limit.allowedFrom('key');
        expect(from).toBeGreaterThan(nowMs);
        nowMs = (from ?? 0) - 1;
        expect(limit.allowedFrom('key')).toBe(from);
        nowMs = from ?? 0;
        expect(limit.allowedFrom('key')).toBeUndefined();
      }),
    );
  });

  test('remembers ten thousand keys for certain, and never more than twenty', () => {
    const limit = createRateLimit({ uses: 1, perSeconds: 60 }, () => 0);
    for (let key = 0; key <= 20_000; key += 1) limit.count(String(key));
    expect(limit.allowedFrom('0')).toBeUndefined();
    expect(limit.allowedFrom('10001')).toBeDefined();
  });
});

describe('a cooldown', () => {
  test('is each person’s own, and each channel’s own', () => {
    const rates = { person: { uses: 1, perSeconds: 10 }, channel: { uses: 2, perSeconds: 10 } };
    const cooldown = createCooldown(rates, () => 0);
    expect(cooldown.use(asker)).toBeUndefined();
    expect(cooldown.use(asker)).toEqual({ of: 'person', waitMs: 10_000 });
    expect(cooldown.use({ ...asker, userId: 'grace' })).toBeUndefined();
    expect(cooldown.use({ ...asker, userId: 'alan' })).toEqual({ of: 'channel', waitMs: 5_000 });
    expect(cooldown.use({ ...asker, userId: 'alan', channelId: 'other' })).toBeUndefined();
  });

  test('counts nothing for what it refuses', () => {
    let nowMs = 0;
    const rates = { person: { uses: 1, perSeconds: 10 }, channel: { uses: 1, perSeconds: 20 } };
    const cooldown = createCooldown(rates, () => nowMs);
    cooldown.use(asker);
    nowMs = 10_000;
    expect(cooldown.use(asker)).toEqual({ of: 'channel', waitMs: 10_000 });
    expect(cooldown.use({ ...asker, channelId: 'other' })).toBeUndefined();
  });

  test('has no channel in direct messages, and nothing without rates', () => {
    const direct = { ...asker, guildId: null };
    const channelOnly = createCooldown({ channel: { uses: 1, perSeconds: 10 } }, () => 0);
    const none = createCooldown({});
    for (let use = 0; use < 5; use += 1) {
      expect(channelOnly.use(direct)).toBeUndefined();
      expect(none.use(asker)).toBeUndefined();
    }
  });
});
