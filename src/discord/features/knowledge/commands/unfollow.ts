import { UserError } from '../../../../shared/errors.js';
import type { Feed } from '../../../../store/feeds.js';
import { guildOf } from '../../../framework/action.js';
import { defineSubcommand } from '../../../framework/command.js';
import { limits } from '../../../ui/limits.js';
import { inline, label } from '../../../ui/inline.js';
import { feedName } from '../views/feeds.js';
import { notice } from '../../../ui/reply.js';

export const unfollow = defineSubcommand({
  name: 'unfollow',
  words: (text) => text.knowledge.unfollow,
  options: {
    feed: {
      type: 'string',
      words: (text) => text.knowledge.unfollow.feed,
      required: true,
      suggest: async (typed, { stores, guildId }) => {
        const feeds = guildId === undefined ? [] : await stores.feeds.list(guildId);
        const wanted = typed.trim().toLowerCase();
        return feeds
          .filter((feed) => searched(feed).includes(wanted))
          .slice(0, limits.choices)
          .map((feed) => ({
            name: label(feed.title ?? feed.url, limits.choice, feed.id),
            value: feed.id,
          }));
      },
    },
  },
  isPrivate: () => true,
  execute: async ({ feed: name }, context) => {
    const { stores, language, userId } = context;
    const { done, errors } = language.text.knowledge;
    const guildId = guildOf(context);
    const feeds = await stores.feeds.list(guildId);
    const wanted = name.trim().toLowerCase();
    const containing = feeds.filter((feed) => searched(feed).includes(wanted));
    const feed =
      feeds.find(({ id }) => id === name) ??
      feeds.find(({ url }) => url === name) ??
      (containing.length === 1 ? containing[0] : undefined);
    if (feed === undefined || !(await stores.feeds.unfollow(guildId, feed.id, userId))) {
      throw new UserError('unknown-feed', errors.unknownFeed(inline(name, 120)));
    }
    return notice(done.unfollowed(`**${feedName(feed)}**`));
  },
});

function searched({ title = '', url }: Feed): string {
  return `${title} ${url}`.toLowerCase();
}
