import type { ActionContext } from '../../framework/action.js';
import { defineComponent, type Press } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import type { PassageState } from '../../ui/controls.js';
import { addresseeOf, keptParts } from '../../ui/parts.js';
import { renderPassageView } from '../../ui/passage-view.js';
import type { Reply } from '../../ui/reply.js';
import { presentPassage } from './present-passage.js';
import { quotedAgain } from './quoted-again.js';

/** "Post here": publishes what one person alone sees, says who did, and tells whom it is for. */
export const post = defineComponent(controls.post, (state, press) => ({
  manner: 'publish',
  requires: 'writer',
  execute: (context) => Promise.resolve(published(state, press, context)),
}));

function published(
  { target, answered }: PassageState,
  { userId, message }: Press,
  context: ActionContext,
): Reply {
  const { knowledge, language, audience } = context;
  const { notes, ...shown } = presentPassage(target, knowledge.corpus(), context, answered);
  const addressee = addresseeOf(message.parts);
  const kept = keptParts(message.parts);
  // Nobody can tell any more for whom the further sources were that stand there.
  const isForAll = knowledge.isForAll?.() !== false;
  const below = isForAll ? quotedAgain(kept.below, knowledge.corpus()) : [];
  const around = { ...kept, below };
  const view = renderPassageView(
    {
      ...shown,
      ...(answered !== undefined && { answered }),
      audience,
      around,
      notes: [language.text.answer.postedBy(`<@${userId}>`), ...notes],
    },
    language,
  );
  return addressee === undefined ? view : { ...view, pings: [addressee] };
}
