import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { confirmImport } from '../../src/curation/confirm-import.js';
import { prepareImport } from '../../src/curation/prepare-import.js';
import { editArticle, removeArticle, restoreArticle } from '../../src/curation/revise-article.js';
import type { ArticleDraft } from '../../src/knowledge/article-draft.js';
import type { ArticleId } from '../../src/knowledge/article.js';
import type { ImportDraft } from '../../src/store/import-drafts.js';
import type { Stores } from '../../src/store/stores.js';
import { emptyStores } from '../store/support/empty-stores.js';
import { draftOf } from './support/drafts.js';

const guildId = '200000000000000001';
const authorId = '100000000000000001';

let stores: Stores;
beforeEach(async () => {
  stores = await emptyStores();
});
afterEach(() => stores.close());

const prepare = (
  drafts: readonly ArticleDraft[],
  isTaken: (id: ArticleId) => boolean = () => false,
): Promise<ImportDraft> =>
  prepareImport(
    {
      articles: drafts.map((draft) => ({
        draft,
        dropped: [{ kind: 'footer', text: 'Contact us' }],
      })),
      faults: [],
      isMany: false,
    },
    { guildId, authorId, isTaken },
    stores,
  );

const confirm = ({ id }: ImportDraft, by = authorId): ReturnType<typeof confirmImport> =>
  confirmImport(guildId, id, by, stores);

const added = async (draft: ArticleDraft): Promise<ImportDraft> => {
  const waiting = await prepare([draft]);
  expect(await confirm(waiting)).toMatchObject({ kind: 'confirmed' });
  return waiting;
};

const current = async (): Promise<readonly (readonly [string, number])[]> =>
  (await stores.articles.current(guildId)).map(({ articleId, number }) => [articleId, number]);

const { id: story } = draftOf([]).particulars;

describe('what was imported', () => {
  test('counts once it is confirmed, and not before', async () => {
    const waiting = await prepare([draftOf(['One.'])]);
    expect(waiting).toMatchObject({ basedOn: [0], dropped: [{ text: 'Contact us' }] });
    expect(await current()).toEqual([]);
    expect(await confirm(waiting)).toMatchObject({
      kind: 'confirmed',
      revisions: [{ number: 1, change: 'added', authorId }],
    });
    expect(await current()).toEqual([['story', 1]]);
  });

  test('is confirmed by whoever brought it alone', async () => {
    const waiting = await prepare([draftOf(['One.'])]);
    expect(await confirm(waiting, '100000000000000002')).toEqual({ kind: 'not-yours' });
    expect(await confirmImport('200000000000000002', waiting.id, authorId, stores)).toEqual({
      kind: 'gone',
    });
    expect(await confirm(waiting)).toMatchObject({ kind: 'confirmed' });
  });

  test('is confirmed once by two presses at the same time', async () => {
    const waiting = await prepare([draftOf(['One.'])]);
    const outcomes = await Promise.all([confirm(waiting), confirm(waiting)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['confirmed', 'gone']);
    expect(await current()).toEqual([['story', 1]]);
  });

  test('is carried on by the next press when the process ended in the middle, and nothing comes twice', async () => {
    const waiting = await prepare(
      ['a', 'b', 'c', 'd'].map((title) => draftOf([`It is ${title}.`], { title })),
    );
    let writes = 0;
    const dying: Stores = {
      ...stores,
      articles: {
        ...stores.articles,
        write: (request) => {
          writes += 1;
          return writes > 2 ? Promise.reject(new Error('Killed.')) : stores.articles.write(request);
        },
      },
    };
    await expect(confirmImport(guildId, waiting.id, authorId, dying)).rejects.toThrow('Killed.');
    expect(await stores.articles.current(guildId)).toHaveLength(2);

    const again = await confirm(waiting);
    expect(again.kind === 'confirmed' ? again.revisions.map(({ number }) => number) : []).toEqual([
      1, 1, 1, 1,
    ]);
    expect((await current()).map(([, number]) => number)).toEqual([1, 1, 1, 1]);
    expect(await confirm(waiting)).toEqual({ kind: 'gone' });
  });

  test('that names other servers is for this one alone, and says so', async () => {
    const named = draftOf(['One.']);
    const waiting = await prepare([
      { ...named, particulars: { ...named.particulars, guildIds: ['300000000000000003'] } },
    ]);
    expect(waiting.articles[0]?.particulars).not.toHaveProperty('guildIds');
    expect(waiting.dropped).toContainEqual({ kind: 'other', text: 'guilds: 300000000000000003' });
  });

  test('follows the article of the same address, whatever its title has become', async () => {
    const url = 'https://example.org/a';
    await added(draftOf(['One.'], { url }));
    const waiting = await prepare([draftOf(['Two.'], { id: 'renamed', url: `${url}/#top` })]);
    expect(waiting.articles[0]?.particulars.id).toBe('story');
    expect(await confirm(waiting)).toMatchObject({
      revisions: [{ number: 2, change: 'replaced' }],
    });
  });

  test('keeps what moderators have said of the article, unless it says otherwise itself', async () => {
    await added(draftOf(['One.'], { tags: 'sea, cars', language: 'da', publisher: 'AFP' }));
    const silent = await prepare([draftOf(['Two.'])]);
    expect(silent.articles[0]?.particulars).toMatchObject({
      tags: ['sea', 'cars'],
      language: 'da',
    });
    expect(silent.articles[0]?.particulars.source).not.toHaveProperty('publisher');
    const other = await prepare([draftOf(['Two.'], { tags: 'land', language: 'en' })]);
    expect(other.articles[0]?.particulars).toMatchObject({ tags: ['land'], language: 'en' });
  });

  test('of another address is another article, though its id would be the same', async () => {
    await added(draftOf(['One.'], { url: 'https://example.org/a' }));
    await added(draftOf(['Two.'], { url: 'https://example.org/b' }));
    expect(await current()).toEqual([
      ['story', 1],
      ['story-2', 1],
    ]);
  });

  test('never takes the id of an article that is the operator’s, nor one twice', async () => {
    const waiting = await prepare(
      [draftOf(['One.']), draftOf(['Two.'])],
      (id) => id === draftOf([]).particulars.id,
    );
    expect(waiting.articles.map(({ particulars }) => particulars.id)).toEqual([
      'story-2',
      'story-3',
    ]);
  });

  test('that somebody overtook is not written, and waits for another look', async () => {
    await added(draftOf(['One.']));
    const mine = await prepare([draftOf(['Mine.']), draftOf(['New.'], { id: 'new' })]);
    await added(draftOf(['Theirs.']));
    const outcome = await confirm(mine);
    expect(outcome).toMatchObject({
      kind: 'conflict',
      revisions: [{ articleId: 'new' }],
      draft: { basedOn: [2], articles: [{ blocks: [{ text: 'Mine.' }] }] },
    });
    expect(await stores.articles.newest(guildId, story)).toMatchObject({
      draft: { blocks: [{ text: 'Theirs.' }] },
    });
    if (outcome.kind !== 'conflict') return;
    expect(await confirm(outcome.draft)).toMatchObject({ revisions: [{ number: 3 }] });
  });
});

describe('an article', () => {
  const change = (basedOn: number): Parameters<typeof removeArticle>[0] => ({
    guildId,
    articleId: story,
    authorId,
    basedOn,
  });

  test('gets other details, its text as it was', async () => {
    await added(draftOf(['One.'], { publisher: 'AFP' }));
    const edits = {
      title: 'Better',
      publisher: '',
      tags: 'border,  Iraq',
      published: '2019-09-30',
    };
    expect(await editArticle(change(1), edits, stores.articles)).toMatchObject({
      kind: 'written',
      revision: {
        number: 2,
        change: 'edited',
        draft: {
          particulars: {
            source: { title: 'Better', published: '2019-09-30' },
            tags: ['border', 'Iraq'],
          },
          blocks: [{ text: 'One.' }],
        },
      },
    });
    const newest = await stores.articles.newest(guildId, story);
    expect(newest?.draft?.particulars.source).not.toHaveProperty('publisher');
  });

  test.each([
    [{ title: ' ' }, ['title']],
    [{ published: 'yesterday' }, ['published']],
    [{ url: 'javascript:alert(1)', language: '??' }, ['url', 'language']],
    [{ title: 'x'.repeat(301) }, ['title']],
  ])('keeps its details where new ones cannot be: %j', async (edits, names) => {
    await added(draftOf(['One.']));
    expect(await editArticle(change(1), edits, stores.articles)).toEqual({ kind: 'faulty', names });
    expect(await current()).toEqual([['story', 1]]);
  });

  test('is not written anew where nothing changes', async () => {
    await added(draftOf(['One.']));
    expect(await editArticle(change(1), { title: 'A story' }, stores.articles)).toMatchObject({
      kind: 'same',
    });
    expect(await restoreArticle(change(1), 1, stores.articles)).toMatchObject({ kind: 'same' });
    expect(await current()).toEqual([['story', 1]]);
  });

  test('is removed, restored, and added again with all its revisions', async () => {
    await added(draftOf(['One.']));
    expect(await removeArticle(change(1), stores.articles)).toMatchObject({
      revision: { number: 2, change: 'removed' },
    });
    expect(await removeArticle(change(2), stores.articles)).toEqual({ kind: 'gone' });
    expect(await restoreArticle(change(2), 2, stores.articles)).toEqual({ kind: 'gone' });
    expect(await restoreArticle(change(2), 1, stores.articles)).toMatchObject({
      revision: { number: 3, change: 'restored', draft: { blocks: [{ text: 'One.' }] } },
    });
    await removeArticle(change(3), stores.articles);
    const waiting = await prepare([draftOf(['Two.'])]);
    expect(await confirm(waiting)).toMatchObject({ revisions: [{ number: 5, change: 'added' }] });
  });

  test('that somebody changed meanwhile stays as they left it', async () => {
    await added(draftOf(['One.']));
    await editArticle(change(1), { title: 'Theirs' }, stores.articles);
    for (const late of [
      editArticle(change(1), { title: 'Mine' }, stores.articles),
      removeArticle(change(1), stores.articles),
      restoreArticle(change(1), 1, stores.articles),
    ]) {
      expect(await late).toEqual({ kind: 'conflict', current: 2 });
    }
  });
});
