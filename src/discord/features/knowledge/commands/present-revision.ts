import type { RevisedArticle } from '../../../../curation/revise-article.js';
import type { ArticleId } from '../../../../knowledge/article.js';
import { UserError } from '../../../../shared/errors.js';
import { guildOf, type ActionContext } from '../../../framework/action.js';
import { inline } from '../../../ui/inline.js';
import { renderHistory } from '../views/history.js';
import { renderRevision } from '../views/revision-view.js';
import { notice, type Reply } from '../../../ui/reply.js';
import { faultText } from './present-import.js';

const maxTitleCost = 160;

/** What is shown of a revision. */
interface Shown {
  /** The newest one unless told. */
  readonly number?: number | undefined;
  readonly page?: number;
  readonly note?: string;
}

/** An article as it stood with a revision; throws a `UserError` where there is none, or none with a text. */
export async function presentRevision(
  articleId: ArticleId,
  { number, page = 1, note }: Shown,
  context: ActionContext,
): Promise<Reply> {
  const { stores, language } = context;
  const { errors, shown } = language.text.knowledge;
  const guildId = guildOf(context);
  const newest = await stores.articles.newest(guildId, articleId);
  const revision =
    number === undefined || number === newest?.number
      ? newest
      : await stores.articles.revision(guildId, articleId, number);
  if (newest === undefined || revision === undefined) {
    throw new UserError('no-revision', errors.noRevision(number ?? 1));
  }
  const { draft } = revision;
  if (draft !== undefined) {
    const view = { revision, draft, newest: newest.number, page };
    return renderRevision({ ...view, ...(note !== undefined && { note }) }, language);
  }
  const title = `**${inline(revision.title, maxTitleCost)}**`;
  if (revision === newest) return notice(shown.isRemoved(title));
  throw new UserError('removed-revision', errors.removedRevision(revision.number));
}

/** A page of an article's history; throws a `UserError` for an article that was never there. */
export async function presentHistory(
  articleId: ArticleId,
  page: number,
  context: ActionContext,
): Promise<Reply> {
  const { stores, language } = context;
  const guildId = guildOf(context);
  const newest = await stores.articles.newest(guildId, articleId);
  if (newest === undefined) {
    throw new UserError('no-revision', language.text.knowledge.errors.noRevision(1));
  }
  const history = await stores.articles.history(guildId, articleId, maxHistory);
  return renderHistory(newest, history, page, language);
}

/** As many as are kept. */
const maxHistory = 100;

/** What has become of an article that was to be changed; throws a `UserError` where nothing has. */
export async function presentOutcome(
  outcome: RevisedArticle,
  context: ActionContext,
): Promise<Reply> {
  const { errors, done } = context.language.text.knowledge;
  switch (outcome.kind) {
    case 'written': {
      await context.refresh();
      const { articleId, number, draft, title } = outcome.revision;
      const name = `**${inline(title, maxTitleCost)}**`;
      if (draft === undefined) return notice(done.removed(name));
      return presentRevision(articleId, { note: done.revised(name, number) }, context);
    }
    case 'same': {
      const { articleId, title } = outcome.revision;
      const note = done.same(`**${inline(title, maxTitleCost)}**`);
      return presentRevision(articleId, { note }, context);
    }
    case 'conflict':
      throw new UserError('changed-meanwhile', errors.changedMeanwhile);
    case 'full':
      throw new UserError('guild-full', done.full[outcome.limit]);
    case 'faulty':
      throw new UserError('faulty-details', faultText(outcome.names, context.language));
    case 'gone':
      throw new UserError('changed-meanwhile', errors.changedMeanwhile);
  }
}
