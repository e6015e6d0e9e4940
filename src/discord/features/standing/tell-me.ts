import { UserError } from '../../../shared/errors.js';
import { asksTheSame } from '../../../language/asks-the-same.js';
import { gistOf } from '../../../language/gist.js';
import { bounds } from '../../../store/bounds.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import { defineComponent, type Press } from '../../framework/component.js';
import { shownQuestion } from '../../ui/parts.js';
import { notice, type Reply } from '../../ui/reply.js';
import { endMenu, tellMe } from './standing-controls.js';

const dayMs = 24 * 60 * 60_000;

/** Keeps the question of the message, for the one who presses. */
export const tellMeLater = defineComponent(
  tellMe,
  (_state, press) => ({ manner: 'private', execute: (context) => keep(press, context) }),
  { requires: 'guild' },
);

async function keep({ message }: Press, context: ActionContext): Promise<Reply> {
  const { stores, language, ownLanguage, userId, channelId = '' } = context;
  const { standing } = language.text;
  const question = shownQuestion(message.parts) ?? (await message.repliedQuestion());
  if (question === undefined) throw new UserError('question-gone', standing.questionGone);
  const gist = gistOf(question);
  const outcome = await stores.standing.ask(
    { guildId: guildOf(context), userId, question, channelId, locale: ownLanguage.locale },
    (other) => other === question || asksTheSame(gist, gistOf(other)),
  );
  if (outcome.kind === 'too-many') {
    throw new UserError(
      'too-many-standing',
      outcome.of === 'person'
        ? standing.tooMany.person(bounds.personalStandingQuestions)
        : standing.tooMany.server,
    );
  }
  const untilSeconds = Math.floor((outcome.question.createdAtMs + bounds.standingMs) / 1_000);
  const days = Math.round(bounds.standingMs / dayMs);
  return notice(standing[outcome.kind](`<t:${untilSeconds}:D>`, days));
}

/** Ends one of the person's own, wherever it was asked. */
export const endStanding = defineComponent(endMenu, (_state, { values }) => ({
  manner: 'private',
  execute: async ({ stores, userId, language }) => {
    const isEnded = await stores.standing.endOwn(userId, values[0] ?? '');
    if (!isEnded) throw new UserError('not-yours', language.text.standing.notThere);
    return notice(language.text.standing.ended);
  },
}));
