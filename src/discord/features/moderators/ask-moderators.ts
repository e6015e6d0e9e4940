import { UserError } from '../../../shared/errors.js';
import { asksTheSame } from '../../../language/asks-the-same.js';
import { gistOf } from '../../../language/gist.js';
import { bounds } from '../../../store/bounds.js';
import type { Inquiry } from '../../../store/inquiries.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import { defineComponent, type Press } from '../../framework/component.js';
import { shownQuestion } from '../../ui/parts.js';
import { notice, type Reply } from '../../ui/reply.js';
import { postInquiry, redrawInquiry } from './inquiry-desk.js';
import { askModerators } from './moderators-controls.js';

/** Puts the question of the message to the moderators, for the one who presses. */
export const askTheModerators = defineComponent(
  askModerators,
  (_state, press) => ({ manner: 'private', execute: (context) => put(press, context) }),
  { requires: 'guild' },
);

async function put({ message }: Press, context: ActionContext): Promise<Reply> {
  const { stores, language, userId, channelId = '', ownLanguage } = context;
  const words = language.text.moderators;
  const guildId = guildOf(context);
  const { askChannelId } = await stores.settings.get(guildId);
  if (askChannelId === undefined) throw new UserError('no-moderators', words.cannot.off);
  refuseUnlessPossible(askChannelId, context);
  const question = shownQuestion(message.parts) ?? (await message.repliedQuestion());
  if (question === undefined) throw new UserError('question-gone', words.cannot.questionGone);
  const outcome = await stores.inquiries.put(
    { guildId, question, channelId: askChannelId },
    {
      userId,
      channelId,
      locale: ownLanguage.locale,
      ...(!message.isPrivate && { messageId: message.id }),
    },
    sameAs(question),
  );
  if (outcome.kind === 'too-many') {
    throw new UserError(
      'too-many-questions',
      outcome.of === 'person'
        ? words.cannot.person(bounds.personalInquiriesADay)
        : words.cannot.server,
    );
  }
  const isShown = await showToModerators(outcome.inquiry, context);
  if (!isShown) return notice(words.later);
  return notice({ new: words.asked, joined: words.joined, again: words.again }[outcome.kind]);
}

/** Asked at once, so that nothing is kept that nobody can read. */
function refuseUnlessPossible(
  channelId: string,
  { guild, lackingIn, language }: ActionContext,
): void {
  const { cannot } = language.text.moderators;
  if (guild?.hasChannel(channelId) === false) {
    throw new UserError('channel-gone', cannot.channelGone);
  }
  if (lackingIn(channelId).length > 0) throw new UserError('may-not-post', cannot.mayNotPost);
}

/** False where Discord has a fault just now: it is posted later. */
async function showToModerators(inquiry: Inquiry, context: ActionContext): Promise<boolean> {
  const { cannot } = context.language.text.moderators;
  try {
    if (await redrawInquiry(inquiry, context)) return true;
    const { kind } = await postInquiry(inquiry, context);
    // Nobody else waits for it, and nobody could read it.
    if (kind !== 'posted' && inquiry.people === 1) {
      await context.stores.inquiries.discard(inquiry.guildId, inquiry.id);
    }
    if (kind === 'gone') throw new UserError('channel-gone', cannot.channelGone);
    if (kind === 'forbidden') throw new UserError('may-not-post', cannot.mayNotPost);
    return true;
  } catch (error) {
    if (error instanceof UserError) throw error;
    return false;
  }
}

/** One that is of little words alone is the same only word for word. */
function sameAs(question: string): (other: string) => boolean {
  const gist = gistOf(question);
  const plain = (text: string): string => text.trim().toLowerCase();
  return (other) => plain(other) === plain(question) || asksTheSame(gist, gistOf(other));
}
