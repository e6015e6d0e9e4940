import { ChannelType, PermissionFlagsBits, type APIMessage, type APIUser } from 'discord.js';
import { refusal } from './api-error.js';
import type { Clock } from './clock.js';
import type { RegisteredCommand } from './commands.js';
import type { Interaction } from './interaction.js';
import {
  defaultBotPermissions,
  type ChannelSpec,
  type FakeDiscordOptions,
  type GuildSpec,
  type PermissionName,
  type UserSpec,
} from './options.js';

/** A member of the fake's world: a person, another bot, or the bot under test. */
export interface User {
  readonly api: APIUser;
  readonly locale: string;
  readonly permissions: readonly PermissionName[];
  readonly timedOut: boolean;
  /** Names of roles. */
  readonly roles: readonly string[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly botPermissions: readonly PermissionName[];
  /** The role that Discord makes for the bot; a mention of it is no mention of the bot. */
  readonly botRoleId: string;
  /** Ids of the other roles by name. */
  readonly roles: ReadonlyMap<string, string>;
  readonly hasBot: boolean;
  /** The bot is timed out here. */
  readonly silencesBot?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly type:
    | ChannelType.GuildText
    | ChannelType.GuildAnnouncement
    | ChannelType.GuildForum
    | ChannelType.PublicThread
    | ChannelType.DM
    | ChannelType.GroupDM;
  readonly name: string;
  /** Absent: direct messages, or a group. */
  readonly guildId?: string;
  /** Of a thread: the channel that it hangs on. */
  readonly parentId?: string;
  /** Who opened the thread, or the person at the other end of the direct messages. */
  readonly ownerId?: string;
  readonly withheld: readonly PermissionName[];
  readonly readOnly?: boolean;
  /** Of a thread. */
  readonly state?: ThreadState;
}

export type ThreadState = 'locked' | 'archived';

/** A message as its channel holds it, and what only Discord knows about it. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** Set for an ephemeral message: the only person who sees it. */
  readonly onlyFor?: string;
}

/** Everything that Discord remembers: the one place where the fake keeps state beside its sessions. */
export interface World {
  readonly clock: Clock;
  readonly bot: User;
  readonly applicationId: string;
  readonly token: string;
  /** `http://127.0.0.1:port`, set when the server listens. */
  origin: string;
  /** The portal's switch, which also decides what REST shows. */
  readonly recommendedShards: number;
  readonly maxConcurrency: number;
  /** Absent: as many as there are. */
  readonly approximateGuilds: number | undefined;
  readonly messageContentEnabled: boolean;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, StoredMessage>;
  readonly keptMessages: number;
  /** By message id: emoji → ids of those who reacted. */
  readonly reactions: Map<string, Map<string, Set<string>>>;
  /** By guild id, or `global`. */
  readonly commands: Map<string, readonly RegisteredCommand[]>;
  readonly interactions: Map<string, Interaction>;
  /** Uploaded files by the path they are served at. */
  readonly files: Map<
    string,
    { readonly name: string; readonly type: string; readonly bytes: Buffer }
  >;
}

export function createWorld(options: FakeDiscordOptions, clock: Clock): World {
  const yearMs = 365 * 24 * 60 * 60 * 1000;
  const bot = makeUser({ username: 'Quoth', bot: true }, clock.snowflake(yearMs));
  const world: World = {
    clock,
    bot,
    applicationId: bot.api.id,
    token: options.token ?? `${Buffer.from(bot.api.id).toString('base64url')}.fake.loopback-only`,
    origin: '',
    recommendedShards: options.recommendedShards ?? 1,
    maxConcurrency: options.maxConcurrency ?? 1,
    approximateGuilds: options.approximateGuilds,
    messageContentEnabled: options.privilegedIntents?.includes('MessageContent') ?? false,
    users: new Map([[bot.api.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    keptMessages: options.keptMessages ?? Infinity,
    reactions: new Map(),
    commands: new Map(),
    interactions: new Map(),
    files: new Map(),
  };
  for (const spec of options.users ?? [{ username: 'ada' }, { username: 'grace' }]) {
    addUser(world, spec, clock.snowflake(yearMs));
  }
  const guilds = options.guilds ?? [
    { name: 'Newsroom', ...(options.channels && { channels: options.channels }) },
  ];
  for (const spec of guilds) addGuild(world, spec, clock.snowflake(yearMs));
  for (const { name, id = clock.snowflake() } of options.groups ?? []) {
    world.channels.set(id, { id, type: ChannelType.GroupDM, name, withheld: [] });
  }
  return world;
}

export function addUser(world: World, spec: UserSpec, id = world.clock.snowflake()): User {
  const user = makeUser(spec, spec.id ?? id);
  world.users.set(user.api.id, user);
  return user;
}

function makeUser(spec: UserSpec, id: string): User {
  return {
    api: {
      id,
      username: spec.username,
      discriminator: spec.bot === true ? '0001' : '0',
      global_name: spec.bot === true ? null : spec.username,
      avatar: null,
      ...(spec.bot === true && { bot: true }),
    },
    locale: spec.locale ?? 'en-US',
    permissions: spec.permissions ?? [],
    timedOut: spec.timedOut ?? false,
    roles: spec.roles ?? [],
  };
}

export function addGuild(world: World, spec: GuildSpec, id = world.clock.snowflake()): Guild {
  const guild: Guild = {
    id: spec.id ?? id,
    name: spec.name,
    locale: spec.locale ?? 'en-US',
    botPermissions: spec.botPermissions ?? defaultBotPermissions,
    botRoleId: world.clock.snowflake(),
    roles: new Map((spec.roles ?? []).map((name) => [name, world.clock.snowflake()])),
    hasBot: spec.hasBot ?? true,
  };
  world.guilds.set(guild.id, guild);
  for (const channel of spec.channels ?? [{ name: 'general' }]) addChannel(world, guild, channel);
  return guild;
}

const channelTypes = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
} as const;

export function addChannel(world: World, guild: Guild, spec: ChannelSpec): Channel {
  const channel: Channel = {
    id: spec.id ?? world.clock.snowflake(),
    type: channelTypes[spec.kind ?? 'text'],
    name: spec.name,
    guildId: guild.id,
    withheld: spec.withheld ?? [],
    ...(spec.readOnly === true && { readOnly: true }),
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** Whether the bot is there itself: it hears what is said, and reaches it through REST. */
export function hasBot(world: World, { type, guildId }: Channel): boolean {
  if (guildId === undefined) return type !== ChannelType.GroupDM;
  return world.guilds.get(guildId)?.hasBot ?? false;
}

export function isThread(channel: Channel): boolean {
  return channel.type === ChannelType.PublicThread;
}

/** The person's direct message channel with the bot, opened when there is none. */
export function directChannel(world: World, userId: string): Channel {
  const known = [...world.channels.values()].find(
    (channel) => channel.type === ChannelType.DM && channel.ownerId === userId,
  );
  if (known) return known;
  const channel: Channel = {
    id: world.clock.snowflake(),
    type: ChannelType.DM,
    name: '',
    ownerId: userId,
    withheld: [],
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The visible messages of a channel, oldest first. */
export function messagesOf(world: World, channelId: string): readonly APIMessage[] {
  return [...world.messages.values()]
    .filter(({ message, onlyFor }) => message.channel_id === channelId && onlyFor === undefined)
    .map(({ message }) => message);
}

/** What the bot may do in a channel: of the guild, less what is withheld there and above. */
export function botPermissionsIn(world: World, channel: Channel): bigint {
  if (!hasBot(world, channel)) return 0n;
  const guild = world.guilds.get(channel.guildId ?? '');
  if (!guild) return bitsOf(defaultBotPermissions);
  if (guild.silencesBot === true) return bitsOf(['ViewChannel', 'ReadMessageHistory']);
  const withheldAbove = world.channels.get(channel.parentId ?? '')?.withheld ?? [];
  return bitsOf(guild.botPermissions) & ~bitsOf([...channel.withheld, ...withheldAbove]);
}

export function bitsOf(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** The channel as REST shows it to the bot: 10003 when there is none, 50001 when the bot may not see it. */
export function channelForBot(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw refusal('unknownChannel');
  requirePermission(world, channel, 'ViewChannel');
  return channel;
}

/** 50001 for a channel that is hidden, 50013 for every other permission. */
export function requirePermission(world: World, channel: Channel, name: PermissionName): void {
  if ((botPermissionsIn(world, channel) & PermissionFlagsBits[name]) !== 0n) return;
  throw refusal(name === 'ViewChannel' ? 'missingAccess' : 'missingPermissions');
}

/** Threads have a permission of their own for it. */
export function requireSending(world: World, channel: Channel): void {
  if (channel.state === 'locked') throw refusal('threadLocked');
  requirePermission(world, channel, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages');
}

/** A message of a channel that REST can reach; 10008 for deleted, unknown and ephemeral ones. */
export function messageForBot(world: World, channelId: string, messageId: string): APIMessage {
  const stored = world.messages.get(messageId);
  if (stored?.message.channel_id !== channelId || stored.onlyFor !== undefined) {
    throw refusal('unknownMessage');
  }
  return stored.message;
}
