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
      // One query sees one state: what is committed beside it is told the next time, and only then.
      const rows = await database
        .selectFrom('state')
        .leftJoin('guilds', (join) =>
          join.on((eb) =>
            eb.or([eb('articlesVersion', '>', since), eb('settingsVersion', '>', since)]),
          ),
        )
        .select(['version', 'everythingVersion', 'guildId', 'articlesVersion', 'settingsVersion'])
        .execute();
      const [first] = rows;
      if (first === undefined) throw new Error('The row of the state is missing.');
      const { version, everythingVersion } = first;
      return {
        version,
        everything: everythingVersion > since,
        guilds: rows.flatMap(({ guildId, articlesVersion, settingsVersion }) =>
          guildId === null
            ? []
            : [
                {
                  guildId,
                  articles: (articlesVersion ?? 0) > since,
                  settings: (settingsVersion ?? 0) > since,
                },
              ],
        ),
      };
    },
  };
}
