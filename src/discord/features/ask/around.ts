import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { readOn } from './read-on.js';

/** "More context", and "Show all" of what was cut: opens the article at the passage, for the person who presses it alone. */
export const around = defineComponent(controls.around, (state, press) => ({
  manner: 'private',
  execute: (context) => readOn(state, press, context),
}));
