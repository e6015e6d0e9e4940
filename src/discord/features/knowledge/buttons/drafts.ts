import { confirmImport } from '../../../../curation/confirm-import.js';
import type { ArticleDraft } from '../../../../knowledge/article-draft.js';
import type { Revision } from '../../../../knowledge/guild-articles.js';
import { type ActionContext, guildOf } from '../../../framework/action.js';
import { presentDraft } from '../commands/present-import.js';
import { presentRevision } from '../commands/present-revision.js';
import { goneDraft, othersDraft, takeDraft, waitingDraft } from '../commands/waiting-draft.js';
import { defineComponent } from '../../../framework/component.js';
import * as controls from '../knowledge-controls.js';
import { daysFilledIn } from '../modals/days-fields.js';
import { draftDays, draftDetails } from '../modals/draft-details.js';
import { tryDraft as tryDraftForm } from '../modals/try-draft.js';
import { filledIn } from '../modals/details-fields.js';
import { inline } from '../../../ui/inline.js';
import { notice } from '../../../ui/reply.js';
import { inPlace } from './in-place.js';

const editor = { requires: 'editor' } as const;

/** "Confirm": makes what waits count. */
export const confirmDraft = defineComponent(
  controls.confirmDraft,
  ({ draftId }, press) => ({
    manner: inPlace(press),
    takesLong: true,
    execute: async (context) => {
      const { stores, userId, language } = context;
      const { done } = language.text.knowledge;
      /** Of many articles some may count already. */
      const among = (words: string, written: readonly Revision[]): string =>
        written.length === 0 ? words : `${done.confirmedMany(written.length)}\n${words}`;
      const outcome = await confirmImport(guildOf(context), draftId, userId, stores);
      switch (outcome.kind) {
        case 'gone':
          throw goneDraft(context);
        case 'not-yours':
          throw othersDraft(context);
        case 'conflict':
          await context.refresh();
          return presentDraft(outcome.draft, context, among(done.conflict, outcome.revisions));
        case 'full':
          await context.refresh();
          return presentDraft(
            outcome.draft,
            context,
            among(done.full[outcome.limit], outcome.revisions),
          );
        case 'confirmed': {
          await context.refresh();
          const leftOut = notIndexed(context);
          const [revision, ...others] = outcome.revisions;
          if (revision === undefined || others.length > 0) {
            return notice(`${done.confirmedMany(outcome.revisions.length)}${leftOut}`);
          }
          const note = `${done.confirmed(`**${titleOf(revision)}**`, revision.number)}${leftOut}`;
          return presentRevision(revision.articleId, { note }, context);
        }
      }
    },
  }),
  editor,
);

/** "Cancel": nothing of what waits will count. */
export const cancelDraft = defineComponent(
  controls.cancelDraft,
  ({ draftId }, press) => ({
    manner: inPlace(press),
    execute: async (context) => {
      await takeDraft(draftId, context);
      return notice(context.language.text.knowledge.done.cancelled);
    },
  }),
  editor,
);

/** "Edit details": opens the modal, filled in. */
export const editDraft = defineComponent(
  controls.editDraft,
  ({ draftId }) => ({
    manner: 'modal',
    open: async (context) => {
      const article = await firstWaiting(draftId, context);
      return draftDetails.open({ draftId }, context.language, filledIn(article));
    },
  }),
  editor,
);

/** "Days": opens the modal, filled in. */
export const editDraftDays = defineComponent(
  controls.editDraftDays,
  ({ draftId }) => ({
    manner: 'modal',
    open: async (context) => {
      const article = await firstWaiting(draftId, context);
      return draftDays.open({ draftId }, context.language, daysFilledIn(article));
    },
  }),
  editor,
);

/** "Try a question": opens the modal for it. */
export const tryDraft = defineComponent(
  controls.tryDraft,
  ({ draftId }) => ({
    manner: 'modal',
    open: async (context) => {
      await waitingDraft(draftId, context);
      return tryDraftForm.open({ draftId }, context.language);
    },
  }),
  editor,
);

/** The article of a draft that waits: only one of a single article has these buttons. */
async function firstWaiting(draftId: string, context: ActionContext): Promise<ArticleDraft> {
  const [article] = (await waitingDraft(draftId, context)).articles;
  if (article === undefined) throw goneDraft(context);
  return article;
}

const maxNamed = 3;

/** What is not answered from though it counts; empty when everything is. */
function notIndexed({ knowledge, language }: ActionContext): string {
  const titles = (knowledge.leftOut?.() ?? []).slice(0, maxNamed);
  if (titles.length === 0) return '';
  return `\n${language.text.knowledge.done.leftOut(titles.map((title) => `**${inline(title, 80)}**`))}`;
}

function titleOf({ title }: Revision): string {
  return inline(title, 160);
}
