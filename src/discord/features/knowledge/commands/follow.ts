import { findFeed, type FoundFeed } from '../../../../importing/feeds/find-feed.js';
import { parseWebAddress } from '../../../../importing/fetch/web-address.js';
import { UserError } from '../../../../shared/errors.js';
import { guildOf, type ActionContext } from '../../../framework/action.js';
import { defineSubcommand } from '../../../framework/command.js';
import { inline } from '../../../ui/inline.js';
import { renderFollowed } from '../views/followed-feed.js';
import { notice } from '../../../ui/reply.js';
import type { Language } from '../../../text/languages.js';
import { feedInWords } from './refusal.js';

const maxUrlLength = 2_000;
const maxShownUrl = 300;

export const follow = defineSubcommand({
  name: 'follow',
  words: (text) => text.knowledge.follow,
  options: {
    url: {
      type: 'string',
      words: (text) => text.knowledge.follow.url,
      required: true,
      maxLength: maxUrlLength,
    },
    channel: { type: 'channel', words: (text) => text.knowledge.follow.channel },
  },
  isPrivate: () => true,
  takesLong: true,
  execute: async ({ url, channel }, context) => {
    const { stores, language, userId, lackingIn, mayWriteIn } = context;
    const { errors, preview } = language.text.knowledge;
    const address = addressOf(url, language);
    if (channel !== undefined && !mayWriteIn(channel)) {
      throw new UserError('may-not-write', language.text.errors.mayNotWriteThere(`<#${channel}>`));
    }
    // Said now: when a report is due, nobody is there to hear that it cannot be posted.
    const lacking = channel === undefined ? [] : lackingIn(channel);
    if (lacking.length > 0) {
      const names = lacking.map((permission) => language.text.permissions[permission]);
      throw new UserError('may-not-report', errors.mayNotReport(`<#${channel ?? ''}>`, names));
    }
    const [found] = await Promise.all([
      find(address, context),
      context.progress(notice(preview.reading)),
    ]);
    const outcome = await stores.feeds.follow({
      guildId: guildOf(context),
      url: found.url,
      title: found.feed.title,
      authorId: userId,
      reportChannelId: channel,
    });
    switch (outcome.kind) {
      case 'known':
        throw new UserError('known-feed', errors.knownFeed(inline(found.url, maxShownUrl)));
      case 'full':
        throw new UserError('too-many-feeds', errors.tooManyFeeds);
      case 'followed':
        return renderFollowed(found, channel, language);
    }
  },
});

/** As it is fetched; throws a `UserError` for what is not, as far as an address itself tells. */
function addressOf(typed: string, language: Language): string {
  try {
    return parseWebAddress(typed).href;
  } catch (error) {
    throw feedInWords(error, language);
  }
}

async function find(url: string, { fetchFeed, language }: ActionContext): Promise<FoundFeed> {
  try {
    return await findFeed(url, fetchFeed);
  } catch (error) {
    throw feedInWords(error, language);
  }
}
