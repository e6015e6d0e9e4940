import type { AliasGroup } from '../knowledge/aliases.js';
import type { ChannelShelf, RoleShelf, Shelves } from '../knowledge/shelves.js';

/** When a question in an answer channel is answered that nobody put to the bot. */
export type AnswerPolicy = 'every-question' | 'when-confident' | 'when-addressed';

/** So many uses in so many seconds. */
export interface GuildRate {
  readonly uses: number;
  readonly perSeconds: number;
}

/** What a guild's moderators have chosen. Absent: as the operator has it. */
export interface GuildSettings {
  /** Channels and forums in which questions need no mention. */
  readonly answerChannelIds: readonly string[];
  readonly answerPolicy: AnswerPolicy;
  /** Where the answer to a message stands: below it, or in a thread of its own. */
  readonly answerPlace: 'channel' | 'thread';
  /** Language of what all see, as a BCP 47 primary subtag that the interface has; absent: the server's own. */
  readonly language?: string | undefined;
  /** Whoever has this role may do with articles what Manage Server allows. */
  readonly editorRoleId?: string | undefined;
  readonly personCooldown?: GuildRate | 'off' | undefined;
  readonly channelCooldown?: GuildRate | 'off' | undefined;
  /** Whether answers have buttons that ask how good they were. */
  readonly feedback: boolean;
  readonly questionLog: boolean;
  /** Days for which questions and feedback are kept, 1 to 365. */
  readonly retentionDays: number;
  readonly aliases: readonly AliasGroup[];
  /** Where the report of a feed's run is posted; absent: nowhere. */
  readonly reportChannelId?: string | undefined;
  /** Whether the week is told of where reports are posted. */
  readonly digest: boolean;
  /** Whether votes that say something is out of date are told of there at once. */
  readonly outdatedReports: boolean;
  /** Where questions to the moderators are posted; absent: nobody can ask them. */
  readonly askChannelId?: string | undefined;
  /** The role that is told of each new one; absent: nobody is. */
  readonly askRoleId?: string | undefined;
  /** Whether the operator's articles are served in the guild. */
  readonly operatorArticles: boolean;
  /** One a channel. */
  readonly channelShelves: readonly ChannelShelf[];
  /** One a role. */
  readonly roleShelves: readonly RoleShelf[];
}

/** Settings that say which articles are served to whom: answers come from what they leave. */
export function shelvesOf({
  operatorArticles,
  channelShelves,
  roleShelves,
}: GuildSettings): Shelves {
  return { operatorArticles, channels: channelShelves, roles: roleShelves };
}

export const defaultGuildSettings: GuildSettings = {
  answerChannelIds: [],
  answerPolicy: 'when-confident',
  answerPlace: 'channel',
  feedback: true,
  questionLog: true,
  retentionDays: 30,
  aliases: [],
  digest: false,
  outdatedReports: false,
  operatorArticles: true,
  channelShelves: [],
  roleShelves: [],
};

export type SettingChanges =
  Partial<GuildSettings> | ((before: GuildSettings) => Partial<GuildSettings>);

/** Port: the settings of guilds. */
export interface GuildSettingsStore {
  /** {@link defaultGuildSettings} for a guild that has changed nothing. */
  get(guildId: string): Promise<GuildSettings>;
  /**
   * Changes what is named and leaves the rest, also of what others change at the same time; writes an audit line for each
   * setting that differs. A key with the value undefined goes back to the operator's. A function is given the settings as they
   * are then, for a part of a list to be changed.
   */
  change(guildId: string, authorId: string, changes: SettingChanges): Promise<GuildSettings>;
}
