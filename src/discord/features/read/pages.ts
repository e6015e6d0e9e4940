import type { Corpus } from '../../../knowledge/corpus.js';
import { createScopeFilter } from '../../../knowledge/scope.js';
import { UserError } from '../../../shared/errors.js';
import type { ActionContext } from '../../framework/action.js';
import { defineComponent, type Press } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import type { PageState } from '../../ui/controls.js';
import { renderArticle } from './article-view.js';
import {
  articlesOnPage,
  pageOf,
  renderArticles,
  renderResults,
  resultsOnPage,
} from '../../ui/list-reply.js';
import { shownQuestion } from '../../ui/parts.js';
import type { Reply } from '../../ui/reply.js';
import { decodeScope, scopeOf, type ListScope } from '../../ui/scope.js';
import { searchPassages } from './search-passages.js';
import { newestFirst } from '../../framework/suggestions.js';
import type { Text } from '../../text/text.js';

/** Another page of what a search found; the list shows what was searched for. */
export const resultsPage = defineComponent(controls.resultsPage, (state, press) => ({
  manner: mannerOf(press),
  execute: (context) => resultsOf(state, press, context),
}));

/** "Post here" below a list: publishes the page that one person alone sees, and says who did. */
export const postResults = defineComponent(controls.postResults, (state, press) => ({
  manner: 'publish',
  requires: 'writer',
  execute: (context) =>
    resultsOf(state, press, context, context.language.text.answer.postedBy(`<@${press.userId}>`)),
}));

async function resultsOf(
  state: PageState,
  { message }: Press,
  context: ActionContext,
  note?: string,
): Promise<Reply> {
  const { language, ownLanguage, knowledge, audience } = context;
  const scope = narrowedTo(state, knowledge.corpus(), ownLanguage.text);
  const query = shownQuestion(message.parts);
  if (query === undefined) throw new UserError('outdated', ownLanguage.text.errors.outdated);
  const found = await searchPassages(query, scope, context);
  const { passages, areNear } = found;
  const results = pageOf(passages, state.page, resultsOnPage);
  const notes = [note, found.note].filter((each) => each !== undefined);
  return renderResults(
    {
      query,
      results,
      areNear,
      scope,
      audience,
      ...(notes.length > 0 && { note: notes.join('\n') }),
    },
    language,
  );
}

export const articlesPage = defineComponent(controls.articlesPage, (state, press) => ({
  manner: mannerOf(press),
  execute: ({ knowledge, language }) => {
    const corpus = knowledge.corpus();
    const scope = narrowedTo(state, corpus, language.text);
    const listed = newestFirst(corpus.articles.filter(createScopeFilter(scopeOf(scope))));
    return Promise.resolve(
      renderArticles(pageOf(listed, state.page, articlesOnPage), scope, language),
    );
  },
}));

export const articlePage = defineComponent(controls.articlePage, (state, press) => ({
  manner: mannerOf(press),
  execute: ({ knowledge, language }) => {
    const { article } = narrowedTo(state, knowledge.corpus(), language.text);
    if (article === undefined) throw gone(language.text);
    return Promise.resolve(renderArticle(article, state.page, language));
  },
}));

/** Lists are private; were one not, everybody would get a page of their own. */
function mannerOf({ message }: Press): 'update' | 'private' {
  return message.isPrivate ? 'update' : 'private';
}

function narrowedTo({ scope }: PageState, corpus: Corpus, text: Text): ListScope {
  const decoded = decodeScope(scope, corpus);
  if (decoded === undefined) throw gone(text);
  return decoded;
}

function gone(text: Text): UserError {
  return new UserError('passage-gone', text.errors.passageGone);
}
