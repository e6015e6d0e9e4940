import { labelKey, type Sight } from './sight.js';

/** Who sees which articles of a server, as its moderators have decided. */
export interface Shelves {
  /** Whether the operator's articles are served there. */
  readonly operatorArticles: boolean;
  readonly channels: readonly ChannelShelf[];
  readonly roles: readonly RoleShelf[];
}

/** What a channel, with its threads and posts, is answered from: articles with one of the tags, or of one of the publishers. */
export interface ChannelShelf {
  readonly channelId: string;
  readonly tags: readonly string[];
  readonly publishers: readonly string[];
}

/**
 * Tags whose articles only a role may see: in what they alone see, and in channels whose own shelf names the tag. Where
 * several roles name a tag, each of them may.
 */
export interface RoleShelf {
  readonly roleId: string;
  readonly tags: readonly string[];
}

/** Where somebody is, and as whom; what they may see follows from it. */
export interface Standpoint {
  /** The channel, and after it those that it is in; none: nowhere in particular. */
  readonly channelIds: readonly string[];
  /** Their roles where they alone see what comes of it; none: everybody there does. */
  readonly roleIds: readonly string[];
}

/** Everybody of a server, wherever they are: what holds where nobody says more. */
export const anybody: Standpoint = { channelIds: [], roleIds: [] };

/** All articles are served to all. */
export const openShelves: Shelves = { operatorArticles: true, channels: [], roles: [] };

/** What may be seen from a standpoint; undefined: everything. */
export function sightOf(
  { channels, roles }: Shelves,
  { channelIds, roleIds }: Standpoint,
): Sight | undefined {
  const shelf = channelIds
    .map((id) => channels.find(({ channelId }) => channelId === id))
    .find((found) => found !== undefined);
  const shown = new Set(
    [shelf?.tags ?? [], ...roles.filter(({ roleId }) => roleIds.includes(roleId)).map(tagsOf)]
      .flat()
      .map(labelKey),
  );
  const hiddenTags = [...new Set(roles.flatMap(tagsOf).map(labelKey))].filter(
    (tag) => !shown.has(tag),
  );
  if (shelf === undefined && hiddenTags.length === 0) return undefined;
  return {
    ...(shelf && { shelf: { tags: shelf.tags, publishers: shelf.publishers } }),
    ...(hiddenTags.length > 0 && { hiddenTags }),
  };
}

const tagsOf = ({ tags }: RoleShelf): readonly string[] => tags;
