import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKnowledgeBase } from '../../../src/answer/serve/knowledge-base.js';
import { createKnowledgeLibrary } from '../../../src/answer/serve/knowledge-library.js';
import { openShelves } from '../../../src/knowledge/shelves.js';
import type { Article } from '../../../src/knowledge/article.js';
import { isoDate } from '../../../src/knowledge/identifiers.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';

const bell = articleOf('bell', {
  title: 'The bell',
  paragraphs: ['The bell of Mandal was cast in 1604 by Anders Moe.'],
});

function ferryUntil(day: string): Article {
  const until = isoDate(day);
  if (until === undefined) throw new Error('No date.');
  const paragraphs = ['The ferry to Skagen leaves at noon.'];
  return { ...articleOf('ferry', { title: 'The ferry', paragraphs }), until };
}

const question = { text: 'When does the ferry to Skagen leave?' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime(Date.parse('2024-05-31T23:58:30Z'));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an article that is served until a day', () => {
  test('answers until then, and no question after it', async () => {
    const knowledge = await createKnowledgeBase([bell, ferryUntil('2024-05-31')], buildLocalIndex);
    expect((await knowledge.answer(question)).kind).toBe('found');
    vi.setSystemTime(Date.parse('2024-06-01T00:00:00Z'));
    const answer = await knowledge.answer(question);
    expect(JSON.stringify(answer)).not.toContain('Skagen leaves');
    await knowledge.close();
  });

  test('goes from every list when the day turns, though nobody asks', async () => {
    const knowledge = await createKnowledgeBase([bell, ferryUntil('2024-05-31')], buildLocalIndex);
    const ids = (): readonly string[] => knowledge.corpus().articles.map(({ id }) => id);
    expect(ids()).toEqual(['bell', 'ferry']);
    await vi.advanceTimersByTimeAsync(91_000);
    await vi.waitFor(() => {
      expect(ids()).toEqual(['bell']);
    });
    expect(knowledge.corpus().resting.map(({ id }) => id)).toEqual(['ferry']);
    await knowledge.close();
  });

  test('comes back where a clock is set back', async () => {
    vi.setSystemTime(Date.parse('2024-06-02T00:00:00Z'));
    const knowledge = await createKnowledgeBase([bell, ferryUntil('2024-05-31')], buildLocalIndex);
    expect(knowledge.corpus().articles).toHaveLength(1);
    vi.setSystemTime(Date.parse('2024-05-31T00:00:00Z'));
    expect((await knowledge.answer(question)).kind).toBe('found');
    await knowledge.close();
  });

  test('is held back in a server of its own, too', async () => {
    vi.setSystemTime(Date.parse('2024-06-02T00:00:00Z'));
    const until = isoDate('2024-05-31');
    const draft = {
      particulars: {
        ...{ id: ferryUntil('2024-05-31').id, source: { title: 'The ferry' }, tags: [] },
        ...{ questions: [], ...(until !== undefined && { until }) },
      },
      blocks: [{ kind: 'paragraph' as const, text: 'The ferry leaves at noon.', headings: [] }],
    };
    const revision = {
      ...{ guildId: '1', articleId: draft.particulars.id, number: 1, change: 'added' as const },
      ...{ authorId: '2', createdAtMs: 0, title: 'The ferry', draft },
    };
    const library = await createKnowledgeLibrary(
      { articles: [bell] },
      {
        buildIndex: buildLocalIndex,
        sources: {
          articles: () => Promise.resolve([revision]),
          aliases: () => Promise.resolve([]),
          pins: () => Promise.resolve([]),
          shelves: () => Promise.resolve(openShelves),
        },
      },
    );
    const knowledge = await library.of('1');
    expect(knowledge.corpus().articles.map(({ id }) => id)).toEqual(['bell']);
    expect(knowledge.corpus().resting.map(({ id }) => id)).toEqual(['ferry']);
    const answer = await knowledge.answer(question);
    expect(JSON.stringify(answer)).not.toContain('leaves at noon');
    await library.close();
  });
});
