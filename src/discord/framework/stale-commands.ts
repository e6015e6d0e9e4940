import { RESTJSONErrorCodes, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../../shared/logger.js';
import { isRefusal, loggable } from './discord-errors.js';

/** Servers looked at in one start, one after the other, at a request each. An earlier test server is one of few. */
const maxGuilds = 100;

export interface StaleCommandsOptions {
  readonly rest: REST;
  readonly applicationId: string;
  /** The servers to look at: those that are to have no commands of their own. */
  readonly guildIds: readonly string[];
  readonly logger: Logger;
  /** Asked before each server. */
  readonly isStopping: () => boolean;
}

/**
 * Takes away the commands that an earlier DISCORD_GUILD_ID left in a server: beside those for everywhere, people would
 * see each of them twice.
 */
export async function clearStaleCommands(options: StaleCommandsOptions): Promise<void> {
  const { rest, applicationId, logger } = options;
  try {
    for (const guildId of options.guildIds.slice(0, maxGuilds)) {
      if (options.isStopping()) return;
      if (!(await hasOwnCommands(rest, applicationId, guildId))) continue;
      await rest.put(Routes.applicationGuildCommands(applicationId, guildId), { body: [] });
      logger.info('Commands that an earlier DISCORD_GUILD_ID left in a server are taken away.', {
        guildId,
      });
    }
  } catch (error) {
    logger.warn('It could not be seen whether servers have commands left from earlier.', {
      error: loggable(error),
    });
  }
}

/** Whether a server has commands of ours that are registered there alone. */
export async function hasOwnCommands(
  rest: REST,
  applicationId: string,
  guildId: string,
): Promise<boolean> {
  try {
    const registered = await rest.get(Routes.applicationGuildCommands(applicationId, guildId));
    return z.array(z.unknown()).parse(registered).length > 0;
  } catch (error) {
    // Where we may have no commands, none are left.
    const { MissingAccess, UnknownGuild } = RESTJSONErrorCodes;
    if (isRefusal(error, MissingAccess, UnknownGuild)) return false;
    throw error;
  }
}
