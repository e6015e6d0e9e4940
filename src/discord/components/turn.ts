import type { Manner } from '../action.js';
import { defineComponent, type Press } from '../component.js';
import * as controls from '../controls.js';
import type { PassageState } from '../controls.js';
import { keptParts } from '../render/parts.js';
import { renderPassageView } from '../render/passage-view.js';
import { presentPassage } from './present-passage.js';

/**
 * Shows the passage before or after. Only the asker turns the page of what all see; everybody else gets a copy of
 * their own to turn.
 */
export const turn = defineComponent(controls.turn, (state, press) => ({
  manner: mannerOf(state, press),
  execute: (context) => {
    const { knowledge, language, audience } = context;
    const { target, answered } = state;
    const shown = presentPassage(target, knowledge.corpus(), context, answered);
    return Promise.resolve(
      renderPassageView(
        {
          ...shown,
          ...(answered !== undefined && { answered }),
          audience,
          around: keptParts(press.message.parts),
        },
        language,
      ),
    );
  },
}));

function mannerOf({ askerId }: PassageState, { userId, message }: Press): Manner {
  return message.isPrivate || userId === askerId ? 'update' : 'private';
}
