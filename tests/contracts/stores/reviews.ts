import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/knowledge/identifiers.js';
import type { RevisionRequest } from '../../../src/knowledge/guild-articles.js';
import { added, draftOf, guildId, otherGuildId, type OpenStores } from './stores-under-test.js';

function toReview(id: string, day: string, changes: Partial<RevisionRequest> = {}) {
  const review = isoDate(day);
  if (review === undefined) throw new Error(`${day} is no date.`);
  const draft = draftOf(id);
  const particulars = { ...draft.particulars, review };
  return added(id, { draft: { ...draft, particulars }, ...changes });
}

export function describeReviews(open: OpenStores): void {
  describe('reviews', () => {
    test('are due from their day on, of every guild, longest due first', async () => {
      const { stores } = await open();
      await stores.articles.write(toReview('a', '2026-11-25T10:00:00Z'));
      await stores.articles.write(toReview('b', '2026-11-24', { guildId: otherGuildId }));
      await stores.articles.write(added('c'));
      expect(await stores.reviews.due('2026-11-23', 10)).toEqual([]);
      expect(await stores.reviews.due('2026-11-25', 10)).toEqual([
        { guildId: otherGuildId, articleId: 'b', title: 'Title of b', reviewOn: '2026-11-24' },
        { guildId, articleId: 'a', title: 'Title of a', reviewOn: '2026-11-25' },
      ]);
      expect(await stores.reviews.due('2026-11-25', 1)).toHaveLength(1);
    });

    test('are told of once, by one of many processes', async () => {
      const { stores, others } = await open();
      await stores.articles.write(toReview('a', '2026-11-25'));
      const [due] = await stores.reviews.due('2026-11-25', 10);
      if (due === undefined) throw new Error('Nothing is due.');
      const claims = await Promise.all(
        [stores, others, stores].map(({ reviews }) => reviews.claim(due)),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await others.reviews.due('2026-11-26', 10)).toEqual([]);
      // Other details change nothing about it; another day is another review.
      await stores.articles.write(toReview('a', '2026-11-25', { basedOn: 1, change: 'edited' }));
      expect(await others.reviews.due('2026-11-26', 10)).toEqual([]);
      await stores.articles.write(toReview('a', '2026-11-26', { basedOn: 2, change: 'edited' }));
      expect(await others.reviews.due('2026-11-26', 10)).toHaveLength(1);
      expect(await stores.reviews.claim(due)).toBe(false);
    });

    test('that could not be told are due again', async () => {
      const { stores } = await open();
      await stores.articles.write(toReview('a', '2026-11-25'));
      const [due] = await stores.reviews.due('2026-11-25', 10);
      if (due === undefined) throw new Error('Nothing is due.');
      await stores.reviews.claim(due);
      await stores.reviews.release(due);
      expect(await stores.reviews.due('2026-11-25', 10)).toEqual([due]);
    });

    test('of articles that are removed are none', async () => {
      const { stores } = await open();
      await stores.articles.write(toReview('a', '2026-11-25'));
      const removal = { basedOn: 1, change: 'removed', draft: undefined } as const;
      await stores.articles.write(added('a', removal));
      expect(await stores.reviews.due('2026-11-25', 10)).toEqual([]);
    });
  });
}
