import type { Manner } from '../../framework/action.js';
import { defineComponent, type Press } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import type { PassageState } from '../../ui/controls.js';
import { passageMessage } from './passage-message.js';

/**
 * Shows the passage before or after. Only the asker turns the page of what all see; everybody else gets a copy of
 * their own to turn.
 */
export const turn = defineComponent(controls.turn, (state, press) => ({
  manner: mannerOf(state, press),
  execute: (context) => Promise.resolve(passageMessage(state, press, context)),
}));

function mannerOf({ askerId }: PassageState, { userId, message }: Press): Manner {
  return message.isPrivate || userId === askerId ? 'update' : 'private';
}
