import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkLink,
  linkDays,
  linkKeyOf,
  signedAddress,
  type SignedLink,
} from '../../src/knowledge/signed-links.js';

const key = 'first'.repeat(8);
const next = 'second'.repeat(8);
const dayMs = 24 * 60 * 60_000;
const noon = Date.UTC(2026, 10, 29, 12);
const article = { guildId: '100000000000000001', articleId: 'ferry' };

function linkAt(nowMs: number, signedWith = key): SignedLink {
  const address = signedAddress(
    'https://a.example/g/1/ferry',
    linkKeyOf(signedWith, article),
    nowMs,
  );
  const { searchParams } = new URL(address);
  const given = (name: string): string => searchParams.get(name) ?? '';
  return { ...article, until: given('until'), signature: given('signature') };
}

test('a link holds to the end of its last day, and is known for one of ours afterwards', () => {
  const link = linkAt(noon);
  expect(link.until).toBe('2027-02-27');
  const endOfLastDay = Date.UTC(2027, 1, 28);
  expect(checkLink([key], link, noon)).toBe('holds');
  expect(checkLink([key], link, endOfLastDay - 1)).toBe('holds');
  expect(checkLink([key], link, endOfLastDay)).toBe('ended');
  expect(linkAt(noon + dayMs / 3)).toEqual(link);
  expect(linkAt(noon + dayMs)).not.toEqual(link);
  expect(Date.parse(link.until)).toBeGreaterThan(noon + (linkDays - 1) * dayMs);
});

test('a key that another has replaced opens its links until it is taken away', () => {
  const before = linkAt(noon);
  const after = linkAt(noon, next);
  const state = (keys: readonly [string, ...string[]], link: SignedLink) =>
    checkLink(keys, link, noon);
  expect([state([next, key], before), state([next, key], after)]).toEqual(['holds', 'holds']);
  expect([state([next], before), state([key], after)]).toEqual(['forged', 'forged']);
});

test('no other guild, article, day or signature has a right to it', () => {
  const link = linkAt(noon);
  const text = fc.oneof(fc.string(), fc.constantFrom('', 'ferry', '2099-01-01', 'ferry\n', 'é'));
  const name = fc.constantFrom('guildId', 'articleId', 'until', 'signature');
  fc.assert(
    fc.property(name, text, (changed, value) => {
      fc.pre(value !== link[changed]);
      expect(checkLink([key], { ...link, [changed]: value }, noon)).toBe('forged');
    }),
  );
});
