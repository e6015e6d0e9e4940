import { UserError } from '../../../shared/errors.js';
import type { ActionContext } from '../../framework/action.js';
import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import type { PassageState } from '../../ui/controls.js';
import { menuRow } from '../../ui/menus.js';
import { textDisplay, type Reply } from '../../ui/reply.js';
import { presentPassage } from '../ask/index.js';
import {
  renderCited,
  shownStyle,
  shownStyles,
  styleName,
  type ShownStyle,
} from './render-cited.js';

/** "Cite": the source line of the passage that a message shows, for the person who presses it alone, who may choose another style. */
export const citeShown = defineComponent(controls.cite, (state) => ({
  manner: 'private',
  execute: (context) => citation(state, shownStyles[0], context),
}));

/** The menu of styles below a citation: the same passage in the one that was chosen, in place. */
export const citeAs = defineComponent(controls.citeAs, (state, press) => ({
  manner: press.message.isPrivate ? 'update' : 'private',
  execute: async (context) => {
    const style = shownStyle(press.values[0]);
    if (style === undefined)
      throw new UserError('outdated', context.ownLanguage.text.errors.outdated);
    return citation(state, style, context);
  },
}));

/** Of the passage as it is now, if whoever presses may read it where they are. */
async function citation(
  { target }: PassageState,
  style: ShownStyle,
  context: ActionContext,
): Promise<Reply> {
  const { knowledge, language } = context;
  const { article, passage, notes } = presentPassage(target, knowledge.corpus(), context);
  const options = shownStyles.map((value) => ({
    value,
    label: styleName(value, language.text),
    chosen: value === style,
  }));
  // As it was on the message, so that a note on what has changed since stays.
  const customId = controls.citeAs.encode({ target });
  return renderCited({ article, passage }, style, language, {
    above: notes.map(textDisplay),
    below: menuRow(customId, language.text.cite.chooseStyle, options),
  });
}
