import { StillIndexing } from '../../answer/serve/guild-shelf.js';
import { Unavailable } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';
import { TooManyWaiting } from '../../shared/semaphore.js';
import { isPlaceGone, loggable } from '../framework/discord-errors.js';
import { reportIncident } from '../framework/incident.js';
import { notice } from '../ui/reply.js';
import type { Language } from '../text/languages.js';
import { isPutToUs } from '../framework/addressing.js';
import type { Asked } from './asked.js';
import type { MessageSender } from './message-sender.js';

/** Asked too much at once: a word about it would only add to that. */
export const notNow = '⏳';

/** The error boundary of messages: says what went wrong, to whoever put a question to us and in the log. Never rejects. */
export type ReportFailure = (asked: Asked, error: unknown, language: Language) => Promise<void>;

export function createFailureReports(sender: MessageSender, logger: Logger): ReportFailure {
  return async (asked, error, language) => {
    try {
      await report(asked, error, language);
    } catch (failure) {
      logger.warn('A failure could not be told to the person who met it.', {
        error: loggable(failure),
      });
    }
  };

  async function report(
    { message, address }: Asked,
    error: unknown,
    language: Language,
  ): Promise<void> {
    if (sender.isForbidden(message, error)) return;
    if (isPlaceGone(error)) {
      logger.info('The channel of a question is gone.', { channelId: message.channelId });
      return;
    }
    if (error instanceof TooManyWaiting || error instanceof StillIndexing) {
      if (isPutToUs(address)) await sender.react(message, notNow);
      return;
    }
    if (error instanceof Unavailable) {
      logger.warn('What is kept could not be reached for a message.', { error });
      if (isPutToUs(address)) await sender.send(message, notice(language.text.errors.unavailable));
      return;
    }
    const { guildId } = message;
    const incident = reportIncident(logger, error, { surface: address, guildId });
    if (!isPutToUs(address)) return;
    await sender.send(message, notice(language.text.errors.incident(incident)));
  }
}
