import { defineCommand } from '../../framework/command.js';
import { pageOf, renderResults, resultsOnPage } from '../../ui/list-reply.js';
import { dateTyped, publisherCalled, type ListScope } from '../../ui/scope.js';
import { searchPassages } from './search-passages.js';
import {
  suggestArticles,
  suggestPublishers,
  suggestQuestions,
} from '../../framework/suggestions.js';
import { articleCalled } from '../../ui/article-called.js';

/** UTF-16 units. A query of this length always shows whole, so that the page buttons find it in the list. */
const maxQueryLength = 150;

export const search = defineCommand({
  name: 'search',
  words: (text) => text.lists.commands.search,
  options: {
    query: {
      type: 'string',
      words: (text) => text.lists.commands.search.query,
      required: true,
      maxLength: maxQueryLength,
      suggest: (typed, { knowledge }) => suggestQuestions(typed, knowledge.corpus()),
    },
    article: {
      type: 'string',
      words: (text) => text.lists.commands.search.article,
      suggest: (typed, { knowledge }) => suggestArticles(typed, knowledge.corpus()),
    },
    publisher: {
      type: 'string',
      words: (text) => text.lists.commands.search.publisher,
      suggest: (typed, { knowledge }) => suggestPublishers(typed, knowledge.corpus()),
    },
    since: { type: 'string', words: (text) => text.lists.commands.search.since },
    until: { type: 'string', words: (text) => text.lists.commands.search.until },
  },
  isPrivate: () => true,
  execute: async ({ query, article, publisher, since, until }, context) => {
    const { language, knowledge, audience } = context;
    const corpus = knowledge.corpus();
    const scope: ListScope = {
      ...(article !== undefined && { article: articleCalled(article, corpus, language.text) }),
      ...(publisher !== undefined && publisherCalled(publisher, corpus, language.text)),
      ...(since !== undefined && { since: dateTyped(since, language.text) }),
      ...(until !== undefined && { until: dateTyped(until, language.text) }),
    };
    const { passages, areNear, note } = await searchPassages(query, scope, context);
    const results = pageOf(passages, 1, resultsOnPage);
    return renderResults(
      { query, results, areNear, scope, audience, ...(note !== undefined && { note }) },
      language,
    );
  },
});
