import { UserError } from '../../../../shared/errors.js';
import { defineSubcommand } from '../../../framework/command.js';
import { pasteArticle } from '../modals/paste-article.js';
import { readAndPreview } from './present-import.js';
import { reasonOption } from './reason-option.js';

/** Longer addresses are none that people give. */
const maxUrlLength = 2_000;

export const add = defineSubcommand({
  name: 'add',
  words: (text) => text.knowledge.add,
  options: {
    file: { type: 'attachment', words: (text) => text.knowledge.add.file },
    url: { type: 'string', words: (text) => text.knowledge.add.url, maxLength: maxUrlLength },
    reason: reasonOption,
  },
  act: ({ file, url, reason }) => {
    if (file === undefined && url === undefined) {
      return { manner: 'modal', open: ({ language }) => pasteArticle.open({ reason }, language) };
    }
    return {
      manner: 'private',
      takesLong: true,
      execute: async (context) => {
        if (file === undefined)
          return readAndPreview([{ kind: 'url', url: (url ?? '').trim() }], context, { reason });
        if (url !== undefined) {
          const { errors } = context.language.text.knowledge;
          throw new UserError('two-sources', errors.twoSources);
        }
        const bytes = await context.download(file);
        return readAndPreview([{ kind: 'file', name: file.name, bytes }], context, { reason });
      },
    };
  },
});
