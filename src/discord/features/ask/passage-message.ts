import type { ActionContext } from '../../framework/action.js';
import type { Press } from '../../framework/component.js';
import type { PassageState } from '../../ui/controls.js';
import { keptParts } from '../../ui/parts.js';
import { renderPassageView } from '../../ui/passage-view.js';
import type { Reply } from '../../ui/reply.js';
import { presentPassage } from './present-passage.js';

/**
 * The message on which a button was pressed, with the button's passage as its main thing: question and further sources
 * stay around it. `note`, in markdown, comes before what there is to say of the passage itself.
 */
export function passageMessage(
  { target, answered }: PassageState,
  { message }: Press,
  context: ActionContext,
  note?: string,
): Reply {
  const { knowledge, language, audience } = context;
  const { notes, ...shown } = presentPassage(target, knowledge.corpus(), context, answered);
  return renderPassageView(
    {
      ...shown,
      ...(answered !== undefined && { answered }),
      audience,
      around: keptParts(message.parts),
      notes: [...(note === undefined ? [] : [note]), ...notes],
    },
    language,
  );
}
