import { UserError } from '../../../shared/errors.js';
import { defineCommand } from '../../framework/command.js';
import { readingOrder } from '../../../knowledge/reading-order.js';
import { pageWith, renderArticle } from './article-view.js';
import { newestFirst, suggestArticles } from '../../framework/suggestions.js';
import { articleCalled, articlesContaining, findArticle } from '../../ui/article-called.js';
import { renderSeveral } from '../../ui/list-reply.js';
import { renderReader } from '../ask/index.js';

export const article = defineCommand({
  name: 'article',
  words: (text) => text.lists.commands.article,
  options: {
    title: {
      type: 'string',
      words: (text) => text.lists.commands.article.title,
      required: true,
      suggest: (typed, { knowledge }) => suggestArticles(typed, knowledge.corpus()),
    },
    paragraph: {
      type: 'integer',
      words: (text) => text.lists.commands.article.paragraph,
      min: 1,
    },
  },
  isPrivate: () => true,
  execute: ({ title, paragraph }, { knowledge, language, audience }) => {
    const { articles } = knowledge.corpus();
    const several = articlesContaining(title, articles);
    if (several.length > 1 && findArticle(title, articles) === undefined) {
      return Promise.resolve(renderSeveral(title, newestFirst(several), language));
    }
    const found = articleCalled(title, knowledge.corpus(), language.text);
    if (paragraph === undefined) return Promise.resolve(renderArticle(found, 1, language));
    const passage = readingOrder(found).find(({ ordinal }) => ordinal === paragraph);
    if (passage === undefined || paragraph > found.paragraphCount) {
      const { noSuchParagraph } = language.text.errors;
      throw new UserError('no-such-paragraph', noSuchParagraph(paragraph, found.paragraphCount));
    }
    if (passage.kind === 'note') {
      return Promise.resolve(renderArticle(found, pageWith(found, passage), language));
    }
    const shown = { article: found, passage, highlights: [], notes: [] };
    return Promise.resolve(renderReader(shown, { above: [], audience }, language));
  },
});
