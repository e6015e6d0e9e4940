import { guildOf } from '../../../framework/action.js';
import { defineSubcommand } from '../../../framework/command.js';
import { renderFeeds } from '../views/feeds.js';

export const feeds = defineSubcommand({
  name: 'feeds',
  words: (text) => text.knowledge.feeds,
  options: {},
  isPrivate: () => true,
  execute: async (_args, context) =>
    renderFeeds(await context.stores.feeds.list(guildOf(context)), context.language),
});
