import type { ActionContext } from '../../framework/action.js';
import type { Press } from '../../framework/component.js';
import type { PassageState } from '../../ui/controls.js';
import { keptParts } from '../../ui/parts.js';
import type { Reply } from '../../ui/reply.js';
import { presentPassage } from './present-passage.js';
import { renderReader } from './reader.js';

/** A passage to read on from, below the question of the message on which it was asked for. */
export function readOn(
  { target, answered }: PassageState,
  { message }: Press,
  context: ActionContext,
): Promise<Reply> {
  const { knowledge, language, audience } = context;
  const shown = presentPassage(target, knowledge.corpus(), context, answered);
  const { above } = keptParts(message.parts);
  return Promise.resolve(renderReader(shown, { above, audience, answered }, language));
}
