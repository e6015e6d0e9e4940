import type { Client } from 'discord.js';
import type { LogFields, Logger } from '../../../shared/logger.js';
import type { Feed, FeedRun } from '../../../store/feeds.js';
import type { GuildSettingsStore } from '../../../store/guild-settings.js';
import { loggable } from '../../framework/discord-errors.js';
import { createOncePer } from '../../framework/once-per.js';
import { lackingToPost } from '../../framework/permissions.js';
import { renderFeedRun } from './views/feeds.js';
import { messageOptions } from '../../ui/reply.js';
import { languageFor } from '../../text/languages.js';

/** Tells a guild what came in from a feed, in the channel of its choice. */
export type ReportFeedRun = (feed: Feed, run: FeedRun) => Promise<void>;

/** A channel that cannot be written to is logged again once a day. */
const logAgainMs = 24 * 60 * 60 * 1_000;

/** Never rejects for what Discord refuses: whatever came in is there all the same. */
export function createFeedReports(
  client: Client,
  { settings, logger }: { readonly settings: GuildSettingsStore; readonly logger: Logger },
): ReportFeedRun {
  const isToBeLogged = createOncePer(logAgainMs);

  return async (feed, run) => {
    const { guildId, reportChannelId } = feed;
    const { language, reportChannelId: usual } = await settings.get(guildId);
    const channelId = reportChannelId ?? usual;
    const guild = client.guilds.cache.get(guildId);
    if (channelId === undefined || guild === undefined) return;
    const reply = renderFeedRun(feed, run, languageFor(language ?? guild.preferredLocale));
    if (reply === undefined) return;
    const channel = guild.channels.cache.get(channelId);
    const lacking = lackingToPost(guild, channelId);
    if (channel?.isSendable() !== true || lacking.length > 0) {
      logOnce(channelId, { guildId, lacking });
      return;
    }
    try {
      await channel.send(messageOptions(reply));
    } catch (error) {
      logOnce(channelId, { guildId, error: loggable(error) });
    }
  };

  function logOnce(channelId: string, fields: LogFields): void {
    if (!isToBeLogged(channelId)) return;
    logger.warn('The report of a feed could not be posted in the channel that was chosen for it.', {
      channelId,
      ...fields,
    });
  }
}
