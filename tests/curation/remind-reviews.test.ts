import { expect, test } from 'vitest';
import { remindReviews } from '../../src/curation/remind-reviews.js';
import type { DueReview, Reviews } from '../../src/store/reviews.js';
import { idOf } from '../contracts/articles.js';

const review = (guildId: string, id: string): DueReview => ({
  guildId,
  articleId: idOf(id),
  title: id,
  reviewOn: '2026-11-25',
});

function reviewsOf(all: readonly DueReview[]): Reviews & { readonly claimed: Set<DueReview> } {
  const claimed = new Set<DueReview>();
  return {
    claimed,
    due: (today) =>
      Promise.resolve(all.filter((each) => each.reviewOn <= today && !claimed.has(each))),
    claim: (each) => {
      const isFirst = !claimed.has(each);
      claimed.add(each);
      return Promise.resolve(isFirst);
    },
    release: (each) => {
      claimed.delete(each);
      return Promise.resolve();
    },
  };
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

async function told(
  reviews: Reviews,
  outcomes: Readonly<Record<string, 'told' | 'failed' | 'nowhere'>>,
  newestDayMs?: number,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const reminders = remindReviews({
    reviews,
    logger: silent,
    now: () => Date.parse('2026-11-25T00:00:00Z'),
    questions: { newestDayMs: () => Promise.resolve(newestDayMs) },
    teller: {
      canTell: (guildId) => Promise.resolve(outcomes[guildId] !== 'nowhere'),
      tell: (guildId, due) => {
        lines.push(`${guildId}: ${due.map(({ title }) => title).join()}`);
        return Promise.resolve(outcomes[guildId] === 'told');
      },
    },
  });
  await new Promise((resolve) => setImmediate(resolve));
  await reminders.stop();
  return lines;
}

test('each guild is told of its articles in one message, once', async () => {
  const reviews = reviewsOf([review('1', 'a'), review('2', 'b'), review('1', 'c')]);
  expect(await told(reviews, { 1: 'told', 2: 'told' })).toEqual(['1: a,c', '2: b']);
  expect(await told(reviews, { 1: 'told', 2: 'told' })).toEqual([]);
});

test('what could not be told waits, and holds up no other', async () => {
  const reviews = reviewsOf([review('1', 'a'), review('2', 'b'), review('3', 'c')]);
  expect(await told(reviews, { 1: 'nowhere', 2: 'failed', 3: 'told' })).toEqual(['2: b', '3: c']);
  expect(await told(reviews, { 1: 'told', 2: 'told', 3: 'told' })).toEqual(['1: a', '2: b']);
});

test('nothing is told by a clock that is years ahead of when people asked last', async () => {
  const reviews = reviewsOf([review('1', 'a')]);
  expect(await told(reviews, { 1: 'told' }, Date.parse('2021-11-25'))).toEqual([]);
  expect(await told(reviews, { 1: 'told' }, Date.parse('2026-11-24'))).toEqual(['1: a']);
});
