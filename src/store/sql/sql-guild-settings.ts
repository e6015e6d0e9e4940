import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Schema } from '../../database/schema.js';
import type { AliasGroup } from '../../knowledge/aliases.js';
import { anyArticle } from '../../knowledge/sight.js';
import { UserError } from '../../shared/errors.js';
import { bounds } from '../bounds.js';
import {
  defaultGuildSettings,
  type GuildSettings,
  type GuildSettingsStore,
} from '../guild-settings.js';
import { inChange, type Change } from './change.js';
import { readJson } from './columns.js';
import { readOr, type OnUnreadable } from './unreadable.js';

/** Without `questionLog` nobody has one, whatever they chose. */
export function createSqlGuildSettings(
  database: Kysely<Schema>,
  now: () => number,
  questionLog: boolean,
  onUnreadable: OnUnreadable,
): GuildSettingsStore {
  const effective = (settings: GuildSettings): GuildSettings =>
    questionLog ? settings : { ...settings, questionLog };

  return {
    get: async (guildId) => effective(await readGuildSettings(database, guildId, onUnreadable)),
    change: (guildId, authorId, changes) =>
      inChange(database, now(), async (change) => {
        const before = await readGuildSettings(change.transaction, guildId, onUnreadable);
        const after = apply(before, typeof changes === 'function' ? changes(before) : changes);
        for (const setting of settingNames) {
          const value = JSON.stringify(after[setting]);
          if (value === JSON.stringify(before[setting])) continue;
          await write(change, guildId, setting, value);
          await change.touch(guildId, 'settings');
          await change.audit({
            guildId,
            authorId,
            action: 'setting.changed',
            subject: setting,
            detail: value,
          });
        }
        return effective(after);
      }),
  };
}

/** The defaults with what the guild has changed; also within a transaction. */
export async function readGuildSettings(
  database: Kysely<Schema>,
  guildId: string,
  onUnreadable: OnUnreadable,
): Promise<GuildSettings> {
  const rows = await database
    .selectFrom('settings')
    .selectAll()
    .where('guildId', '=', guildId)
    .execute();
  const changed = rows.map((row) => Object.entries(toSetting(row, onUnreadable)));
  return settingsSchema.parse({
    ...defaultGuildSettings,
    ...Object.fromEntries(changed.flat()),
  });
}

/** One setting, under its name. */
export function toSetting(
  { guildId, setting, value }: Schema['settings'],
  onUnreadable: OnUnreadable,
): Readonly<Record<string, unknown>> {
  const read = readOr(`settings/${guildId}/${setting}`, onUnreadable, () =>
    oneSettingSchema.parse({ [setting]: readJson(z.unknown(), value) }),
  );
  if (read !== undefined) return read;
  return Object.fromEntries(
    Object.entries(inPlaceOfUnreadable).filter(([name]) => name === setting),
  );
}

/**
 * In place of a setting that cannot be read is the default, except where that might keep what the guild does not want to be
 * kept, delete what it wants, or show what only some may see.
 */
const inPlaceOfUnreadable: Partial<GuildSettings> = {
  questionLog: false,
  feedback: false,
  retentionDays: bounds.retentionDays,
  operatorArticles: false,
  // Nobody has a role without an id.
  roleShelves: [{ roleId: '', tags: [anyArticle] }],
};

/** Throws a {@link UserError} for a list that is too long. */
function apply(before: GuildSettings, changes: Partial<GuildSettings>): GuildSettings {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined);
  const back = new Set(Object.keys(changes));
  const kept = Object.entries(before).filter(([setting]) => !back.has(setting));
  const after = settingsSchema.parse({
    ...defaultGuildSettings,
    ...Object.fromEntries([...kept, ...named]),
  });
  if (after.aliases.length > bounds.aliasGroups) {
    throw new UserError('too-many-aliases', `At most ${bounds.aliasGroups} aliases.`);
  }
  if (after.answerChannelIds.length > bounds.answerChannels) {
    throw new UserError('too-many-channels', `At most ${bounds.answerChannels} channels.`);
  }
  const shelves = [...after.channelShelves, ...after.roleShelves];
  const tooMany =
    shelves.length > bounds.shelves ||
    [...shelves, ...after.channelShelves.map(({ publishers }) => ({ tags: publishers }))].some(
      ({ tags }) => tags.length > bounds.shelfLabels,
    );
  if (tooMany) {
    throw new UserError(
      'too-many-shelves',
      `At most ${bounds.shelves} shelves, of ${bounds.shelfLabels} tags and publishers each.`,
    );
  }
  return after;
}

/** A setting at its default has no row. */
async function write(
  { transaction }: Change,
  guildId: string,
  setting: keyof GuildSettings,
  value: string | undefined,
): Promise<void> {
  if (value === undefined || value === JSON.stringify(defaultGuildSettings[setting])) {
    await transaction
      .deleteFrom('settings')
      .where('guildId', '=', guildId)
      .where('setting', '=', setting)
      .execute();
    return;
  }
  await transaction
    .insertInto('settings')
    .values({ guildId, setting, value })
    .onConflict((conflict) => conflict.columns(['guildId', 'setting']).doUpdateSet({ value }))
    .execute();
}

const rate = z
  .union([z.object({ uses: z.int().min(1), perSeconds: z.int().min(1) }), z.literal('off')])
  .optional();

const aliasGroup: z.ZodType<AliasGroup> = z.object({
  names: z.tuple([z.string(), z.string()], z.string()),
  language: z.string().exactOptional(),
});

const labels = z.array(z.string());

const settingsShape = {
  answerChannelIds: z.array(z.string()),
  answerPolicy: z.enum(['every-question', 'when-confident', 'when-addressed']),
  answerPlace: z.enum(['channel', 'thread']),
  language: z.string().optional(),
  editorRoleId: z.string().optional(),
  personCooldown: rate,
  channelCooldown: rate,
  feedback: z.boolean(),
  questionLog: z.boolean(),
  retentionDays: z.int().min(1).max(bounds.retentionDays),
  aliases: z.array(aliasGroup),
  reportChannelId: z.string().optional(),
  digest: z.boolean(),
  outdatedReports: z.boolean(),
  askChannelId: z.string().optional(),
  askRoleId: z.string().optional(),
  operatorArticles: z.boolean(),
  channelShelves: z.array(z.object({ channelId: z.string(), tags: labels, publishers: labels })),
  roleShelves: z.array(z.object({ roleId: z.string(), tags: labels })),
} satisfies { readonly [Key in keyof GuildSettings]-?: z.ZodType };

const settingsSchema: z.ZodType<GuildSettings> = z.object(settingsShape);

/** A setting without the others. */
const oneSettingSchema = z.strictObject(settingsShape).partial();

const settingNames = z.keyof(z.object(settingsShape)).options;
