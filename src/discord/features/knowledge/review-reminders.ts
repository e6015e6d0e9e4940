import type { Client } from 'discord.js';
import type { KnowledgeLibrary } from '../../../answer/serve/knowledge-library.js';
import type { ReviewTeller } from '../../../curation/remind-reviews.js';
import type { Logger } from '../../../shared/logger.js';
import type { GuildSettingsStore } from '../../../store/guild-settings.js';
import { loggable } from '../../framework/discord-errors.js';
import { lackingToPost } from '../../framework/permissions.js';
import { languageFor } from '../../text/languages.js';
import { messageOptions } from '../../ui/reply.js';
import { renderDueReviews } from './views/due-reviews.js';

/** Tells a guild in the channel of its reports; whoever claims what is told sees to it that it is told once. */
export function createReviewReminders(
  client: Client,
  {
    settings,
    library,
    logger,
  }: {
    readonly settings: GuildSettingsStore;
    readonly library: KnowledgeLibrary;
    readonly logger: Logger;
  },
): ReviewTeller {
  async function channelOf(guildId: string) {
    const { reportChannelId: id } = await settings.get(guildId);
    const guild = client.guilds.cache.get(guildId);
    if (id === undefined || guild === undefined || lackingToPost(guild, id).length > 0) {
      return undefined;
    }
    const channel = guild.channels.cache.get(id);
    return channel?.isSendable() === true ? channel : undefined;
  }

  return {
    canTell: async (guildId) => (await channelOf(guildId)) !== undefined,
    tell: async (guildId, reviews) => {
      const channel = await channelOf(guildId);
      if (channel === undefined) return false;
      const { language } = await settings.get(guildId);
      const shown = languageFor(language ?? channel.guild.preferredLocale);
      try {
        const standpoint = { channelIds: [channel.id], roleIds: [] };
        const seen = (await library.of(guildId, standpoint)).corpus();
        await channel.send(messageOptions(renderDueReviews(reviews, seen, shown)));
        return true;
      } catch (error) {
        logger.warn('Nobody could be told which articles are to be looked over.', {
          guildId,
          error: loggable(error),
        });
        return false;
      }
    },
  };
}
