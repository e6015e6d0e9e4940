import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import type { ImportDraft } from '../../../src/store/import-drafts.js';
import { authorId, draftOf, guildId, otherGuildId, type OpenStores } from './stores-under-test.js';

const content: Omit<ImportDraft, 'id' | 'createdAtMs'> = {
  guildId,
  authorId,
  articles: [draftOf('a'), draftOf('b', 'With a \0 in it.')],
  dropped: [{ kind: 'advertisement', text: 'Buy \ud800 now' }],
  basedOn: [0, 3],
  misspelt: [{ key: 'publishd', meant: 'published' }],
};

export function describeImportDrafts(open: OpenStores): void {
  describe('import drafts', () => {
    test('wait, for every process, until they are taken', async () => {
      const { stores, others, clock } = await open();
      const draft = await stores.drafts.put(content);
      expect(draft).toEqual({ ...content, id: draft.id, createdAtMs: clock.nowMs });
      expect(await others.drafts.get(guildId, draft.id)).toEqual(draft);
      expect(await others.drafts.take(guildId, draft.id)).toEqual(draft);
      expect(await stores.drafts.get(guildId, draft.id)).toBeUndefined();
    });

    test('are taken by one of many who try at once', async () => {
      const { stores, others } = await open();
      const { id } = await stores.drafts.put(content);
      const taken = await Promise.all(
        [stores, others, stores, others].map(({ drafts }) => drafts.take(guildId, id)),
      );
      expect(taken.filter((draft) => draft !== undefined)).toHaveLength(1);
    });

    test('are those of their guild alone', async () => {
      const { stores } = await open();
      const { id } = await stores.drafts.put(content);
      expect(await stores.drafts.get(otherGuildId, id)).toBeUndefined();
      expect(await stores.drafts.take(otherGuildId, id)).toBeUndefined();
      expect(await stores.drafts.get(guildId, id)).toBeDefined();
    });

    test('go after a day', async () => {
      const { stores, clock } = await open();
      const { id } = await stores.drafts.put(content);
      clock.nowMs += bounds.draftMs - 1;
      const { id: later } = await stores.drafts.put(content);
      expect(await stores.drafts.purge(clock.nowMs)).toBe(0);
      expect(await stores.drafts.get(guildId, id)).toBeDefined();
      clock.nowMs += 1;
      expect(await stores.drafts.get(guildId, id)).toBeUndefined();
      expect(await stores.drafts.take(guildId, id)).toBeUndefined();
      expect(await stores.drafts.purge(clock.nowMs)).toBe(1);
      expect(await stores.drafts.get(guildId, later)).toBeDefined();
    });

    test('push the oldest out when they are too many', async () => {
      const { stores, clock } = await open();
      const drafts: ImportDraft[] = [];
      for (let index = 0; index <= bounds.drafts; index += 1) {
        clock.nowMs += 1;
        drafts.push(await stores.drafts.put(content));
      }
      const [first, second] = drafts;
      expect(await stores.drafts.get(guildId, first?.id ?? '')).toBeUndefined();
      expect(await stores.drafts.get(guildId, second?.id ?? '')).toBeDefined();
    });
  });
}
