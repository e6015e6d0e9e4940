import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBoundedMap, memoized } from '../../src/shared/bounded-map.js';

test('what was used last is there as it was set, and never more than may be kept', () => {
  const steps = fc.array(fc.record({ key: fc.nat({ max: 12 }), write: fc.boolean() }), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), steps, (most, all) => {
      const map = createBoundedMap<number, string>(most);
      const truth = new Map<number, string>();
      // Keys by their last use, the latest first.
      let used: number[] = [];
      for (const [time, { key, write }] of all.entries()) {
        const isSure = used.slice(0, Math.floor(most / 2)).includes(key);
        const value = map.get(key);
        if (isSure || value !== undefined) expect(value).toBe(truth.get(key));
        if (write) {
          map.set(key, String(time));
          truth.set(key, String(time));
        }
        if (write || value !== undefined) used = [key, ...used.filter((other) => other !== key)];
      }
      // Asking for a key uses it, so that each is counted in a map of its own history.
      const kept = used.filter((key) => map.get(key) !== undefined);
      expect(kept.length).toBeLessThanOrEqual(most);
    }),
  );
});

test('what has not been used for longest is forgotten', () => {
  const map = createBoundedMap<number, string>(10);
  for (let key = 0; key <= 10; key += 1) map.set(key, 'kept');
  expect(map.get(0)).toBeUndefined();
  expect(map.get(10)).toBe('kept');
});

test('a value that is set again takes no other place', () => {
  const map = createBoundedMap<string, number>(4);
  map.set('a', 1);
  for (let time = 0; time < 50; time += 1) map.set('b', time);
  expect(map.get('a')).toBe(1);
  expect(map.get('b')).toBe(49);
});

test('a memoized function is asked again only for what was forgotten', () => {
  const asked: string[] = [];
  const lengthOf = memoized((text: string) => {
    asked.push(text);
    return text.length;
  }, 4);
  expect(['one', 'three', 'one', 'three'].map(lengthOf)).toEqual([3, 5, 3, 5]);
  expect(asked).toEqual(['one', 'three']);
  ['a', 'b', 'c', 'd', 'e'].map(lengthOf);
  expect(lengthOf('one')).toBe(3);
  expect(asked.filter((text) => text === 'one')).toHaveLength(2);
});
