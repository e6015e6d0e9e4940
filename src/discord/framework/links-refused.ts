import { RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from '../../shared/logger.js';
import { withoutLinkButtons, type Reply } from '../ui/reply.js';
import { isRefusal, loggable } from './discord-errors.js';

/**
 * Sends a reply; where Discord refuses its form, once more without the buttons that lead to addresses: what Discord takes
 * for an address is not known for certain, and an article must not be unanswerable for its own.
 */
export async function withLinksOrNot<Result>(
  reply: Reply,
  logger: Logger,
  attempt: (reply: Reply) => Promise<Result>,
): Promise<Result> {
  try {
    return await attempt(reply);
  } catch (error) {
    const plain = withoutLinkButtons(reply);
    if (plain === undefined || !isRefusal(error, RESTJSONErrorCodes.InvalidFormBodyOrContentType)) {
      throw error;
    }
    logger.warn('Discord refused a reply; it is sent without its links.', {
      error: loggable(error),
    });
    return attempt(plain);
  }
}
