import { Events, type Client } from 'discord.js';
import type { UserError } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';
import { closedForGood, loggable } from '../framework/discord-errors.js';

/** Logs what becomes of the connection; settles when it is closed for good. */
export function watchConnection(
  client: Client,
  {
    logger,
    isStopping,
    readsChannels,
  }: {
    readonly logger: Logger;
    readonly isStopping: () => boolean;
    readonly readsChannels: boolean;
  },
): Promise<UserError> {
  // Without a listener an error event would end the process.
  client.on(Events.Error, (error) => {
    logger.error('The Discord client met an error.', { error: loggable(error) });
  });
  let isOver = false;
  client.on(Events.ShardError, (error) => {
    // Said already, and better, by the reason for which it was closed.
    if (isOver) return;
    logger.warn('The connection to Discord met an error.', { error: loggable(error) });
  });
  // A long outage is two lines, not one for each of its hundreds of attempts.
  let isAway = false;
  client.on(Events.ShardReconnecting, () => {
    // Our own logging out looks the same.
    if (!isAway && !isStopping())
      logger.warn('The connection to Discord dropped; connecting again.');
    isAway = true;
  });
  const back = (): void => {
    if (isAway) logger.info('The connection to Discord is back.');
    isAway = false;
  };
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = closedForGood(code, readsChannels);
      if (reason === undefined) return;
      isOver = true;
      resolve(reason);
    });
  });
}
