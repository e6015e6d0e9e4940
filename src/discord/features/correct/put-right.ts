import {
  ComponentType,
  MessageFlags,
  RESTJSONErrorCodes,
  type Client,
  type GuildTextBasedChannel,
} from 'discord.js';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../../knowledge/article.js';
import { sightOf } from '../../../knowledge/shelves.js';
import { createSightFilter } from '../../../knowledge/sight.js';
import { isServedAt } from '../../../knowledge/validity.js';
import { shelvesOf, type GuildSettings } from '../../../store/guild-settings.js';
import type { RememberedSettings } from '../../../store/remembered-settings.js';
import type { AnswerPlace } from '../../../store/shown-quotes.js';
import { isForbidden, isPlaceGone, isRefusal, PlaceGone } from '../../framework/discord-errors.js';
import { channelsAround } from '../../framework/standpoint.js';
import { languageFor, type Language } from '../../text/languages.js';
import { correctAnswer, type Correction } from './render-correction.js';

/** Where an answer stands, as it is now. */
export interface OpenPlace {
  readonly channel: GuildTextBasedChannel;
  /** Whether everybody there may see what an article says now. */
  readonly sees: (article: Article) => boolean;
  readonly language: Language;
}

/** Throws {@link PlaceGone} where nothing can be changed any more: no channel, no permission, or a thread that is closed. */
export async function openPlace(
  client: Client,
  { guildId, channelId }: AnswerPlace,
  settings: Pick<RememberedSettings, 'known'>,
): Promise<OpenPlace> {
  const channel = await client.channels.fetch(channelId);
  if (channel?.isTextBased() !== true || channel.isDMBased() || channel.guildId !== guildId) {
    throw new PlaceGone('The channel of an answer is gone.');
  }
  const { me } = channel.guild.members;
  const permissions = me && channel.permissionsFor(me);
  if (permissions?.has(['ViewChannel', 'ReadMessageHistory']) !== true) {
    throw new PlaceGone('The channel of an answer cannot be read any more.');
  }
  if (channel.isThread() && (channel.archived === true || channel.locked === true)) {
    throw new PlaceGone('The thread of an answer is closed.');
  }
  const own = await settings.known(guildId);
  return {
    channel,
    sees: seenIn(channel, own),
    language: languageFor(own.language ?? channel.guild.preferredLocale),
  };
}

function seenIn(channel: GuildTextBasedChannel, own: GuildSettings): OpenPlace['sees'] {
  const sight = sightOf(shelvesOf(own), { channelIds: channelsAround(channel), roleIds: [] });
  const isSeen = sight === undefined ? () => true : createSightFilter(sight);
  return (article) => isSeen(article) && isServedAt(article, Date.now());
}

/** Puts an answer of ours right. What says so already is not edited once more. Throws what Discord refuses. */
export async function putRight(
  { channel, language }: OpenPlace,
  messageId: string,
  corrections: readonly Correction[],
): Promise<void> {
  const message = await channel.messages.fetch({ message: messageId, force: true, cache: false });
  const [container] = message.components.map((component) => component.toJSON());
  if (message.author.id !== channel.client.user.id || container?.type !== ComponentType.Container) {
    throw new PlaceGone('What stands there is no answer of ours.');
  }
  const corrected = correctAnswer(container, corrections, language);
  if (corrected === undefined) throw new PlaceGone('The answer does not quote any more.');
  if (isDeepStrictEqual(corrected, container)) return;
  await channel.messages.edit(messageId, {
    components: [corrected],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  });
}

/** Whether it will never be otherwise: what was lost comes back by nobody's waiting. */
export function isForGood(error: unknown): boolean {
  return (
    isPlaceGone(error) ||
    isForbidden(error) ||
    isRefusal(error, RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser)
  );
}
