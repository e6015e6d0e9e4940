import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/shared/errors.js';
import { bounds } from '../../../src/store/bounds.js';
import { defaultGuildSettings, type GuildSettings } from '../../../src/store/guild-settings.js';
import { authorId, guildId, otherGuildId, type OpenStores } from './stores-under-test.js';

export function describeGuildSettings(open: OpenStores): void {
  describe('guild settings', () => {
    test('are the defaults for a guild that has changed nothing', async () => {
      const { stores } = await open();
      expect(await stores.settings.get(guildId)).toEqual(defaultGuildSettings);
    });

    test('change where they are named, for that guild alone', async () => {
      const { stores, others } = await open();
      const changed = { ...defaultGuildSettings, language: 'fr', retentionDays: 7 };
      const changes = { language: 'fr', retentionDays: 7 };
      expect(await stores.settings.change(guildId, authorId, changes)).toEqual(changed);
      expect(await others.settings.get(guildId)).toEqual(changed);
      expect(await others.settings.get(otherGuildId)).toEqual(defaultGuildSettings);
    });

    test('go back to the default when they are named without a value', async () => {
      const { stores } = await open();
      const personCooldown = { uses: 2, perSeconds: 10 };
      await stores.settings.change(guildId, authorId, { language: 'fr', personCooldown });
      await stores.settings.change(guildId, authorId, { language: undefined });
      expect(await stores.settings.get(guildId)).toEqual({
        ...defaultGuildSettings,
        personCooldown,
      });
    });

    test('changed at the same time by several, in several processes, are all changed', async () => {
      const { stores, others } = await open();
      await Promise.all([
        stores.settings.change(guildId, authorId, { language: 'es' }),
        others.settings.change(guildId, authorId, { feedback: false }),
        stores.settings.change(guildId, authorId, { retentionDays: 90 }),
        others.settings.change(guildId, authorId, { editorRoleId: '300000000000000001' }),
      ]);
      expect(await stores.settings.get(guildId)).toEqual({
        ...defaultGuildSettings,
        language: 'es',
        feedback: false,
        retentionDays: 90,
        editorRoleId: '300000000000000001',
      });
    });

    test('whose lists are changed at the same time lose none of what was added', async () => {
      const { stores, others } = await open();
      const add = (store: typeof stores, roleId: string): Promise<unknown> =>
        store.settings.change(guildId, authorId, ({ roleShelves }) => ({
          roleShelves: [...roleShelves, { roleId, tags: ['staff'] }],
        }));
      await Promise.all([add(stores, '1'), add(others, '2'), add(stores, '3')]);
      const { roleShelves } = await stores.settings.get(guildId);
      expect(roleShelves.map(({ roleId }) => roleId).toSorted()).toEqual(['1', '2', '3']);
    });

    test('have an audit line for each that differs, and raise the version', async () => {
      const { stores } = await open();
      await stores.settings.change(guildId, authorId, { feedback: false, language: 'es' });
      const version = await stores.versions.current();
      await stores.settings.change(guildId, authorId, { feedback: false, language: 'es' });
      expect(await stores.versions.current()).toBe(version);
      await stores.settings.change(guildId, authorId, { feedback: true, language: 'es' });
      expect(await stores.versions.current()).toBeGreaterThan(version);
      const lines = await stores.audit.list(guildId, 10);
      expect(lines).toHaveLength(3);
      expect(lines[0]).toMatchObject({
        authorId,
        action: 'setting.changed',
        subject: 'feedback',
        detail: 'true',
      });
    });

    test('that are too many or no settings are refused, and nothing is changed', async () => {
      const { stores } = await open();
      const aliases = Array.from({ length: bounds.aliasGroups + 1 }, (_, index) => ({
        names: [`a${index}`, `b${index}`] as const,
      }));
      const change = (changes: object): Promise<unknown> =>
        stores.settings.change(guildId, authorId, { language: 'es', ...changes });
      await expect(change({ aliases })).rejects.toThrow(UserError);
      const tags = Array.from({ length: bounds.shelfLabels + 1 }, (_, index) => `tag ${index}`);
      const shelf = { channelId: '1', tags: ['a'], publishers: [] };
      const channelShelves = Array.from({ length: bounds.shelves + 1 }, () => shelf);
      await expect(change({ roleShelves: [{ roleId: '1', tags }] })).rejects.toThrow(UserError);
      await expect(change({ channelShelves: [{ ...shelf, publishers: tags }] })).rejects.toThrow(
        UserError,
      );
      await expect(change({ channelShelves })).rejects.toThrow(UserError);
      await expect(change({ retentionDays: 0 })).rejects.toThrow();
      await expect(change({ answerPolicy: 'sometimes' })).rejects.toThrow();
      expect(await stores.settings.get(guildId)).toEqual(defaultGuildSettings);
      expect(await stores.audit.list(guildId, 10)).toEqual([]);
    });

    test('come back as they were set', async () => {
      const { stores } = await open();
      await fc.assert(
        fc.asyncProperty(settings, async (changes) => {
          await stores.settings.change(guildId, authorId, changes);
          expect(await stores.settings.get(guildId)).toMatchObject(changes);
        }),
        { numRuns: 30 },
      );
    });
  });
}

const id = fc.bigInt({ min: 10n ** 17n, max: 10n ** 19n }).map(String);
const name = fc.string({ unit: 'grapheme', minLength: 1 });
const cooldown = fc.oneof(
  fc.constant('off' as const),
  fc.record({ uses: fc.integer({ min: 1, max: 99 }), perSeconds: fc.integer({ min: 1, max: 99 }) }),
);

const settings: fc.Arbitrary<Partial<GuildSettings>> = fc.record(
  {
    answerChannelIds: fc.array(id, { maxLength: 5 }),
    answerPolicy: fc.constantFrom('every-question', 'when-confident', 'when-addressed'),
    answerPlace: fc.constantFrom('channel', 'thread'),
    language: fc.constantFrom('ar', 'en', 'es', 'fr'),
    editorRoleId: id,
    personCooldown: cooldown,
    channelCooldown: cooldown,
    feedback: fc.boolean(),
    questionLog: fc.boolean(),
    retentionDays: fc.integer({ min: 1, max: 365 }),
    aliases: fc.array(fc.record({ names: fc.tuple(name, name, name) }), { maxLength: 3 }),
    reportChannelId: id,
  },
  { requiredKeys: [] },
);
