import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type APIMessage,
  type InteractionResponseType,
  type InteractionType,
} from 'discord.js';
import type { Core } from './core.js';
import type { JsonObject } from './json.js';
import { channelPayload, interactionMember } from './payloads.js';
import { botPermissionsIn, hasBot, type Channel, type User, type World } from './world.js';

/** Milliseconds in which the first response must come, and for which the token then lives. */
export const responseWindowMs = 3000;
export const tokenLifeMs = 15 * 60 * 1000;

/** An interaction that was sent to the bot, and all that became of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly channelId: string;
  readonly guildId: string | undefined;
  readonly userId: string;
  readonly createdAtMs: number;
  /** The message whose component was used, or over which the modal opened. */
  readonly sourceId: string | undefined;
  /** Only the person installed the app, not the guild: 5 follow-ups at most. */
  readonly onlyUserInstalled: boolean;
  /** Type of the callback that answered it. */
  answer: InteractionResponseType | undefined;
  answeredAfterMs: number | undefined;
  ephemeral: boolean;
  /** Id of the original response, also when it was deleted. */
  originalId: string | undefined;
  readonly followUpIds: string[];
  /** The source message was edited through the interaction. */
  updatedSource: boolean;
  choices: readonly JsonObject[] | undefined;
  modal: JsonObject | undefined;
}

export interface InteractionSpec {
  readonly type: InteractionType;
  readonly data: object;
  readonly user: User;
  readonly channel: Channel;
  readonly source?: APIMessage | undefined;
  /** Age at arrival; for a slow network. */
  readonly ageMs?: number | undefined;
  readonly locale?: string | undefined;
}

/** Sends INTERACTION_CREATE, with everything that Discord puts into it. */
export function sendInteraction(core: Core, spec: InteractionSpec): Interaction {
  const { world } = core;
  const { type, user, channel, source } = spec;
  const guild = world.guilds.get(channel.guildId ?? '');
  const id = world.clock.snowflake();
  const interaction: Interaction = {
    id,
    token: `aW50ZXJhY3Rpb24-${id}`,
    type,
    channelId: channel.id,
    guildId: guild?.id,
    userId: user.api.id,
    createdAtMs: world.clock.now() - (spec.ageMs ?? 0),
    sourceId: source?.id,
    onlyUserInstalled: !hasBot(world, channel),
    answer: undefined,
    answeredAfterMs: undefined,
    ephemeral: false,
    originalId: undefined,
    followUpIds: [],
    updatedSource: false,
    choices: undefined,
    modal: undefined,
  };
  world.interactions.set(id, interaction);
  const payload = {
    id,
    application_id: world.applicationId,
    type,
    data: spec.data,
    token: interaction.token,
    version: 1,
    channel: { ...channelPayload(world, channel), permissions: '0' },
    channel_id: channel.id,
    ...(guild
      ? {
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_id: guild.id,
          guild_locale: guild.locale,
          member: interactionMember(world, guild, user, channel),
        }
      : { user: user.api }),
    ...(source && { message: source }),
    app_permissions: botPermissionsIn(world, channel).toString(),
    locale: spec.locale ?? user.locale,
    entitlements: [],
    authorizing_integration_owners: integrationOwners(interaction),
    context: contextOf(channel),
    attachment_size_limit: 10 * 1024 * 1024,
  };
  core.gateway.dispatch({ name: 'INTERACTION_CREATE', guildId: guild?.id, payload: () => payload });
  return interaction;
}

export function contextOf({ type, guildId }: Channel): InteractionContextType {
  if (guildId !== undefined) return InteractionContextType.Guild;
  return type === ChannelType.GroupDM
    ? InteractionContextType.PrivateChannel
    : InteractionContextType.BotDM;
}

/** Who installed the app here: the guild (or, in direct messages, `0`), or only the person. */
export function integrationOwners(interaction: Interaction): Record<string, string> {
  return interaction.onlyUserInstalled
    ? { [ApplicationIntegrationType.UserInstall]: interaction.userId }
    : { [ApplicationIntegrationType.GuildInstall]: interaction.guildId ?? '0' };
}

export function interactionByToken(world: World, token: string): Interaction | undefined {
  return [...world.interactions.values()].find((interaction) => interaction.token === token);
}

/** The message that `@original` means: the response, or the source message of a component that was updated. */
export function originalOf(world: World, interaction: Interaction): APIMessage | undefined {
  const id = interaction.originalId ?? interaction.sourceId;
  return id === undefined ? undefined : world.messages.get(id)?.message;
}
