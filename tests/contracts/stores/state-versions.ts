import { describe, expect, test } from 'vitest';
import { added, authorId, guildId, otherGuildId, type OpenStores } from './stores-under-test.js';

export function describeStateVersions(open: OpenStores): void {
  describe('state versions', () => {
    test('tell which guilds have changed since one that was seen, and what of them', async () => {
      const { stores, others } = await open();
      expect(await others.versions.changesSince(0)).toEqual({
        version: 0,
        everything: false,
        guilds: [],
      });
      await stores.articles.write(added('a'));
      await stores.settings.change(otherGuildId, authorId, { feedback: false });
      const { version, guilds } = await others.versions.changesSince(0);
      expect(version).toBe(await stores.versions.current());
      expect([...guilds].sort((a, b) => a.guildId.localeCompare(b.guildId))).toEqual([
        { guildId, articles: true, settings: false },
        { guildId: otherGuildId, articles: false, settings: true },
      ]);
      expect(await others.versions.changesSince(version)).toMatchObject({ version, guilds: [] });

      await stores.settings.change(guildId, authorId, { feedback: false });
      expect((await others.versions.changesSince(version)).guilds).toEqual([
        { guildId, articles: false, settings: true },
      ]);
    });

    test('tell of every guild when something of it was changed last', async () => {
      const { stores, others } = await open();
      expect(await others.versions.ofGuilds()).toEqual({ everythingVersion: 0, guilds: [] });
      await stores.articles.write(added('a'));
      const written = await stores.versions.current();
      await stores.settings.change(otherGuildId, authorId, { feedback: false });
      const changed = await stores.versions.current();
      const both = await others.versions.ofGuilds();
      expect(both.everythingVersion).toBe(0);
      expect(new Map(both.guilds.map((each) => [each.guildId, each.version]))).toEqual(
        new Map([
          [guildId, written],
          [otherGuildId, changed],
        ]),
      );
      await stores.guildData.erase(guildId);
      const left = await others.versions.ofGuilds();
      expect(left.everythingVersion).toBe(await stores.versions.current());
      expect(left.guilds.map((each) => each.guildId)).toEqual([otherGuildId]);
    });

    test('say so when all may have changed, since of an erased guild no id remains', async () => {
      const { stores, others } = await open();
      await stores.articles.write(added('a'));
      const version = await others.versions.current();
      await stores.guildData.erase(guildId);
      const changes = await others.versions.changesSince(version);
      expect(changes).toMatchObject({ everything: true, guilds: [] });
      expect(changes.version).toBeGreaterThan(version);
      expect(await others.versions.changesSince(changes.version)).toMatchObject({
        everything: false,
      });
    });

    test('never hide a change from somebody who looks while others write', async () => {
      const { stores, others } = await open();
      const guildIds = Array.from({ length: 30 }, (_, index) => `guild-${index}`);
      const writers = [stores, others].map(async ({ articles }, writer) => {
        for (const [index, id] of guildIds.entries()) {
          if (index % 2 === writer) await articles.write(added('a', { guildId: id }));
        }
      });
      const seen = new Set<string>();
      let version = 0;
      const look = async (): Promise<void> => {
        const changes = await others.versions.changesSince(version);
        expect(changes.version).toBeGreaterThanOrEqual(version);
        version = changes.version;
        for (const guild of changes.guilds) seen.add(guild.guildId);
      };
      while (seen.size < guildIds.length / 2) await look();
      await Promise.all(writers);
      await look();
      expect([...seen].sort()).toEqual([...guildIds].sort());
    });
  });
}
