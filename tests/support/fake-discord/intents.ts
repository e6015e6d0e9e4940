import { GatewayIntentBits, type APIMessage } from 'discord.js';
import type { World } from './world.js';

const inGuild: Readonly<Record<string, number>> = {
  GUILD_CREATE: GatewayIntentBits.Guilds,
  GUILD_UPDATE: GatewayIntentBits.Guilds,
  GUILD_DELETE: GatewayIntentBits.Guilds,
  CHANNEL_CREATE: GatewayIntentBits.Guilds,
  CHANNEL_UPDATE: GatewayIntentBits.Guilds,
  CHANNEL_DELETE: GatewayIntentBits.Guilds,
  THREAD_CREATE: GatewayIntentBits.Guilds,
  THREAD_DELETE: GatewayIntentBits.Guilds,
  THREAD_UPDATE: GatewayIntentBits.Guilds,
  // The bot's own comes without the intent for members.
  GUILD_MEMBER_UPDATE: GatewayIntentBits.Guilds,
  MESSAGE_CREATE: GatewayIntentBits.GuildMessages,
  MESSAGE_UPDATE: GatewayIntentBits.GuildMessages,
  MESSAGE_DELETE: GatewayIntentBits.GuildMessages,
  MESSAGE_DELETE_BULK: GatewayIntentBits.GuildMessages,
  MESSAGE_REACTION_ADD: GatewayIntentBits.GuildMessageReactions,
  MESSAGE_REACTION_REMOVE: GatewayIntentBits.GuildMessageReactions,
};

const inDirectMessages: Readonly<Record<string, number>> = {
  CHANNEL_CREATE: GatewayIntentBits.DirectMessages,
  MESSAGE_CREATE: GatewayIntentBits.DirectMessages,
  MESSAGE_UPDATE: GatewayIntentBits.DirectMessages,
  MESSAGE_DELETE: GatewayIntentBits.DirectMessages,
  MESSAGE_REACTION_ADD: GatewayIntentBits.DirectMessageReactions,
  MESSAGE_REACTION_REMOVE: GatewayIntentBits.DirectMessageReactions,
};

/** True when the identified intents entitle to the event. Interactions come with no intents at all. */
export function isEntitled(intents: number, event: string, guildId: string | undefined): boolean {
  const needed = (guildId === undefined ? inDirectMessages : inGuild)[event] ?? 0;
  return needed === 0 || (intents & needed) !== 0;
}

export const privilegedBits = {
  GuildMembers: GatewayIntentBits.GuildMembers,
  GuildPresences: GatewayIntentBits.GuildPresences,
  MessageContent: GatewayIntentBits.MessageContent,
} as const;

const knownIntents = Object.values(GatewayIntentBits).reduce<number>(
  (bits, bit) => (typeof bit === 'number' ? bits | bit : bits),
  0,
);

/** Intents that Discord does not know close with 4013. */
export function areKnown(intents: number): boolean {
  return Number.isInteger(intents) && intents >= 0 && (intents & ~knownIntents) === 0;
}

/**
 * The message as the bot may read it. Without the MessageContent intent these stay empty unless it is a direct message,
 * the bot's own, or mentions the bot's user (not its role); the same holds for the message it replies to.
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
export function readableMessage(
  world: World,
  message: APIMessage,
  hasMessageContent: boolean,
): APIMessage {
  const botId = world.bot.api.id;
  const readable =
    hasMessageContent ||
    message.author.id === botId ||
    message.mentions.some(({ id }) => id === botId) ||
    world.channels.get(message.channel_id)?.guildId === undefined;
  const referenced = message.referenced_message;
  return {
    ...message,
    ...(referenced && {
      referenced_message: readableMessage(world, referenced, hasMessageContent),
    }),
    ...(!readable && { content: '', embeds: [], attachments: [], components: [] }),
  };
}
