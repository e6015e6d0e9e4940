import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/knowledge/article.js';
import { createCorpus } from '../../src/knowledge/corpus.js';
import { seenCorpus } from '../../src/knowledge/seen-corpus.js';
import {
  anybody,
  openShelves,
  sightOf,
  type Shelves,
  type Standpoint,
} from '../../src/knowledge/shelves.js';
import { createSightFilter } from '../../src/knowledge/sight.js';
import { articleOf } from '../contracts/articles.js';

function article(id: string, tags: readonly string[], publisher?: string): Article {
  return articleOf(id, {
    paragraphs: [`What ${id} says.`],
    tags,
    ...(publisher !== undefined && { publisher }),
  });
}

const articles = [
  article('plain', []),
  article('rules', ['Rules']),
  article('staff', ['staff']),
  article('both', ['rules', 'Staff']),
  article('post', [], 'The  Post'),
];

function seen(shelves: Partial<Shelves>, standpoint: Partial<Standpoint> = {}): readonly string[] {
  const sight = sightOf({ ...openShelves, ...shelves }, { ...anybody, ...standpoint });
  return seenCorpus(createCorpus(articles), sight).articles.map(({ id }) => id);
}

const roles = [{ roleId: 'mods', tags: ['STAFF'] }];

describe('what may be seen', () => {
  test('is everything where nothing is decided', () => {
    expect(sightOf(openShelves, { channelIds: ['a'], roleIds: ['b'] })).toBeUndefined();
  });

  test('in a channel is what has one of its tags or publishers, whatever their case and spaces', () => {
    const channels = [{ channelId: 'c', tags: ['rules'], publishers: ['the post'] }];
    expect(seen({ channels }, { channelIds: ['c'] })).toEqual(['rules', 'both', 'post']);
    expect(seen({ channels }, { channelIds: ['thread', 'c'] })).toEqual(['rules', 'both', 'post']);
    expect(seen({ channels }, { channelIds: ['d'] })).toHaveLength(articles.length);
  });

  test('for a role alone shows to that role, and to nobody who has not said who they are', () => {
    expect(seen({ roles })).toEqual(['plain', 'rules', 'post']);
    expect(seen({ roles }, { roleIds: ['others'] })).toEqual(['plain', 'rules', 'post']);
    expect(seen({ roles }, { roleIds: ['mods'] })).toHaveLength(articles.length);
  });

  test('of several roles that name a tag each may see it, and of two tags both are needed', () => {
    const two = [...roles, { roleId: 'team', tags: ['staff'] }];
    expect(seen({ roles: two }, { roleIds: ['team'] })).toContain('staff');
    const apart = [...roles, { roleId: 'judges', tags: ['rules'] }];
    expect(seen({ roles: apart }, { roleIds: ['mods'] })).toEqual(['plain', 'staff', 'post']);
  });

  test('in a channel that names the tag of a role shows to all who are there', () => {
    const channels = [{ channelId: 'c', tags: ['staff'], publishers: [] }];
    expect(seen({ roles, channels }, { channelIds: ['c'] })).toEqual(['staff', 'both']);
  });

  test('with the star is every article, also one without tags', () => {
    const all = [{ roleId: 'members', tags: ['*'] }];
    expect(seen({ roles: all })).toEqual([]);
    expect(seen({ roles: all }, { roleIds: ['members'] })).toHaveLength(articles.length);
    const channels = [{ channelId: 'lobby', tags: ['*'], publishers: [] }];
    expect(seen({ roles: all, channels }, { channelIds: ['lobby'] })).toHaveLength(articles.length);
  });

  test('a publisher without a name is on no shelf', () => {
    const channels = [{ channelId: 'c', tags: ['none'], publishers: ['Nobody'] }];
    expect(seen({ channels }, { channelIds: ['c'] })).toEqual([]);
  });

  test('of articles that rest is narrowed as well', () => {
    const sight = sightOf({ ...openShelves, roles }, anybody);
    const { resting } = seenCorpus(createCorpus([], articles), sight);
    expect(resting.map(({ id }) => id)).toEqual(['plain', 'rules', 'post']);
  });

  test('a role more never shows less, and an article shows only if none of its tags is hidden', () => {
    const tag = fc.constantFrom('rules', 'staff', 'Staff', '*', 'else');
    const anyRoles = fc.array(
      fc.record({ roleId: fc.constantFrom('a', 'b'), tags: fc.array(tag, { maxLength: 3 }) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(anyRoles, (some) => {
        const shelves = { ...openShelves, roles: some };
        const filters = [[], ['a'], ['a', 'b']].map((roleIds) =>
          createSightFilter(sightOf(shelves, { channelIds: [], roleIds }) ?? {}),
        );
        const [none, one, both] = filters.map((isSeen) => articles.filter(isSeen));
        expect(one).toEqual(expect.arrayContaining(none ?? []));
        expect(both).toHaveLength(articles.length);
      }),
    );
  });
});
