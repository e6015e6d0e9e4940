import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.js';
import type { StateVersions } from '../state-versions.js';

export function createSqlStateVersions(database: Kysely<Schema>): StateVersions {
  const state = () =>
    database.selectFrom('state').select(['version', 'everythingVersion']).executeTakeFirstOrThrow();

  return {
    current: async () => (await state()).version,
    ofGuilds: async () => {
      const { everythingVersion } = await state();
      const guilds = await database
        .selectFrom('guilds')
        .select(['guildId', 'articlesVersion', 'settingsVersion'])
        .execute();
      return {
        everythingVersion,
        guilds: guilds.map(({ guildId, articlesVersion, settingsVersion }) => ({
          guildId,
          version: Math.max(articlesVersion, settingsVersion),
        })),
      };
    },
    changesSince: async (since) => {
      // First the version: what is committed between the two queries is then told now and again, never missed.
      const { version, everythingVersion } = await state();
      const guilds = await database
        .selectFrom('guilds')
        .select(['guildId', 'articlesVersion', 'settingsVersion'])
        .where((eb) =>
          eb.or([eb('articlesVersion', '>', since), eb('settingsVersion', '>', since)]),
        )
        .execute();
      return {
        version,
        everything: everythingVersion > since,
        guilds: guilds.map(({ guildId, articlesVersion, settingsVersion }) => ({
          guildId,
          articles: articlesVersion > since,
          settings: settingsVersion > since,
        })),
      };
    },
  };
}
