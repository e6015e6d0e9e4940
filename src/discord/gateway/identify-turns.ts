import type { WebSocketOptions } from 'discord.js';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../../shared/logger.js';
import { isPart, type ShardChoice } from '../../shared/shards.js';
import type { ShardLeases } from '../../store/shard-leases.js';

/**
 * Discord lets as many shards identify as its `max_concurrency` says, every five seconds; and messages take longer at one
 * time than at another. https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
 */
export const identifyEveryMs = 5_250;

export interface IdentifyTurnsOptions {
  readonly turns: Pick<ShardLeases, 'takeTurn'>;
  readonly logger: Logger;
  readonly everyMs?: number;
}

/** Has the shards of all processes identify one after the other, as far as Discord wants that. */
export function identifyInTurn({
  turns,
  logger,
  everyMs = identifyEveryMs,
}: IdentifyTurnsOptions): Required<Pick<WebSocketOptions, 'buildIdentifyThrottler'>> {
  return {
    buildIdentifyThrottler: async (manager) => {
      const { session_start_limit: limit } = await manager.fetchGatewayInformation();
      return {
        waitForIdentify: async (shardId, signal) => {
          const waitMs = await turns
            .takeTurn(shardId % limit.max_concurrency, everyMs)
            .catch((error: unknown) => {
              // Of two at once Discord refuses one, which tries again.
              logger.warn('Whose turn it is to identify could not be found out.', { error });
              return everyMs;
            });
          await pause(waitMs, undefined, { signal });
        },
      };
    },
  };
}

/** How long a shard may wait for its turn: when all processes start at once, for all other shards. */
export function longestTurnMs(shards: ShardChoice): number {
  return isPart(shards) ? shards.count * identifyEveryMs : 0;
}
