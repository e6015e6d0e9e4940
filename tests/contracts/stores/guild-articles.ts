import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../src/knowledge/article-draft.js';
import type { RevisionOutcome } from '../../../src/knowledge/guild-articles.js';
import { bounds } from '../../../src/store/bounds.js';
import { idOf } from '../articles.js';
import {
  added,
  authorId,
  draftOf,
  guildId,
  otherGuildId,
  type OpenStores,
} from './stores-under-test.js';

export function describeGuildArticles(open: OpenStores): void {
  describe('guild articles', () => {
    test('are what they were just before a moment, for as long as their revisions are kept', async () => {
      const { stores, clock } = await open();
      const startedMs = clock.nowMs;
      await stores.articles.write(added('a'));
      await stores.articles.write(added('b', { guildId: otherGuildId }));
      clock.nowMs += 1_000;
      await stores.articles.write(added('a', { basedOn: 1, change: 'removed', draft: undefined }));
      expect(await stores.articles.at(guildId, startedMs)).toEqual({ revisions: [], isCut: false });
      const [then, ...others] = (await stores.articles.at(guildId, startedMs + 1)).revisions;
      expect(then).toMatchObject({ articleId: 'a', number: 1, draft: draftOf('a') });
      expect(others).toEqual([]);
      expect((await stores.articles.at(guildId, startedMs + 1_001)).revisions).toEqual([]);
      for (let number = 2; number <= bounds.revisions + 1; number += 1) {
        await stores.articles.write(added('a', { basedOn: number, change: 'edited' }));
      }
      expect((await stores.articles.at(guildId, startedMs + 1)).isCut).toBe(true);
      expect((await stores.articles.at(otherGuildId, startedMs + 1)).isCut).toBe(false);
    });

    test('an article that is added is there, as its first revision', async () => {
      const { stores, clock } = await open();
      const outcome = await stores.articles.write(added('a'));
      const revision = {
        guildId,
        articleId: 'a',
        number: 1,
        change: 'added',
        authorId,
        createdAtMs: clock.nowMs,
        title: 'Title of a',
        draft: draftOf('a'),
      };
      expect(outcome).toEqual({ kind: 'written', revision });
      expect(await stores.articles.current(guildId)).toEqual([revision]);
      expect(await stores.articles.newest(guildId, idOf('a'))).toEqual(revision);
      expect(await stores.articles.revision(guildId, idOf('a'), 1)).toEqual(revision);
    });

    test('many that are there are read a few at a time, so that others get their turn', async () => {
      const { stores } = await open();
      const long = 'The ferry carries forty cars. '.repeat(14_000);
      const ids = ['a', 'b', 'c', 'd'];
      for (const id of ids) await stores.articles.write(added(id, { draft: draftOf(id, long) }));
      let turns = 0;
      let isDone = false;
      const count = (): void => {
        turns += 1;
        if (!isDone) setImmediate(count);
      };
      setImmediate(count);
      const revisions = await stores.articles.current(guildId);
      isDone = true;
      expect(revisions.map(({ draft }) => draft)).toEqual(ids.map((id) => draftOf(id, long)));
      expect(turns).toBeGreaterThanOrEqual(ids.length);
    });

    test('what was never there is undefined, and has no history', async () => {
      const { stores } = await open();
      expect(await stores.articles.current(guildId)).toEqual([]);
      expect(await stores.articles.newest(guildId, idOf('a'))).toBeUndefined();
      expect(await stores.articles.revision(guildId, idOf('a'), 1)).toBeUndefined();
      expect(await stores.articles.history(guildId, idOf('a'), 10)).toEqual([]);
      expect(await stores.articles.removed(guildId, 10)).toEqual([]);
    });

    test('every change is a revision; all earlier ones stay as they were', async () => {
      const { stores, clock } = await open();
      const { articles } = stores;
      const edited = draftOf('a', 'Edited.');
      await articles.write(added('a'));
      await articles.write(added('a', { change: 'edited', draft: edited, basedOn: 1 }));
      clock.nowMs += 1;
      await articles.write(added('a', { change: 'removed', draft: undefined, basedOn: 2 }));

      expect(await articles.current(guildId)).toEqual([]);
      expect(await articles.newest(guildId, idOf('a'))).toMatchObject({
        number: 3,
        change: 'removed',
        title: 'Title of a',
        draft: undefined,
      });
      expect((await articles.revision(guildId, idOf('a'), 1))?.draft).toEqual(draftOf('a'));
      expect((await articles.revision(guildId, idOf('a'), 2))?.draft).toEqual(edited);
      const history = await articles.history(guildId, idOf('a'), 2);
      expect(history.map(({ number, change }) => [number, change])).toEqual([
        [3, 'removed'],
        [2, 'edited'],
      ]);
      expect(history[0]).not.toHaveProperty('draft');

      await articles.write(added('b'));
      clock.nowMs += 1;
      await articles.write(added('b', { change: 'removed', draft: undefined, basedOn: 1 }));
      const removed = await articles.removed(guildId, 10);
      expect(removed.map(({ articleId }) => articleId)).toEqual(['b', 'a']);

      await articles.write(added('a', { change: 'restored', basedOn: 3 }));
      expect(await articles.current(guildId)).toMatchObject([{ number: 4, draft: draftOf('a') }]);
      expect(await articles.removed(guildId, 10)).toMatchObject([{ articleId: 'b' }]);
    });

    test('what others have replaced is listed, last replaced first, of articles that are there', async () => {
      const { stores, clock } = await open();
      const { articles } = stores;
      expect(await articles.replaced(guildId, 10)).toEqual([]);
      for (const id of ['a', 'b', 'gone']) await articles.write(added(id));
      clock.nowMs += 1;
      const firstMs = clock.nowMs;
      await articles.write(added('a', { change: 'edited', basedOn: 1 }));
      clock.nowMs += 1;
      await articles.write(added('b', { change: 'edited', basedOn: 1 }));
      await articles.write(added('gone', { change: 'removed', draft: undefined, basedOn: 1 }));
      clock.nowMs += 1;
      await articles.write(added('a', { change: 'edited', basedOn: 2 }));
      expect(await articles.replaced(guildId, 10)).toEqual([
        { articleId: 'a', number: 2, replacedAtMs: firstMs + 2 },
        { articleId: 'b', number: 1, replacedAtMs: firstMs + 1 },
        { articleId: 'a', number: 1, replacedAtMs: firstMs },
      ]);
      expect(await articles.replaced(guildId, 1)).toHaveLength(1);
      expect(await articles.replaced(otherGuildId, 10)).toEqual([]);
    });

    test.each([
      ['an article that is there already', 0],
      ['an older revision', 1],
      ['a revision to come', 3],
    ])('a change of %s is a conflict, and writes nothing', async (_, basedOn) => {
      const { stores } = await open();
      await stores.articles.write(added('a'));
      await stores.articles.write(added('a', { change: 'edited', basedOn: 1 }));
      const before = [await stores.versions.current(), await stores.audit.list(guildId, 10)];
      expect(await stores.articles.write(added('a', { change: 'edited', basedOn }))).toEqual({
        kind: 'conflict',
        current: 2,
      });
      expect(await stores.articles.current(guildId)).toMatchObject([{ number: 2 }]);
      expect([await stores.versions.current(), await stores.audit.list(guildId, 10)]).toEqual(
        before,
      );
    });

    test('what is not there cannot be removed', async () => {
      const { stores } = await open();
      const removal = added('a', { change: 'removed', draft: undefined });
      expect(await stores.articles.write(removal)).toEqual({ kind: 'conflict', current: 0 });
      await stores.articles.write(added('a'));
      await stores.articles.write({ ...removal, basedOn: 1 });
      const again = await stores.articles.write({ ...removal, basedOn: 2 });
      expect(again).toEqual({ kind: 'conflict', current: 2 });
    });

    test('a draft of another article is a fault, and writes nothing', async () => {
      const { stores } = await open();
      await expect(stores.articles.write(added('a', { draft: draftOf('b') }))).rejects.toThrow();
      expect(await stores.articles.current(guildId)).toEqual([]);
      expect(await stores.articles.write(added('a'))).toMatchObject({ kind: 'written' });
    });

    test('of many who change the same revision at once, in several processes, one does', async () => {
      const { stores, others } = await open();
      await stores.articles.write(added('a'));
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, (_, index) => {
          const { articles } = index % 2 === 0 ? stores : others;
          const draft = draftOf('a', `Text of ${index}.`);
          return articles.write(added('a', { change: 'edited', draft, basedOn: 1 }));
        }),
      );
      const written = outcomes.filter(({ kind }) => kind === 'written');
      expect(written).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind === 'conflict')).toHaveLength(11);
      expect(await others.articles.current(guildId)).toEqual(written.map(revisionOf));
    });

    test('many articles added at once, in several processes, are all there', async () => {
      const { stores, others } = await open();
      const ids = Array.from({ length: 20 }, (_, index) => `a${index}`).sort();
      await Promise.all(
        ids.map((id, index) => (index % 2 === 0 ? stores : others).articles.write(added(id))),
      );
      const current = await stores.articles.current(guildId);
      expect(current.map(({ articleId }) => articleId)).toEqual(ids);
      expect(await stores.versions.current()).toBe(20);
      expect(await stores.audit.list(guildId, 100)).toHaveLength(20);
    });

    test('a guild has its own articles alone', async () => {
      const { stores } = await open();
      await stores.articles.write(added('a'));
      await stores.articles.write(
        added('a', { guildId: otherGuildId, draft: draftOf('a', 'Other.') }),
      );
      await stores.articles.write(added('b', { guildId: otherGuildId }));
      expect(await stores.articles.current(guildId)).toMatchObject([
        { guildId, articleId: 'a', draft: draftOf('a') },
      ]);
      expect(await stores.articles.newest(guildId, idOf('b'))).toBeUndefined();
      expect(await stores.articles.revision(guildId, idOf('b'), 1)).toBeUndefined();
      expect(await stores.articles.history(guildId, idOf('b'), 10)).toEqual([]);
    });

    test('each change has an audit line', async () => {
      const { stores } = await open();
      await stores.articles.write(added('a'));
      const removal = added('a', { change: 'removed', draft: undefined, basedOn: 1 });
      await stores.articles.write({ ...removal, authorId: 'feed:abc' });
      expect(await stores.audit.list(guildId, 10)).toMatchObject([
        { guildId, authorId: 'feed:abc', action: 'article.removed', subject: 'a@2' },
        { guildId, authorId, action: 'article.added', subject: 'a@1', detail: 'Title of a' },
      ]);
    });

    test('a guild that has as many articles as it may gets no more, but may change those', async () => {
      const { stores, database } = await open();
      const head = { newest: 1, present: 1, characters: 10 };
      const heads = Array.from({ length: bounds.articles - 1 }, (_, index) => ({
        guildId,
        articleId: `old-${index}`,
        ...head,
      }));
      await database.insertInto('articles').values(heads).execute();
      expect(await stores.articles.write(added('last'))).toMatchObject({ kind: 'written' });
      const full: RevisionOutcome = { kind: 'full', limit: 'articles' };
      expect(await stores.articles.write(added('more'))).toEqual(full);
      const edit = added('last', { change: 'edited', basedOn: 1 });
      expect(await stores.articles.write(edit)).toMatchObject({ kind: 'written' });
      const inOther = added('more', { guildId: otherGuildId });
      expect(await stores.articles.write(inOther)).toMatchObject({ kind: 'written' });
      await stores.articles.write(
        added('last', { change: 'removed', draft: undefined, basedOn: 2 }),
      );
      expect(await stores.articles.write(added('more'))).toMatchObject({ kind: 'written' });
    });

    test('a guild that has as much text as it may gets no more', async () => {
      const { stores } = await open();
      const half = 'x'.repeat(bounds.articleCharacters / 2 - 500);
      await stores.articles.write(added('a', { draft: draftOf('a', half) }));
      await stores.articles.write(added('b', { draft: draftOf('b', half) }));
      const more = draftOf('c', 'y'.repeat(1_000));
      expect(await stores.articles.write(added('c', { draft: more }))).toEqual({
        kind: 'full',
        limit: 'characters',
      });
      // In the place of a long text there is room.
      const edit = added('b', { change: 'edited', draft: draftOf('b', 'Short.'), basedOn: 1 });
      expect(await stores.articles.write(edit)).toMatchObject({ kind: 'written' });
      expect(await stores.articles.write(added('c', { draft: more }))).toMatchObject({
        kind: 'written',
      });
    });

    test('of an article the latest revisions are kept', async () => {
      const { stores } = await open();
      const last = bounds.revisions + 3;
      for (let basedOn = 0; basedOn < last; basedOn += 1) {
        await stores.articles.write(added('a', { change: 'edited', basedOn }));
      }
      const history = await stores.articles.history(guildId, idOf('a'), 1_000);
      expect(history.map(({ number }) => number)).toEqual(
        Array.from({ length: bounds.revisions }, (_, index) => last - index),
      );
      expect(await stores.articles.revision(guildId, idOf('a'), 3)).toBeUndefined();
    });

    test('whatever is in a draft comes back as it was', async () => {
      const { stores } = await open();
      let number = 0;
      await fc.assert(
        fc.asyncProperty(drafts, async (draft) => {
          number += 1;
          const id = idOf(`a${number}`);
          const named = { ...draft, particulars: { ...draft.particulars, id } };
          await stores.articles.write(added(id, { draft: named }));
          expect((await stores.articles.newest(guildId, id))?.draft).toEqual(named);
        }),
        { numRuns: 50 },
      );
    });
  });
}

function revisionOf(outcome: RevisionOutcome): unknown {
  return outcome.kind === 'written' ? outcome.revision : undefined;
}

/** With all that a text can have, also what a column of text could not hold. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a\0b', '\ud800', "'; drop table articles; --", 'العربية', '👩‍👩‍👧'),
);

const drafts: fc.Arbitrary<ArticleDraft> = fc.record({
  particulars: fc.record(
    {
      id: fc.constant(idOf('a')),
      source: fc.record({ title: text, url: text, author: text }, { requiredKeys: ['title'] }),
      language: text,
      summary: text,
      tags: fc.array(text, { maxLength: 3 }),
      questions: fc.array(text, { maxLength: 3 }),
      guildIds: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'source', 'tags', 'questions'] },
  ),
  blocks: fc.array(
    fc.record({
      kind: fc.constantFrom('paragraph', 'list', 'quotation', 'table', 'code', 'caption'),
      text,
      headings: fc.array(text, { maxLength: 2 }),
    }),
    { maxLength: 5 },
  ),
});
