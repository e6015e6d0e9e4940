import { editArticle } from '../../../../curation/revise-article.js';
import type { Revision } from '../../../../knowledge/guild-articles.js';
import { UserError } from '../../../../shared/errors.js';
import { guildOf, type ActionContext, type OpenModal } from '../../../framework/action.js';
import { presentOutcome } from '../commands/present-revision.js';
import * as controls from '../knowledge-controls.js';
import { defineModal } from '../../../framework/modal.js';
import { inline } from '../../../ui/inline.js';
import type { ArticleDraft } from '../../../../knowledge/article-draft.js';
import type { Language } from '../../../text/languages.js';
import { daysFields, daysFilledIn } from './days-fields.js';
import { detailsFields, filledIn } from './details-fields.js';

/** What an article says about itself, as somebody saw it. */
export const articleDetails = defineModal({
  customId: controls.articleDetails,
  requires: 'editor',
  title: (text) => text.knowledge.details.title,
  fields: detailsFields,
  submit: ({ articleId, newest }, edits, { message, userId }) => ({
    manner: message?.isPrivate === true ? 'update' : 'private',
    execute: async (context) => {
      const change = { guildId: guildOf(context), articleId, authorId: userId, basedOn: newest };
      return presentOutcome(await editArticle(change, edits, context.stores.articles), context);
    },
  }),
});

/** From when until when it is served, and when it is to be looked over. */
export const articleDays = defineModal({
  customId: controls.articleDays,
  requires: 'editor',
  title: (text) => text.knowledge.details.daysTitle,
  fields: daysFields,
  submit: ({ articleId, newest }, edits, { message, userId }) => ({
    manner: message?.isPrivate === true ? 'update' : 'private',
    execute: async (context) => {
      const change = { guildId: guildOf(context), articleId, authorId: userId, basedOn: newest };
      return presentOutcome(await editArticle(change, edits, context.stores.articles), context);
    },
  }),
});

/** The same for a revision; throws a `UserError` for an article that is removed. */
export function openArticleDays(revision: Revision, { language }: ActionContext): OpenModal {
  const { articleId, number: newest } = revision;
  return articleDays.open(
    { articleId, newest },
    language,
    daysFilledIn(textOf(revision, language)),
  );
}

/** The modal, filled in with what is there; throws a `UserError` for an article that is removed. */
export function openArticleDetails(revision: Revision, { language }: ActionContext): OpenModal {
  const { articleId, number: newest } = revision;
  return articleDetails.open({ articleId, newest }, language, filledIn(textOf(revision, language)));
}

function textOf({ draft, title }: Revision, { text }: Language): ArticleDraft {
  if (draft !== undefined) return draft;
  const name = `**${inline(title, 160)}**`;
  throw new UserError('removed-article', text.knowledge.shown.isRemoved(name));
}
