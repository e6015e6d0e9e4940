import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDrafts } from '../../src/curation/compare-drafts.js';
import { draftOf } from './support/drafts.js';

const paragraphs = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });

describe('the comparison of two versions', () => {
  test('names what was added, removed and changed, where it stands', () => {
    const before = draftOf(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
    const after = draftOf(['Zero.', 'One.', 'Two!', 'Three.', 'Five.']);
    expect(compareDrafts(before, after)).toEqual({
      details: [],
      paragraphs: [
        { kind: 'added', ordinal: 1, text: 'Zero.' },
        { kind: 'changed', ordinal: 3, before: 'Two.', text: 'Two!' },
        { kind: 'removed', ordinal: 4, text: 'Four.' },
      ],
    });
  });

  test('names the details that differ, also those that came or went', () => {
    const before = draftOf(['One.'], { publisher: 'AFP', tags: 'border' });
    const after = draftOf(['One.'], { title: 'Another', tags: 'border, Iraq', language: 'fr' });
    expect(compareDrafts(before, after)).toEqual({
      details: [
        { name: 'title', before: 'A story', after: 'Another' },
        { name: 'publisher', before: 'AFP', after: '' },
        { name: 'language', before: '', after: 'fr' },
        { name: 'tags', before: 'border', after: 'border, Iraq' },
      ],
      paragraphs: [],
    });
  });

  test('accounts for every paragraph of both, in order', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const changes = compareDrafts(draftOf(before), draftOf(after)).paragraphs;
        const arrived = changes.filter(({ kind }) => kind !== 'removed');
        const left = changes.filter(({ kind }) => kind !== 'added');
        for (const { ordinal, text } of arrived) expect(after[ordinal - 1]).toBe(text);
        const kept = after.filter(
          (_, index) => !arrived.some((each) => each.ordinal === index + 1),
        );
        expect(kept.length + left.length).toBe(before.length);
        // What stays, stays in its order.
        let at = 0;
        for (const text of kept) {
          at = before.indexOf(text, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('of a version with itself is empty', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        expect(compareDrafts(draftOf(texts), draftOf(texts)).paragraphs).toEqual([]);
      }),
    );
  });

  test('of two long texts that have nothing in common is every paragraph, at once', () => {
    const texts = (word: string): string[] =>
      Array.from({ length: 3_000 }, (_, index) => `${word} ${index}`);
    const { paragraphs: changes } = compareDrafts(draftOf(texts('a')), draftOf(texts('b')));
    expect(changes).toHaveLength(3_000);
  });
});
