import type { ArticleDraft } from '../../../knowledge/article-draft.js';
import { UserError } from '../../../shared/errors.js';
import { bounds } from '../../../store/bounds.js';
import type { Inquiry, Settlement } from '../../../store/inquiries.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import { defineComponent } from '../../framework/component.js';
import { defineModal } from '../../framework/modal.js';
import { inline, label } from '../../ui/inline.js';
import { notice, type Reply } from '../../ui/reply.js';
import { messageArticle, presentProposal } from '../propose/index.js';
import { redrawInquiry, tellInquirers } from './inquiry-desk.js';
import { messageUrl, renderInquiry } from './inquiry-views.js';
import { answerForm, declineForm, inquiryStep } from './moderators-controls.js';

/** Whoever may look after the articles; asked for at each press, since roles change while a post stays. */
const editor = { requires: 'editor' } as const;

/** In the currency of `cost`. */
const maxNameCost = 80;
/** UTF-16 units. */
const maxTitleLength = 120;
/** A longer question is a story, and no example of how to ask. */
const maxExampleLength = 200;

/** The buttons below a question, for the moderators. */
export const stepOfInquiry = defineComponent(
  inquiryStep,
  ({ step, id }) => {
    switch (step) {
      case 'answer':
        return { manner: 'modal', open: ({ language }) => writeAnswer.open(id, language) };
      case 'decline':
        return { manner: 'modal', open: ({ language }) => writeReason.open(id, language) };
      case 'close':
        return {
          manner: 'update',
          execute: async (context) => {
            const inquiry = await settled(id, { state: 'closed' }, context);
            return renderInquiry({ inquiry }, context.language);
          },
        };
    }
  },
  editor,
);

/** The answer goes to whoever asked, and becomes a draft of an article, to be confirmed like any other. */
export const writeAnswer = defineModal({
  customId: answerForm,
  ...editor,
  title: (text) => text.moderators.answerForm.title,
  fields: {
    answer: {
      kind: 'text',
      long: true,
      required: true,
      maxLength: bounds.inquiryAnswerCharacters,
      words: ({ moderators }) => moderators.answerForm.answer,
    },
  },
  submit: (id, { answer }) => ({
    manner: 'private',
    execute: async (context) => {
      const { moderators } = context.language.text;
      if (!/[\p{L}\p{N}]/u.test(answer)) throw new UserError('empty-answer', moderators.empty);
      const inquiry = await settled(id, { state: 'answered', words: answer }, context);
      const isTold = await tellAll(inquiry, context);
      const note = [isTold ? moderators.told : moderators.toldLater, moderators.draft].join('\n');
      return presentAnswer(inquiry, answer, context, note);
    },
  }),
});

export const writeReason = defineModal({
  customId: declineForm,
  ...editor,
  title: (text) => text.moderators.declineForm.title,
  fields: {
    reason: {
      kind: 'text',
      long: true,
      maxLength: 500,
      words: ({ moderators }) => moderators.declineForm.reason,
    },
  },
  submit: (id, { reason }) => ({
    manner: 'private',
    execute: async (context) => {
      const { moderators } = context.language.text;
      const words = reason === '' ? undefined : reason;
      const inquiry = await settled(id, { state: 'declined', words }, context);
      const isTold = await tellAll(inquiry, context);
      return notice(isTold ? moderators.declined : moderators.toldLater);
    },
  }),
});

/** Settles a question of the server in which that is done; throws what whoever came too late is told. */
async function settled(
  id: string,
  said: Pick<Settlement, 'state' | 'words'>,
  context: ActionContext,
): Promise<Inquiry> {
  const { stores, userId, userName, ownLanguage } = context;
  const { moderators } = ownLanguage.text;
  const guildId = guildOf(context);
  const by = { moderatorId: userId, moderatorName: userName };
  const inquiry = await stores.inquiries.settle(guildId, id, { ...said, ...by });
  if (inquiry !== undefined) return inquiry;
  const known = await stores.inquiries.get(guildId, id);
  const name = known?.settlement?.moderatorName;
  throw new UserError(
    'settled-before',
    name === undefined ? moderators.gone : moderators.settledBefore(inline(name, maxNameCost)),
  );
}

/** What Discord does not take just now is kept, and told later: false. */
async function tellAll(inquiry: Inquiry, context: ActionContext): Promise<boolean> {
  try {
    await tellInquirers(inquiry, context);
    await redrawInquiry(inquiry, context);
    return true;
  } catch {
    return false;
  }
}

/** The answer as an article, whose title is the question: that is no quotation. Its author may withdraw it. */
function presentAnswer(
  inquiry: Inquiry,
  answer: string,
  context: ActionContext,
  note: string,
): Promise<Reply> {
  const { guildId, id, question, channelId, messageId = '', waiting } = inquiry;
  const asked = waiting.find((inquirer) => inquirer.messageId !== undefined);
  const { userId, userName } = context;
  const { particulars, blocks } = messageArticle({
    id,
    content: answer,
    url: asked?.messageId && messageUrl(guildId, asked.channelId, asked.messageId),
    authorName: userName,
    writtenAtMs: Date.now(),
  });
  const { source } = particulars;
  const draft: ArticleDraft = {
    particulars: {
      ...particulars,
      source: { ...source, title: label(question, maxTitleLength, source.title) },
      questions: question.length <= maxExampleLength ? [question] : [],
    },
    blocks,
  };
  const url = messageUrl(guildId, channelId, messageId);
  return presentProposal(draft, { authorId: userId, url }, context, note);
}
