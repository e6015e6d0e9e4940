import { defineComponent } from '../component.js';
import * as controls from '../controls.js';
import { keptParts } from '../render/parts.js';
import { renderPassageView } from '../render/passage-view.js';
import { presentPassage } from './present-passage.js';

/** "Post here": publishes what one person alone sees, and says who did. */
export const post = defineComponent(controls.post, ({ target, answered }, press) => ({
  manner: 'public',
  execute: (context) => {
    const { knowledge, language, audience } = context;
    const { notes, ...shown } = presentPassage(target, knowledge.corpus(), context, answered);
    return Promise.resolve(
      renderPassageView(
        {
          ...shown,
          ...(answered !== undefined && { answered }),
          audience,
          around: keptParts(press.message.parts),
          notes: [language.text.answer.postedBy(`<@${press.userId}>`), ...notes],
        },
        language,
      ),
    );
  },
}));
