import { defineSubcommand } from '../../../framework/command.js';
import { renderRemoval } from '../views/revision-view.js';
import { articleOption } from './article-option.js';
import { ownArticleCalled } from './own-article.js';
import { presentRevision } from './present-revision.js';
import { reasonOption } from './reason-option.js';

export const remove = defineSubcommand({
  name: 'remove',
  words: (text) => text.knowledge.remove,
  options: {
    article: articleOption((text) => text.knowledge.remove.article),
    reason: reasonOption,
  },
  isPrivate: () => true,
  execute: async ({ article, reason }, context) => {
    const newest = await ownArticleCalled(article, context);
    return newest.draft === undefined
      ? presentRevision(newest.articleId, {}, context)
      : renderRemoval(newest, context.language, reason);
  },
});
