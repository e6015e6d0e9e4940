import { UserError } from '../../../shared/errors.js';
import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { decodeReference } from '../../ui/passage-reference.js';
import { keptParts } from '../../ui/parts.js';
import { renderPassageView } from '../../ui/passage-view.js';
import { presentPassage } from './present-passage.js';

/** A menu of passages: shows the one that was chosen to the person who chose. */
export const open = defineComponent(controls.open, (_state, { values, message }) => ({
  manner: 'private',
  execute: (context) => {
    const { knowledge, language, audience } = context;
    const reference = decodeReference(values[0] ?? '');
    if (reference === undefined) throw new UserError('outdated', language.text.errors.outdated);
    const shown = presentPassage(reference, knowledge.corpus(), context);
    const { above, feedback } = keptParts(message.parts);
    return Promise.resolve(
      renderPassageView({ ...shown, audience, around: { above, below: [], feedback } }, language),
    );
  },
}));
