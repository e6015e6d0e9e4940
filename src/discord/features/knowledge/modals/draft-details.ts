import { editDetails } from '../../../../curation/edit-details.js';
import { UserError } from '../../../../shared/errors.js';
import { faultText, presentDraft } from '../commands/present-import.js';
import { takeDraft, waitingDraft } from '../commands/waiting-draft.js';
import * as controls from '../knowledge-controls.js';
import { defineModal } from '../../../framework/modal.js';
import type { DetailEdits } from '../../../../curation/edit-details.js';
import type { ActionContext, Manner } from '../../../framework/action.js';
import type { Submission } from '../../../framework/modal.js';
import type { Reply } from '../../../ui/reply.js';
import { daysFields } from './days-fields.js';
import { detailsFields } from './details-fields.js';

/** What an article says about itself that waits to be confirmed. */
export const draftDetails = defineModal({
  customId: controls.draftDetails,
  requires: 'editor',
  title: (text) => text.knowledge.details.title,
  fields: detailsFields,
  submit: ({ draftId }, edits, submission) => ({
    manner: inPlaceOf(submission),
    execute: (context) => editWaiting(draftId, edits, context),
  }),
});

/** From when until when it is served, once it counts. */
export const draftDays = defineModal({
  customId: controls.draftDays,
  requires: 'editor',
  title: (text) => text.knowledge.details.daysTitle,
  fields: daysFields,
  submit: ({ draftId }, edits, submission) => ({
    manner: inPlaceOf(submission),
    execute: (context) => editWaiting(draftId, edits, context),
  }),
});

function inPlaceOf({ message }: Submission): Manner {
  return message?.isPrivate === true ? 'update' : 'private';
}

async function editWaiting(
  draftId: string,
  edits: DetailEdits,
  context: ActionContext,
): Promise<Reply> {
  const waiting = await waitingDraft(draftId, context);
  const edited = waiting.articles.map((article) => editDetails(article, edits));
  const faulty = edited.flatMap((each) => (each.kind === 'faulty' ? each.names : []));
  if (faulty.length > 0) {
    throw new UserError('faulty-details', faultText(faulty, context.language));
  }
  const taken = await takeDraft(draftId, context);
  const articles = edited.flatMap((each) => (each.kind === 'edited' ? [each.draft] : []));
  return presentDraft(await context.stores.drafts.put({ ...taken, articles }), context);
}
