import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import { guildId, otherGuildId, startMs, type OpenStores } from './stores-under-test.js';

export function describeApiTokens(open: OpenStores): void {
  describe('tokens', () => {
    test('are known again by every process, by all of their text alone', async () => {
      const { stores, others } = await open();
      const { token, ...kept } = await stores.apiTokens.create({ guildId, name: 'The website' });
      expect(kept).toMatchObject({ guildId, name: 'The website', createdAtMs: startMs });
      expect(await others.apiTokens.find(token)).toEqual(kept);
      const another = await stores.apiTokens.create({});
      const [, , secret = ''] = another.token.split('_');
      const last = token.endsWith('A') ? 'E' : 'A';
      for (const wrong of [
        '',
        kept.id,
        `${token} `,
        token.slice(0, -1) + last,
        `quoth_${kept.id}_${secret}`,
        token.toUpperCase(),
        `quoth_${'a'.repeat(12)}_${'b'.repeat(43)}`,
      ]) {
        expect(await stores.apiTokens.find(wrong), wrong).toBeUndefined();
      }
    });

    test('are kept so that nobody can read them', async () => {
      const { stores, database } = await open();
      const { token, id } = await stores.apiTokens.create({ guildId });
      const rows = await database.selectFrom('apiTokens').selectAll().execute();
      expect(rows).toMatchObject([{ id }]);
      expect(JSON.stringify(rows)).not.toContain(token.slice(-43));
    });

    test('are listed newest first, and of the operator or of a server', async () => {
      const { stores, clock } = await open();
      const first = await stores.apiTokens.create({});
      clock.nowMs += 1;
      const second = await stores.apiTokens.create({ guildId });
      const listed = await stores.apiTokens.list();
      expect(listed.map(({ id }) => id)).toEqual([second.id, first.id]);
      expect(listed[1]).toEqual({ id: first.id, createdAtMs: startMs });
      expect(JSON.stringify(listed)).not.toContain(first.token.slice(-43));
    });

    test('that are revoked open nothing any more, and the others do', async () => {
      const { stores, others } = await open();
      const [gone, stays] = [
        await stores.apiTokens.create({ guildId }),
        await stores.apiTokens.create({ guildId }),
      ];
      expect(await others.apiTokens.revoke(gone.id)).toBe(true);
      expect(await stores.apiTokens.find(gone.token)).toBeUndefined();
      expect(await stores.apiTokens.find(stays.token)).toBeDefined();
      expect(await stores.apiTokens.revoke(gone.id)).toBe(false);
    });

    test('of a server that removes us rest until it has us back, and go with its data', async () => {
      const { stores } = await open();
      const own = await stores.apiTokens.create({ guildId });
      const other = await stores.apiTokens.create({ guildId: otherGuildId });
      const common = await stores.apiTokens.create({});
      await stores.roster.remove(guildId);
      expect(await stores.apiTokens.find(own.token)).toBeUndefined();
      await stores.roster.add(guildId);
      expect(await stores.apiTokens.find(own.token)).toBeDefined();
      await stores.guildData.erase(guildId);
      expect(await stores.apiTokens.find(own.token)).toBeUndefined();
      const left = (await stores.apiTokens.list()).map(({ id }) => id).sort();
      expect(left).toEqual([other.id, common.id].sort());
    });

    test('are not more than a person can oversee', async () => {
      const { stores, database } = await open();
      const row = { hash: 'x', guildId: null, name: null, createdAtMs: startMs };
      const many = Array.from({ length: bounds.apiTokens }, (_, at) => ({ ...row, id: `t${at}` }));
      await database.insertInto('apiTokens').values(many).execute();
      await expect(stores.apiTokens.create({})).rejects.toMatchObject({ code: 'too-many-tokens' });
    });
  });
}
