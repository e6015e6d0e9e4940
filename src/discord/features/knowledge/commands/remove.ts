import { defineSubcommand } from '../../../framework/command.js';
import { renderRemoval } from '../views/revision-view.js';
import { articleOption } from './article-option.js';
import { ownArticleCalled } from './own-article.js';
import { presentRevision } from './present-revision.js';

export const remove = defineSubcommand({
  name: 'remove',
  words: (text) => text.knowledge.remove,
  options: { article: articleOption((text) => text.knowledge.remove.article) },
  isPrivate: () => true,
  execute: async ({ article }, context) => {
    const newest = await ownArticleCalled(article, context);
    return newest.draft === undefined
      ? presentRevision(newest.articleId, {}, context)
      : renderRemoval(newest, context.language);
  },
});
