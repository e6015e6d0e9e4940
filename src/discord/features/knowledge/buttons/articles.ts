import {
  editArticle,
  removeArticle,
  restoreArticle,
  type ArticleChange,
} from '../../../../curation/revise-article.js';
import type { ArticleId } from '../../../../knowledge/article.js';
import type { Revision } from '../../../../knowledge/guild-articles.js';
import { articleId } from '../../../../knowledge/identifiers.js';
import { UserError } from '../../../../shared/errors.js';
import { guildOf, type ActionContext } from '../../../framework/action.js';
import { markdownReply } from '../commands/export.js';
import { presentList } from '../commands/list.js';
import { presentLog } from '../commands/log.js';
import { presentHistory, presentOutcome, presentRevision } from '../commands/present-revision.js';
import { defineComponent } from '../../../framework/component.js';
import * as controls from '../knowledge-controls.js';
import type { ArticleState } from '../knowledge-controls.js';
import { openArticleDays, openArticleDetails } from '../modals/article-details.js';
import { detectedLanguage, renderRemoval } from '../views/revision-view.js';
import { shownReason } from '../../../ui/parts.js';
import { inPlace } from './in-place.js';

const editor = { requires: 'editor' } as const;

/** "Export": the revision as a Markdown file, beside what is shown. */
export const exportRevision = defineComponent(
  controls.exportRevision,
  ({ articleId: id, number }) => ({
    manner: 'private',
    execute: async (context) => {
      const { stores, language } = context;
      const revision = await stores.articles.revision(guildOf(context), id, number);
      if (revision?.draft === undefined) {
        const { errors } = language.text.knowledge;
        throw new UserError('no-revision', errors.noRevision(number));
      }
      return markdownReply(revision.draft, language);
    },
  }),
  editor,
);

/** Another page of a revision, or back to it. */
export const revisionPage = defineComponent(
  controls.revisionPage,
  ({ articleId: id, number, other: page }, press) => ({
    manner: inPlace(press),
    execute: (context) => presentRevision(id, { number, page }, context),
  }),
  editor,
);

/** A menu of revisions: opens the one that was chosen. */
export const openRevision = defineComponent(
  controls.openRevision,
  ({ articleId: id }, press) => ({
    manner: inPlace(press),
    execute: (context) => presentRevision(id, { number: Number(press.values[0] ?? 1) }, context),
  }),
  editor,
);

/** A menu of articles: opens the one that was chosen, beside the list. */
export const openOwnArticle = defineComponent(
  controls.openOwnArticle,
  (_state, { values }) => ({
    manner: 'private',
    execute: (context) => {
      const id = articleId(values[0] ?? '');
      if (id === undefined) {
        throw new UserError('outdated', context.language.text.errors.outdated);
      }
      return presentRevision(id, {}, context);
    },
  }),
  editor,
);

export const ownArticlesPage = defineComponent(
  controls.ownArticlesPage,
  ({ page, search }, press) => ({
    manner: inPlace(press),
    execute: (context) => Promise.resolve(presentList(search, page, context)),
  }),
  editor,
);

export const historyPage = defineComponent(
  controls.historyPage,
  ({ articleId: id, page }, press) => ({
    manner: inPlace(press),
    execute: (context) => presentHistory(id, page, context),
  }),
  editor,
);

export const logPage = defineComponent(
  controls.logPage,
  ({ page }, press) => ({
    manner: inPlace(press),
    execute: (context) => presentLog(page, context),
  }),
  editor,
);

/** The newest revision of an article whose buttons are pressed. */
async function newestOf(id: ArticleId, context: ActionContext): Promise<Revision> {
  const newest = await context.stores.articles.newest(guildOf(context), id);
  if (newest === undefined) {
    throw new UserError('outdated', context.language.text.errors.outdated);
  }
  return newest;
}

/** "Edit details": opens the modal, filled in with what is there. */
export const editArticleDetails = defineComponent(
  controls.editArticleDetails,
  ({ articleId: id }) => ({
    manner: 'modal',
    open: async (context) => openArticleDetails(await newestOf(id, context), context),
  }),
  editor,
);

/** "Days": opens the modal, filled in with what is there. */
export const editArticleDays = defineComponent(
  controls.editArticleDays,
  ({ articleId: id }) => ({
    manner: 'modal',
    open: async (context) => openArticleDays(await newestOf(id, context), context),
  }),
  editor,
);

/** A menu of languages: what the text is written in, where that was told wrong. */
export const articleLanguage = defineComponent(
  controls.articleLanguage,
  (state, press) => ({
    manner: inPlace(press),
    execute: async (context) => {
      const [chosen = detectedLanguage] = press.values;
      const language = chosen === detectedLanguage ? '' : chosen;
      const change = changeOf(state, context);
      const outcome = await editArticle(change, { language }, context.stores.articles);
      return presentOutcome(outcome, context);
    },
  }),
  editor,
);

/** "Remove": asks first. */
export const askRemoval = defineComponent(
  controls.askRemoval,
  ({ articleId: id }, press) => ({
    manner: inPlace(press),
    execute: async (context) => {
      const newest = await context.stores.articles.newest(guildOf(context), id);
      return newest?.draft === undefined
        ? presentRevision(id, {}, context)
        : renderRemoval(newest, context.language);
    },
  }),
  editor,
);

/** "Remove", once more. */
export const removeForGood = defineComponent(
  controls.removeForGood,
  (state, press) => ({
    manner: inPlace(press),
    execute: async (context) => {
      const change = { ...changeOf(state, context), reason: shownReason(press.message.parts) };
      return presentOutcome(await removeArticle(change, context.stores.articles), context);
    },
  }),
  editor,
);

/** "Restore this revision": unless somebody has made another one meanwhile. */
export const restoreRevision = defineComponent(
  controls.restoreRevision,
  ({ articleId: id, number, other: newest }, press) => ({
    manner: inPlace(press),
    execute: async (context) => {
      const change = changeOf({ articleId: id, newest }, context);
      const outcome = await restoreArticle(change, number, context.stores.articles);
      return presentOutcome(outcome, context);
    },
  }),
  editor,
);

function changeOf({ articleId: id, newest }: ArticleState, context: ActionContext): ArticleChange {
  return {
    guildId: guildOf(context),
    articleId: id,
    authorId: context.userId,
    basedOn: newest,
  };
}
