import { UserError } from '../../../shared/errors.js';
import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';

/** 🗑: takes an answer away, for the asker and for whoever may manage messages. */
export const remove = defineComponent(controls.remove, ({ askerId }, press) =>
  press.userId === askerId || press.mayManageMessages
    ? { manner: 'remove' }
    : {
        manner: 'private',
        execute: ({ language }) =>
          Promise.reject(new UserError('not-yours', language.text.errors.notYours)),
      },
);
