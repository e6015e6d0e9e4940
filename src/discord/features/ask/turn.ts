import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { readOn } from './read-on.js';

/** Reads on at the passage before or after, in place. On public answers of earlier versions it opens the article there. */
export const turn = defineComponent(controls.turn, (state, press) => ({
  manner: press.message.isPrivate ? 'update' : 'private',
  execute: (context) => readOn(state, press, context),
}));
