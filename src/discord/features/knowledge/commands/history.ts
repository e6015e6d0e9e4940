import { defineSubcommand } from '../../../framework/command.js';
import { articleOption } from './article-option.js';
import { ownArticleCalled } from './own-article.js';
import { presentHistory } from './present-revision.js';

export const history = defineSubcommand({
  name: 'history',
  words: (text) => text.knowledge.history,
  options: { article: articleOption((text) => text.knowledge.history.article) },
  isPrivate: () => true,
  execute: async ({ article }, context) => {
    const { articleId } = await ownArticleCalled(article, context);
    return presentHistory(articleId, 1, context);
  },
});
