import { readAndPreview } from '../commands/present-import.js';
import * as controls from '../knowledge-controls.js';
import { limits } from '../../../ui/limits.js';
import { defineModal } from '../../../framework/modal.js';
import { detailsFields } from './details-fields.js';

const { title, publisher, published, url } = detailsFields;

/** A text that somebody pastes, with what it does not say itself. */
export const pasteArticle = defineModal({
  customId: controls.pasteText,
  requires: 'editor',
  title: (text) => text.knowledge.paste.title,
  fields: {
    text: {
      kind: 'text',
      words: (text) => text.knowledge.paste.text,
      required: true,
      long: true,
      maxLength: limits.textInput,
    },
    // A pasted page may have its headline in its first line.
    title: { ...title, required: false },
    publisher,
    published,
    url,
  },
  submit: (_state, { text, ...details }) => ({
    manner: 'private',
    takesLong: true,
    execute: (context) => {
      const stated = Object.fromEntries(
        Object.entries(details).filter(([, value]) => value !== ''),
      );
      const named = details.title === '' ? {} : { title: details.title };
      return readAndPreview({ kind: 'text', text, ...named }, context, stated);
    },
  }),
});
