import type { Article } from '../../../../knowledge/article.js';
import type { Corpus } from '../../../../knowledge/corpus.js';
import type { Revision } from '../../../../knowledge/guild-articles.js';
import { articleId } from '../../../../knowledge/identifiers.js';
import { UserError } from '../../../../shared/errors.js';
import { guildOf, type ActionContext } from '../../../framework/action.js';
import { inline } from '../../../ui/inline.js';
import { findArticle } from '../../../ui/article-called.js';

/** The articles that the guild has added itself: those with revisions, also where they are not served these days. */
export function ownArticles({ articles, resting }: Corpus): readonly Article[] {
  return [...articles, ...resting].filter(({ revision }) => revision !== undefined);
}

/**
 * The newest revision of an article of the guild, by id or title, also of one that is removed; throws a `UserError` for an
 * article of the operator's, and for none.
 */
export async function ownArticleCalled(name: string, context: ActionContext): Promise<Revision> {
  const { stores, knowledge, language } = context;
  const { errors, knowledge: words } = language.text;
  const guildId = guildOf(context);
  const id = articleId(name.trim());
  const named = id && (await stores.articles.newest(guildId, id));
  if (named !== undefined) return named;
  const corpus = knowledge.corpus();
  const titled = findArticle(name, ownArticles(corpus));
  const found = titled && (await stores.articles.newest(guildId, titled.id));
  if (found !== undefined) return found;
  const operators = findArticle(name, corpus.articles);
  if (operators !== undefined) {
    const title = inline(operators.source.title, 160);
    throw new UserError('operators-article', words.errors.operators(title));
  }
  throw new UserError('unknown-article', errors.unknownArticle(inline(name, 120)));
}
