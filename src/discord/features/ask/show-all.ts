import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { readOn } from './read-on.js';

/** On answers of earlier versions: the whole of a passage that was cut, as the article has it now. */
export const showAll = defineComponent(controls.showAll, (target, press) => ({
  manner: 'private',
  execute: (context) => readOn({ target }, press, context),
}));
