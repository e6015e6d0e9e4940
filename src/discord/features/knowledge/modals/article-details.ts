import { editArticle } from '../../../../curation/revise-article.js';
import type { Revision } from '../../../../knowledge/guild-articles.js';
import { UserError } from '../../../../shared/errors.js';
import { guildOf, type ActionContext, type OpenModal } from '../../../framework/action.js';
import { presentOutcome } from '../commands/present-revision.js';
import * as controls from '../knowledge-controls.js';
import { defineModal } from '../../../framework/modal.js';
import { inline } from '../../../ui/inline.js';
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

/** The modal, filled in with what is there; throws a `UserError` for an article that is removed. */
export function openArticleDetails(
  { articleId, number, draft, title }: Revision,
  { language }: ActionContext,
): OpenModal {
  if (draft === undefined) {
    const { shown } = language.text.knowledge;
    throw new UserError('removed-article', shown.isRemoved(`**${inline(title, 160)}**`));
  }
  return articleDetails.open({ articleId, newest: number }, language, filledIn(draft));
}
