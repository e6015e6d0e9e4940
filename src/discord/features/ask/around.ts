import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { renderAround } from './passage-reply.js';
import { presentPassage } from './present-passage.js';

/** "More context": shows the person who presses it the paragraphs around a passage. */
export const around = defineComponent(controls.around, ({ target, answered }) => ({
  manner: 'private',
  execute: (context) => {
    const { knowledge, language } = context;
    const shown = presentPassage(target, knowledge.corpus(), context, answered);
    return Promise.resolve(renderAround(shown, language));
  },
}));
