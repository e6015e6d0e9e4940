import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import { withdrawer } from '../../../src/store/proposals.js';
import { idOf } from '../articles.js';
import {
  added,
  authorId,
  draftOf,
  guildId,
  otherGuildId,
  startMs,
  type OpenStores,
} from './stores-under-test.js';

const writer = '400000000000000004';
const url = 'https://discord.com/channels/1/2/3';
const noted = { guildId, articleId: 'message-3', url };

export function describeProposals(open: OpenStores): void {
  describe('proposals', () => {
    test('are shown to whoever wrote the message, and to nobody else', async () => {
      const { stores, others } = await open();
      await stores.proposals.note(noted, writer);
      expect(await others.proposals.of(writer)).toEqual([{ ...noted, takenAtMs: startMs }]);
      await stores.articles.write(added('message-3'));
      expect(await others.proposals.of(writer)).toEqual([
        { ...noted, takenAtMs: startMs, title: 'Title of message-3' },
      ]);
      expect(await stores.proposals.of(authorId)).toEqual([]);
    });

    test('are withdrawn by their author alone, with all that was said in them', async () => {
      const { stores, others } = await open();
      await stores.proposals.note(noted, writer);
      await stores.articles.write(added('message-3'));
      await stores.articles.write(added('message-3', { change: 'edited', basedOn: 1 }));
      await stores.articles.write(added('message-33'));
      await stores.articles.write(added('message-3', { guildId: otherGuildId }));
      const preview = { guildId, authorId, dropped: [], basedOn: [2] };
      const held = await stores.drafts.put({ ...preview, articles: [draftOf('message-3')] });
      const another = await stores.drafts.put({ ...preview, articles: [draftOf('message-33')] });
      expect(await stores.proposals.withdraw(authorId, guildId, 'message-3')).toBe(false);
      expect(await stores.proposals.withdraw(writer, otherGuildId, 'message-3')).toBe(false);
      const version = await stores.versions.current();

      expect(await others.proposals.withdraw(writer, guildId, 'message-3')).toBe(true);
      expect(await stores.versions.current()).toBeGreaterThan(version);
      expect(await stores.proposals.of(writer)).toEqual([]);
      expect(await stores.articles.history(guildId, idOf('message-3'), 10)).toEqual([]);
      expect(await stores.drafts.get(guildId, held.id)).toBeUndefined();
      const lines = await stores.audit.list(guildId, 10);
      expect(lines[0]).toMatchObject({ authorId: withdrawer, action: 'article.withdrawn' });
      expect(JSON.stringify(lines)).not.toContain('Title of message-3"');
      // What is not theirs stays.
      expect(await stores.drafts.get(guildId, another.id)).toBeDefined();
      const [left] = await stores.articles.current(guildId);
      expect(left?.articleId).toBe('message-33');
      expect(await stores.articles.current(otherGuildId)).toHaveLength(1);
      expect(await stores.proposals.withdraw(writer, guildId, 'message-3')).toBe(false);
    });

    test('of which nothing came are forgotten with the preview, and no others', async () => {
      const { stores } = await open();
      await stores.proposals.note(noted, writer);
      await stores.proposals.note({ ...noted, articleId: 'message-4' }, writer);
      await stores.articles.write(added('message-4'));
      expect(await stores.proposals.purge(startMs + bounds.draftMs - 1)).toBe(0);
      expect(await stores.proposals.purge(startMs + bounds.draftMs)).toBe(1);
      expect(await stores.proposals.of(writer)).toMatchObject([{ articleId: 'message-4' }]);
    });
  });
}
