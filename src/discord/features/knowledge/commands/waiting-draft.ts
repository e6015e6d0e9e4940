import { UserError } from '../../../../shared/errors.js';
import type { ImportDraft } from '../../../../store/import-drafts.js';
import { guildOf, type ActionContext } from '../../../framework/action.js';

/** A draft of one's own that waits; throws a `UserError` for one that does not (any more), or is somebody else's. */
export async function waitingDraft(draftId: string, context: ActionContext): Promise<ImportDraft> {
  const draft = await context.stores.drafts.get(guildOf(context), draftId);
  if (draft === undefined) throw goneDraft(context);
  if (draft.authorId === context.userId) return draft;
  throw othersDraft(context);
}

/** The same, and it waits no longer: of two who take it at the same time one gets it. */
export async function takeDraft(draftId: string, context: ActionContext): Promise<ImportDraft> {
  await waitingDraft(draftId, context);
  const taken = await context.stores.drafts.take(guildOf(context), draftId);
  if (taken === undefined) throw goneDraft(context);
  return taken;
}

export function goneDraft({ language }: ActionContext): UserError {
  return new UserError('draft-gone', language.text.knowledge.errors.gone);
}

export function othersDraft({ language }: ActionContext): UserError {
  return new UserError('others-draft', language.text.knowledge.errors.notYours);
}
