import { withoutEnd } from '../../shared/without-end.js';
import type { ShardChoice } from '../../shared/shards.js';
import {
  GatewayIntentBits,
  Options,
  Partials,
  type ClientOptions,
  type WebSocketOptions,
} from 'discord.js';

/** How the client is set up: what it hears of, what it keeps in memory, and that nobody is pinged. */
export function clientOptions(
  apiUrl: string | undefined,
  readsChannels: boolean,
  shards: ShardChoice = 'auto',
  ws?: WebSocketOptions,
): ClientOptions {
  return {
    ...shardOptions(shards),
    ...(ws && { ws }),
    // Nothing privileged unless channels are to be read: mentions, replies and direct messages bring their text all the same.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsChannels ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages come in channels that are not cached; edits and deletions, of messages that are not.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    waitGuildTimeout: 2_000,
    // We look nothing up in the past, so memory stays level in busy servers.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 10,
      ReactionManager: 0,
      UserManager: { maxSize: 500, keepOverLimit: ({ id, client }) => id === client.user.id },
      GuildMemberManager: { maxSize: 50, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    ...(apiUrl !== undefined && { rest: { api: withoutEnd(apiUrl, /\//u) } }),
  };
}

function shardOptions(shards: ShardChoice): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === 'auto') return { shards };
  const { first, last, count } = shards;
  const ids = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { shards: ids, shardCount: count };
}
