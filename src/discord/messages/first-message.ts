import { RESTJSONErrorCodes, type AnyThreadChannel } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../../shared/logger.js';
import { isRefusal, loggable } from '../framework/discord-errors.js';
import type { IncomingMessage } from './message-sender.js';

/** Between a forum post and its first message there can be a few seconds. */
const retriesMs = [500, 500, 1_000, 2_000, 4_000];

/** The first message of a forum post, as soon as there is one; undefined when that has come by itself meanwhile, or never. */
export async function firstMessageOf(
  post: AnyThreadChannel,
  hasCome: () => boolean,
  logger: Logger,
): Promise<IncomingMessage | undefined> {
  for (const waitMs of retriesMs) {
    await sleep(waitMs);
    if (hasCome()) return undefined;
    const first = await read(post, logger);
    if (first !== undefined) return first;
  }
  return undefined;
}

async function read(post: AnyThreadChannel, logger: Logger): Promise<IncomingMessage | undefined> {
  try {
    return await post.messages.fetch(post.id);
  } catch (error) {
    if (!isRefusal(error, RESTJSONErrorCodes.UnknownMessage)) {
      logger.warn('A forum post could not be read.', {
        error: loggable(error),
        channelId: post.id,
      });
    }
    return undefined;
  }
}
