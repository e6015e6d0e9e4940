import {
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
} from 'discord-api-spec/zod';
import { refusal } from '../api-error.js';
import { openThread } from '../channel-events.js';
import type { Core } from '../core.js';
import { noContent, ok, type Route } from '../http.js';
import { channelPayload, guildPayload, memberPayload, rolesOf } from '../payloads.js';
import { validate } from '../validation.js';
import {
  channelForBot,
  directChannel,
  messageForBot,
  requirePermission,
  requireSending,
  type Guild,
  type World,
} from '../world.js';

/** Channels, threads, reactions, and the guilds they belong to. */
export function channelRoutes(core: Core): readonly Route[] {
  const { world } = core;
  return [
    {
      method: 'GET',
      pattern: '/channels/:channel',
      handle: (request) =>
        ok(channelPayload(world, channelForBot(world, request.param('channel')))),
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      handle: (request) => {
        requireSending(world, channelForBot(world, request.param('channel')));
        return noContent;
      },
    },
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      handle: (request) => {
        const body = validate(CreatePrivateChannelRequestSchema, request.body);
        const user = world.users.get(body.recipient_id);
        if (!user) throw refusal('unknownUser');
        if (user.api.bot === true) throw refusal('noDirectMessages');
        return ok(channelPayload(world, directChannel(world, user.api.id)));
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/threads',
      handle: (request) => {
        const parent = channelForBot(world, request.param('channel'));
        requirePermission(world, parent, 'CreatePublicThreads');
        const body = validate(CreateTextThreadWithoutMessageRequestSchema, request.body);
        const thread = openThread(core, parent, { name: body.name, ownerId: world.bot.api.id });
        return { status: 201, body: channelPayload(world, thread) };
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/messages/:message/threads',
      handle: (request) => {
        const parent = channelForBot(world, request.param('channel'));
        requirePermission(world, parent, 'CreatePublicThreads');
        const { id } = messageForBot(world, parent.id, request.param('message'));
        const body = validate(CreateTextThreadWithMessageRequestSchema, request.body);
        if (world.channels.has(id)) throw refusal('threadExists');
        const thread = openThread(core, parent, { name: body.name, ownerId: world.bot.api.id, id });
        return { status: 201, body: channelPayload(world, thread) };
      },
    },
    ...reactionRoutes(core),
    ...guildRoutes(world),
  ];
}

function reactionRoutes({ world, signals }: Core): readonly Route[] {
  const pattern = '/channels/:channel/messages/:message/reactions/:emoji/@me';
  return [
    {
      method: 'PUT',
      pattern,
      handle: (request) => {
        const channel = channelForBot(world, request.param('channel'));
        requirePermission(world, channel, 'ReadMessageHistory');
        requirePermission(world, channel, 'AddReactions');
        const { id } = messageForBot(world, channel.id, request.param('message'));
        const byEmoji = world.reactions.get(id) ?? new Map<string, Set<string>>();
        const users = byEmoji.get(request.param('emoji')) ?? new Set<string>();
        users.add(world.bot.api.id);
        byEmoji.set(request.param('emoji'), users);
        world.reactions.set(id, byEmoji);
        signals.changed();
        return noContent;
      },
    },
    {
      method: 'DELETE',
      pattern,
      handle: (request) => {
        const channel = channelForBot(world, request.param('channel'));
        const { id } = messageForBot(world, channel.id, request.param('message'));
        world.reactions.get(id)?.get(request.param('emoji'))?.delete(world.bot.api.id);
        signals.changed();
        return noContent;
      },
    },
  ];
}

function guildRoutes(world: World): readonly Route[] {
  const guildOf = (id: string): Guild => {
    const guild = world.guilds.get(id);
    if (!guild) throw refusal('unknownGuild');
    if (!guild.hasBot) throw refusal('missingAccess');
    return guild;
  };
  return [
    {
      method: 'GET',
      pattern: '/guilds/:guild',
      handle: (request) => ok(guildPayload(world, guildOf(request.param('guild')))),
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/channels',
      handle: (request) => {
        const { id } = guildOf(request.param('guild'));
        return ok(
          [...world.channels.values()]
            .filter((channel) => channel.guildId === id && channel.parentId === undefined)
            .map((channel) => channelPayload(world, channel)),
        );
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/roles',
      handle: (request) => ok(rolesOf(world, guildOf(request.param('guild')))),
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/members/:user',
      handle: (request) => {
        const guild = guildOf(request.param('guild'));
        const user = world.users.get(request.param('user'));
        if (!user) throw refusal('unknownMember');
        return ok(memberPayload(world, guild, user));
      },
    },
  ];
}
