import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { passageMessage } from './passage-message.js';

/** "Post here": publishes what one person alone sees, and says who did. */
export const post = defineComponent(controls.post, (state, press) => ({
  manner: 'publish',
  requires: 'writer',
  execute: (context) => {
    const credit = context.language.text.answer.postedBy(`<@${press.userId}>`);
    return Promise.resolve(passageMessage(state, press, context, credit));
  },
}));
