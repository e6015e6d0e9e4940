import type { Logger } from '../../shared/logger.js';
import type { AnswerPlace, QuotedPart, ShownQuotes } from '../../store/shown-quotes.js';
import { createOncePer } from './once-per.js';

/** What all see of the articles of their server, remembered so that it can be put right. Never rejects. */
export interface ShownAnswers {
  /** In place of what was remembered of the message. */
  remember(place: AnswerPlace, quotes: readonly QuotedPart[]): Promise<void>;
  forget(messageId: string): Promise<void>;
}

/** A database that cannot be reached is logged for what waits for it, too. */
const logAgainMs = 10 * 60 * 1_000;

/** `onRemembered`: something of a guild was remembered, and may be stale already. */
export function createShownAnswers(
  quotes: Pick<ShownQuotes, 'remember' | 'forget'>,
  onRemembered: (guildId: string) => void,
  logger: Logger,
): ShownAnswers {
  const isToBeLogged = createOncePer(logAgainMs);

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!isToBeLogged('')) return;
      logger.warn('What an answer quotes is not remembered: nobody will put it right.', { error });
    }
  }

  return {
    remember: (place, parts) =>
      attempt(async () => {
        await quotes.remember(place, parts);
        if (parts.length > 0) onRemembered(place.guildId);
      }),
    forget: (messageId) => attempt(() => quotes.forget(messageId)),
  };
}
