import { editDetails } from '../../../../curation/edit-details.js';
import { UserError } from '../../../../shared/errors.js';
import { faultText, presentDraft } from '../commands/present-import.js';
import { takeDraft, waitingDraft } from '../commands/waiting-draft.js';
import * as controls from '../knowledge-controls.js';
import { defineModal } from '../../../framework/modal.js';
import { detailsFields } from './details-fields.js';

/** What an article says about itself that waits to be confirmed. */
export const draftDetails = defineModal({
  customId: controls.draftDetails,
  requires: 'editor',
  title: (text) => text.knowledge.details.title,
  fields: detailsFields,
  submit: ({ draftId }, edits, { message }) => ({
    manner: message?.isPrivate === true ? 'update' : 'private',
    execute: async (context) => {
      const waiting = await waitingDraft(draftId, context);
      const edited = waiting.articles.map((article) => editDetails(article, edits));
      const faulty = edited.flatMap((each) => (each.kind === 'faulty' ? each.names : []));
      if (faulty.length > 0) {
        throw new UserError('faulty-details', faultText(faulty, context.language));
      }
      const taken = await takeDraft(draftId, context);
      const articles = edited.flatMap((each) => (each.kind === 'edited' ? [each.draft] : []));
      return presentDraft(await context.stores.drafts.put({ ...taken, articles }), context);
    },
  }),
});
