import { createScopeFilter } from '../../../knowledge/scope.js';
import { defineCommand } from '../../framework/command.js';
import { articlesOnPage, pageOf, renderArticles } from '../../ui/list-reply.js';
import { publisherCalled, scopeOf, tagCalled, type ListScope } from '../../ui/scope.js';
import { newestFirst, suggestPublishers, suggestTags } from '../../framework/suggestions.js';

export const articles = defineCommand({
  name: 'articles',
  words: (text) => text.lists.commands.articles,
  options: {
    publisher: {
      type: 'string',
      words: (text) => text.lists.commands.articles.publisher,
      suggest: (typed, { knowledge }) => suggestPublishers(typed, knowledge.corpus()),
    },
    tag: {
      type: 'string',
      words: (text) => text.lists.commands.articles.tag,
      suggest: (typed, { knowledge }) => suggestTags(typed, knowledge.corpus()),
    },
  },
  isPrivate: () => true,
  execute: ({ publisher, tag }, { knowledge, language }) => {
    const corpus = knowledge.corpus();
    const scope: ListScope = {
      ...(publisher !== undefined && publisherCalled(publisher, corpus, language.text)),
      ...(tag !== undefined && { tag: tagCalled(tag, corpus, language.text) }),
    };
    const listed = newestFirst(corpus.articles.filter(createScopeFilter(scopeOf(scope))));
    return Promise.resolve(renderArticles(pageOf(listed, 1, articlesOnPage), scope, language));
  },
});
