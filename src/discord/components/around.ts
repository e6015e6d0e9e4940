import { defineComponent } from '../component.js';
import * as controls from '../controls.js';
import { renderAround } from '../render/passage-reply.js';
import { presentPassage } from './present-passage.js';

/** "More context": shows the person who presses it the paragraphs around a passage. */
export const around = defineComponent(controls.around, ({ target, answered }) => ({
  manner: 'private',
  execute: ({ knowledge, language }) => {
    const shown = presentPassage(target, knowledge.corpus(), language, answered);
    return Promise.resolve(renderAround(shown, language));
  },
}));
