import { UserError } from '../../../shared/errors.js';
import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { decodeReference } from '../../ui/passage-reference.js';
import { readOn } from './read-on.js';

/** A menu of passages: opens the article at the one that was chosen, for the person who chose. */
export const open = defineComponent(controls.open, (_state, press) => ({
  manner: 'private',
  execute: (context) => {
    const target = decodeReference(press.values[0] ?? '');
    if (target === undefined)
      throw new UserError('outdated', context.language.text.errors.outdated);
    return readOn({ target }, press, context);
  },
}));
