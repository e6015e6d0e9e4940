import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import type { APIMessage, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import { invalidForm, refusal } from '../api-error.js';
import { publishMessage, removeMessage, replaceMessage, type Core } from '../core.js';
import { noContent, ok, type ApiRequest, type Route } from '../http.js';
import { readableMessage } from '../intents.js';
import { isObject } from '../json.js';
import { bodyAfterEdit, composeMessage, editMessage } from '../message.js';
import { messageRules } from '../rules.js';
import { obey, validate } from '../validation.js';
import {
  channelForBot,
  messageForBot,
  messagesOf,
  requirePermission,
  requireSending,
  type Channel,
  type World,
} from '../world.js';

/** The messages of a channel: read, sent, edited, deleted. */
export function messageRoutes(core: Core): readonly Route[] {
  const { world } = core;
  const base = '/channels/:channel/messages';
  const channelOf = (request: ApiRequest): Channel =>
    channelForBot(world, request.param('channel'));
  const messageOf = (request: ApiRequest): APIMessage =>
    messageForBot(world, channelOf(request).id, request.param('message'));
  const readable = (message: APIMessage): APIMessage =>
    readableMessage(world, message, world.messageContentEnabled);

  return [
    {
      method: 'GET',
      pattern: base,
      handle: (request) => {
        const channel = channelOf(request);
        requirePermission(world, channel, 'ReadMessageHistory');
        return ok(page(messagesOf(world, channel.id), request.query).map(readable));
      },
    },
    {
      method: 'GET',
      pattern: `${base}/:message`,
      handle: (request) => {
        requirePermission(world, channelOf(request), 'ReadMessageHistory');
        return ok(readable(messageOf(request)));
      },
    },
    {
      method: 'POST',
      pattern: base,
      handle: (request) => {
        const channel = channelOf(request);
        requireSending(world, channel);
        const body = validate(MessageCreateRequestSchema, request.body);
        obey(messageRules, { ...body, files: request.files });
        const sentBefore = sameNonce(world, channel, body);
        if (sentBefore) return ok(sentBefore);
        const repliesTo = referencedMessage(world, channel, body);
        const message = composeMessage(world, {
          author: world.bot,
          channelId: channel.id,
          body,
          files: request.files,
          ...(repliesTo && { repliesTo }),
          extra: { ...(body.nonce !== undefined && { nonce: body.nonce }) },
        });
        publishMessage(core, { message });
        return ok(message);
      },
    },
    {
      method: 'PATCH',
      pattern: `${base}/:message`,
      handle: (request) => {
        const message = messageOf(request);
        if (message.author.id !== world.bot.api.id) throw refusal('othersMessage');
        const body = validate(MessageEditRequestPartialSchema, request.body);
        obey(messageRules, bodyAfterEdit(message, body, request.files));
        const edited = editMessage(world, message, body, request.files);
        replaceMessage(core, edited);
        return ok(edited);
      },
    },
    {
      method: 'DELETE',
      pattern: `${base}/:message`,
      handle: (request) => {
        const channel = channelOf(request);
        const message = messageOf(request);
        if (message.author.id !== world.bot.api.id) {
          requirePermission(world, channel, 'ManageMessages');
        }
        removeMessage(core, message.id);
        return noContent;
      },
    },
  ];
}

/** With `enforce_nonce` a second send of the same nonce gives back the first message. */
function sameNonce(
  world: World,
  channel: Channel,
  body: RESTPostAPIChannelMessageJSONBody,
): APIMessage | undefined {
  if (body.enforce_nonce !== true || body.nonce === undefined) return undefined;
  return messagesOf(world, channel.id).find(
    ({ author, nonce }) => author.id === world.bot.api.id && String(nonce) === String(body.nonce),
  );
}

/** The message that a reply names. Unless told otherwise, Discord refuses a reply to a message that is gone. */
function referencedMessage(
  world: World,
  channel: Channel,
  body: RESTPostAPIChannelMessageJSONBody,
): APIMessage | undefined {
  const reference: unknown = body.message_reference;
  if (!isObject(reference)) return undefined;
  requireHistory(world, channel);
  const stored = world.messages.get(String(reference['message_id']));
  if (stored?.message.channel_id === channel.id && stored.onlyFor === undefined) {
    return stored.message;
  }
  if (reference['fail_if_not_exists'] === false) return undefined;
  throw invalidForm([
    { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);
}

function requireHistory(world: World, channel: Channel): void {
  try {
    requirePermission(world, channel, 'ReadMessageHistory');
  } catch {
    throw refusal('replyWithoutHistory');
  }
}

/** Newest first, as Discord lists them: `limit` (50 unless told), `before`, `after`, `around`. */
function page(messages: readonly APIMessage[], query: URLSearchParams): readonly APIMessage[] {
  const limit = Number(query.get('limit') ?? 50);
  const before = query.get('before');
  const after = query.get('after');
  const around = query.get('around');
  const sorted = [...messages].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  if (before !== null) {
    return sorted.filter(({ id }) => BigInt(id) < BigInt(before)).slice(0, limit);
  }
  if (after !== null) return sorted.filter(({ id }) => BigInt(id) > BigInt(after)).slice(-limit);
  if (around !== null) {
    const middle = sorted.findIndex(({ id }) => BigInt(id) <= BigInt(around));
    const start = Math.max(0, (middle === -1 ? sorted.length : middle) - Math.floor(limit / 2));
    return sorted.slice(start, start + limit);
  }
  return sorted.slice(0, limit);
}
