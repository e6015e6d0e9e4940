import { defineSubcommand } from '../../../framework/command.js';
import { articleOption } from './article-option.js';
import { ownArticleCalled } from './own-article.js';
import { presentRevision } from './present-revision.js';

export const show = defineSubcommand({
  name: 'show',
  words: (text) => text.knowledge.show,
  options: {
    article: articleOption((text) => text.knowledge.show.article),
    revision: { type: 'integer', words: (text) => text.knowledge.show.revision, min: 1 },
  },
  isPrivate: () => true,
  execute: async ({ article, revision }, context) => {
    const { articleId } = await ownArticleCalled(article, context);
    return presentRevision(articleId, { number: revision }, context);
  },
});
