import {
  ChannelType,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildHubType,
  GuildMemberFlags,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  OverwriteType,
  RoleFlags,
  ThreadAutoArchiveDuration,
  type APIGuild,
  type APIGuildMember,
  type APIInteractionGuildMember,
  type APIOverwrite,
  type APIRole,
} from 'discord.js';
import { z } from 'zod';
import {
  bitsOf,
  isThread,
  messagesOf,
  type Channel,
  type Guild,
  type User,
  type World,
} from './world.js';

/** The enumerations have no member for zero; taking a bit from itself makes one. */
const noRoleFlags: RoleFlags = RoleFlags.InPrompt & ~RoleFlags.InPrompt;

const noFlags: GuildMemberFlags = GuildMemberFlags.DidRejoin & ~GuildMemberFlags.DidRejoin;

const joinedAt = '2024-01-01T00:00:00.000000+00:00';

/** What people may do in every guild. */
const everyone = bitsOf(['ViewChannel', 'ReadMessageHistory', 'AddReactions']);

const writing = bitsOf(['SendMessages', 'SendMessagesInThreads']);

export function guildPayload(world: World, guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: ownerOf(world),
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: rolesOf(world, guild),
    emojis: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: GuildPremiumTier.None,
    premium_progress_bar_enabled: false,
    preferred_locale: localeOf(guild.locale),
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    stickers: [],
    hub_type: GuildHubType.Default,
    safety_alerts_channel_id: null,
    incidents_data: null,
  };
}

/** What GUILD_CREATE adds to the guild: without the members intent only the bot's own membership. */
export function guildCreatePayload(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  return {
    ...guildPayload(world, guild),
    joined_at: joinedAt,
    large: false,
    unavailable: false,
    member_count: world.users.size,
    voice_states: [],
    members: [memberPayload(world, guild, world.bot)],
    channels: channels
      .filter((channel) => !isThread(channel))
      .map((channel) => channelPayload(world, channel)),
    threads: channels.filter(isThread).map((channel) => channelPayload(world, channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function rolesOf(world: World, guild: Guild): APIRole[] {
  const base = {
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    mentionable: false,
    flags: noRoleFlags,
  };
  return [
    {
      ...base,
      id: guild.id,
      name: '@everyone',
      permissions: '0',
      position: 0,
      managed: false,
    },
    {
      ...base,
      id: guild.botRoleId,
      name: world.bot.api.username,
      permissions: bitsOf(guild.botPermissions).toString(),
      position: 1,
      managed: true,
      tags: { bot_id: world.bot.api.id },
    },
    ...[...guild.roles].map(([name, id], index) => ({
      ...base,
      id,
      name,
      permissions: '0',
      position: 2 + index,
      managed: false,
    })),
  ];
}

export function memberPayload(world: World, guild: Guild, user: User): APIGuildMember {
  return { ...partialMember(world, guild, user), user: user.api };
}

/** The membership as MESSAGE_CREATE carries it, without the user. */
export function partialMember(
  world: World,
  guild: Guild,
  user: User,
): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles:
      user === world.bot
        ? [guild.botRoleId]
        : user.roles.flatMap((name) => guild.roles.get(name) ?? []),
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: isTimedOut(world, guild, user)
      ? new Date(world.clock.now() + 3_600_000).toISOString()
      : null,
    flags: noFlags,
  };
}

function isTimedOut({ bot }: World, guild: Guild, user: User): boolean {
  return user === bot ? guild.silencesBot === true : user.timedOut;
}

/** The membership as an interaction carries it, with what the person may do. */
export function interactionMember(
  world: World,
  guild: Guild,
  user: User,
  channel: Channel,
): APIInteractionGuildMember {
  return {
    ...memberPayload(world, guild, user),
    user: user.api,
    permissions: permissionsIn(world, user, channel).toString(),
  };
}

export function channelPayload(world: World, channel: Channel): object {
  const base = {
    id: channel.id,
    type: channel.type,
    flags: 0,
    last_message_id: lastMessageIn(world, channel),
  };
  if (channel.type === ChannelType.DM) {
    const recipient = world.users.get(channel.ownerId ?? '');
    return { ...base, recipients: recipient ? [recipient.api] : [] };
  }
  if (channel.type === ChannelType.GroupDM) {
    const people = [...world.users.values()].filter(({ api }) => api.bot !== true);
    const recipients = people.map(({ api: { username } }) => ({ username }));
    return { ...base, name: channel.name, icon: null, recipients };
  }
  const inGuild = { ...base, guild_id: channel.guildId, name: channel.name };
  if (channel.type === ChannelType.PublicThread) {
    return {
      ...inGuild,
      parent_id: channel.parentId,
      owner_id: channel.ownerId,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: channel.state === 'archived',
        auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
        archive_timestamp: new Date(world.clock.now()).toISOString(),
        locked: channel.state === 'locked',
        create_timestamp: new Date(world.clock.now()).toISOString(),
      },
    };
  }
  return {
    ...inGuild,
    position: 0,
    nsfw: false,
    topic: null,
    parent_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: overwritesOf(world, channel),
    ...(channel.type === ChannelType.GuildForum && {
      available_tags: [],
      default_reaction_emoji: null,
      default_sort_order: null,
      default_forum_layout: 0,
    }),
  };
}

function lastMessageIn(world: World, { id }: Channel): string | null {
  return messagesOf(world, id).at(-1)?.id ?? null;
}

/** What the bot lacks there, and what each person may do. */
function overwritesOf(world: World, channel: Channel): APIOverwrite[] {
  const people = [...world.users.values()].filter(({ api }) => api.bot !== true);
  const ofMember = (id: string, allow: bigint, deny: bigint): APIOverwrite => ({
    id,
    type: OverwriteType.Member,
    allow: allow.toString(),
    deny: deny.toString(),
  });
  return [
    ...(channel.withheld.length === 0
      ? []
      : [ofMember(world.bot.api.id, 0n, bitsOf(channel.withheld))]),
    ...people.map((user) => ofMember(user.api.id, permissionsIn(world, user, channel), 0n)),
  ];
}

/** What a person may do in a channel. */
function permissionsIn(world: World, user: User, channel: Channel): bigint {
  const parent = world.channels.get(channel.parentId ?? '');
  const isReadOnly = channel.readOnly === true || parent?.readOnly === true;
  return everyone | (isReadOnly ? 0n : writing) | bitsOf(user.permissions);
}

/** The first person owns every guild. */
function ownerOf(world: World): string {
  const person = [...world.users.values()].find(({ api }) => api.bot !== true);
  return person?.api.id ?? world.bot.api.id;
}

export function localeOf(text: string): Locale {
  return z.enum(Locale).catch(Locale.EnglishUS).parse(text);
}
