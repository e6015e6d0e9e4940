import { ComponentType, type APIComponentInContainer } from 'discord.js';
import { UserError } from '../../../shared/errors.js';
import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { presentAnswer } from './present-answer.js';

/** An example question: asks it, for the one who presses. */
export const askExample = defineComponent(controls.askExample, ({ index }, { message }) => ({
  manner: 'private',
  execute: async (context) => {
    const question = labelOf(message.parts, controls.askExample.encode({ index }));
    if (question === undefined) {
      throw new UserError('outdated', context.ownLanguage.text.errors.outdated);
    }
    return presentAnswer(question, undefined, context);
  },
}));

function labelOf(
  parts: readonly APIComponentInContainer[],
  customId: string | undefined,
): string | undefined {
  for (const part of parts) {
    if (part.type !== ComponentType.ActionRow) continue;
    for (const control of part.components) {
      if (!('custom_id' in control) || control.custom_id !== customId) continue;
      return 'label' in control ? control.label : undefined;
    }
  }
  return undefined;
}
