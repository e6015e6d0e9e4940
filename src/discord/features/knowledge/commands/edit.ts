import { defineSubcommand } from '../../../framework/command.js';
import { openArticleDetails } from '../modals/article-details.js';
import { articleOption } from './article-option.js';
import { ownArticleCalled } from './own-article.js';

export const edit = defineSubcommand({
  name: 'edit',
  words: (text) => text.knowledge.edit,
  options: { article: articleOption((text) => text.knowledge.edit.article) },
  act: ({ article }) => ({
    manner: 'modal',
    open: async (context) => openArticleDetails(await ownArticleCalled(article, context), context),
  }),
});
