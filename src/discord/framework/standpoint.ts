import type { Channel, Interaction } from 'discord.js';
import type { Standpoint } from '../../knowledge/shelves.js';
import { rolesOf, type Requirement } from './access.js';

/**
 * From where an interaction sees the articles: its channel, and the roles of the person where they alone see what comes of
 * it. Whoever looks after the articles sees all of them, in what they alone see.
 */
export function standpointOf(
  interaction: Interaction,
  isPrivate: boolean,
  requires: Requirement | undefined,
): Standpoint | 'keeper' {
  if (isPrivate && (requires === 'editor' || requires === 'manager')) return 'keeper';
  const { channel, channelId } = interaction;
  return {
    channelIds:
      channel === null ? (channelId === null ? [] : [channelId]) : channelsAround(channel),
    roleIds: isPrivate ? rolesOf(interaction) : [],
  };
}

/** A channel and, where it is a thread or a post, the one that it is in. */
export function channelsAround(channel: Channel): readonly string[] {
  const parentId = channel.isThread() ? channel.parentId : null;
  return parentId === null ? [channel.id] : [channel.id, parentId];
}
