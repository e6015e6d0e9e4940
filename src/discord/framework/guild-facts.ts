import type { Guild } from 'discord.js';

/** What Discord says of a guild that we are a member of. */
export interface GuildFacts {
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  /** Whether there is such a channel that we may see. */
  hasChannel(id: string): boolean;
  hasRole(id: string): boolean;
}

export function guildFacts({ name, ownerId, preferredLocale, channels, roles }: Guild): GuildFacts {
  return {
    name,
    ownerId,
    locale: preferredLocale,
    hasChannel: (id) => channels.cache.has(id),
    hasRole: (id) => roles.cache.has(id),
  };
}
