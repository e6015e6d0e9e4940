import { describe, expect, it } from 'vitest';
import { findCue } from '../../../src/importing/clean/find-cue.js';

/** A line that begins with these words and has so many characters. */
const line = (words: string, length: number): string =>
  `${words} `
    .padEnd(length - 1, 'word ')
    .trimEnd()
    .padEnd(length, 'x');

describe('a line is told by its words up to a length', () => {
  it.each([
    ['More from', 'related', 100],
    ['Follow us on', 'share', 100],
    ['Sign up for', 'newsletter', 200],
    ['Copyright 2021', 'footer', 320],
    ['Read more:', 'related', 320],
  ])('that begins with "%s", as %s: %i characters', (words, kind, longest) => {
    expect(findCue(line(words, longest))?.kind).toBe(kind);
    expect(findCue(line(words, longest + 1))).toBeUndefined();
  });
});
