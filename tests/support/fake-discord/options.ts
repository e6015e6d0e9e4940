import type { PermissionFlagsBits } from 'discord.js';
import type { MessageLimit } from './limits.js';

export type PermissionName = keyof typeof PermissionFlagsBits;

/** A person, or another bot. Found again by `username` or `id`. */
export interface UserSpec {
  readonly username: string;
  readonly id?: string;
  readonly bot?: boolean;
  /** Language of the person's client; `en-US` unless told. */
  readonly locale?: string;
  /** What the person may do in every guild, beyond reading and writing. */
  readonly permissions?: readonly PermissionName[];
  /** In every guild. */
  readonly timedOut?: boolean;
  /** Names of roles that the person has in every guild that has them. */
  readonly roles?: readonly string[];
}

/** A channel of a guild. Found again by `name` or `id`. */
export interface ChannelSpec {
  readonly name: string;
  readonly id?: string;
  /** `text` unless told. */
  readonly kind?: 'text' | 'announcement' | 'forum';
  /** Members may not write here, unless `permissions` names it. */
  readonly readOnly?: boolean;
  /** Permissions that the bot lacks here. */
  readonly withheld?: readonly PermissionName[];
}

/** A guild that the bot is a member of. Found again by `name` or `id`. */
export interface GuildSpec {
  readonly name: string;
  readonly id?: string;
  /** Language of the guild; `en-US` unless told. */
  readonly locale?: string;
  /** One channel, `general`, unless told. */
  readonly channels?: readonly ChannelSpec[];
  /** Names of roles beside `@everyone` and the bot's own. */
  readonly roles?: readonly string[];
  /** What the bot may do here; see `defaultBotPermissions` unless told. */
  readonly botPermissions?: readonly PermissionName[];
  /** False: a guild that the bot is not in, reached only by people who installed the app for themselves. */
  readonly hasBot?: boolean;
}

/** A group of direct messages between people, which no bot is ever in: only an app that they installed is used there. */
export interface GroupSpec {
  readonly name: string;
  readonly id?: string;
}

export interface FakeDiscordOptions {
  /** How many sessions may identify at the same time; 1 unless told. */
  readonly maxConcurrency?: number;
  /** Between two sessions that identify of those whose shards share a turn; any time unless told. Discord has 5,000. */
  readonly identifyEveryMs?: number;
  /** How many shards Discord recommends; 1 unless told. */
  readonly recommendedShards?: number;
  /** In how many guilds Discord says the app is; as many as there are unless told. */
  readonly approximateGuilds?: number;
  /** The one token that is accepted; made up unless told. */
  readonly token?: string;
  /** Switched on in the developer portal; none unless told. */
  readonly privilegedIntents?: readonly ('GuildMembers' | 'GuildPresences' | 'MessageContent')[];
  /** One guild, `Newsroom`, unless told. The first is the default of every helper. */
  readonly guilds?: readonly GuildSpec[];
  /** Channels of the first guild when `guilds` is absent. The first is the default of every helper. */
  readonly channels?: readonly ChannelSpec[];
  /** None unless told; found by their names, like channels. Everybody is in each. */
  readonly groups?: readonly GroupSpec[];
  /** `ada` and `grace` unless told. The first is the default of every helper. */
  readonly users?: readonly UserSpec[];
  /** Closes every connection that identifies with this code, as for an intent that is not enabled (4014). */
  readonly identifyClosesWith?: number;
  /** 41,250 as on Discord unless told. */
  readonly heartbeatIntervalMs?: number;
  /** How many messages a channel takes; any number unless told. */
  readonly messageLimit?: MessageLimit;
  /** Messages that Discord keeps, of which the oldest go; all unless told. For runs of many thousands. */
  readonly keptMessages?: number;
  /** How long waiting helpers wait before they fail and say what was seen; 4,000 unless told. */
  readonly timeoutMs?: number;
}

export const defaultBotPermissions: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'ReadMessageHistory',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'UseApplicationCommands',
];
