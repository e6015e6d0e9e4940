import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { renderPassage } from './passage-reply.js';
import { presentPassage } from './present-passage.js';

/** Shows the whole of a passage that an answer had to cut, as the article has it now. */
export const showAll = defineComponent(controls.showAll, (target) => ({
  manner: 'private',
  execute: (context) => {
    const { knowledge, language } = context;
    const { article, passage, notes } = presentPassage(target, knowledge.corpus(), context);
    return Promise.resolve(renderPassage({ article, passage, highlights: [], notes }, language));
  },
}));
