import { Routes, type Client } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../../shared/logger.js';
import { loggable } from '../framework/discord-errors.js';

/** https://docs.discord.com/developers/events/gateway#get-gateway-bot */
const gatewayInformation = z.object({ shards: z.number() });

/** How many shards Discord recommends for as many servers as we are in; undefined when it does not say. */
export async function recommendedShards(
  { rest }: Client<true>,
  logger: Logger,
): Promise<number | undefined> {
  try {
    return gatewayInformation.parse(await rest.get(Routes.gatewayBot())).shards;
  } catch (error) {
    logger.debug('The recommended number of shards is not known.', { error: loggable(error) });
    return undefined;
  }
}
