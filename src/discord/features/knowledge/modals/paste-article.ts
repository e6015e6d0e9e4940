import { UserError } from '../../../../shared/errors.js';
import type { BatchFault } from '../../../../curation/read-batch.js';
import type { ImportSource } from '../../../../importing/import-article.js';
import type { ActionContext } from '../../../framework/action.js';
import type { Attachment } from '../../../framework/attachment.js';
import { readAndPreview } from '../commands/present-import.js';
import * as controls from '../knowledge-controls.js';
import { limits } from '../../../ui/limits.js';
import { defineModal } from '../../../framework/modal.js';
import { detailsFields } from './details-fields.js';

const { title, published } = detailsFields;

/** Files, addresses, or a text that somebody pastes, with what it does not say itself. */
export const pasteArticle = defineModal({
  customId: controls.pasteText,
  requires: 'editor',
  title: (text) => text.knowledge.paste.title,
  fields: {
    files: { kind: 'files', words: (text) => text.knowledge.paste.files, most: limits.uploads },
    url: {
      kind: 'text',
      words: (text) => text.knowledge.paste.urls,
      long: true,
      maxLength: limits.textInput,
    },
    text: {
      kind: 'text',
      words: (text) => text.knowledge.paste.text,
      long: true,
      maxLength: limits.textInput,
    },
    // A pasted page may have its headline in its first line.
    title: { ...title, required: false },
    published,
  },
  submit: ({ reason }, { files, url, text, ...details }) => ({
    manner: 'private',
    takesLong: true,
    execute: async (context) => {
      const urls = url.split(/\s+/u).filter((each) => each !== '');
      const uploads = await fetchAll(files, context);
      const [source, ...more] = urls;
      // The address of a pasted text is where it is from.
      const isOfText = text !== '' && files.length === 0 && more.length === 0;
      const sources: readonly ImportSource[] = [
        ...uploads.sources,
        ...(text === '' ? [] : [pasted(text, details.title)]),
        ...(isOfText ? [] : urls.map((each) => ({ kind: 'url' as const, url: each }))),
      ];
      if (sources.length + uploads.faults.length === 0) {
        throw new UserError('nothing-given', context.language.text.knowledge.errors.nothingGiven);
      }
      const given = { ...details, url: isOfText ? (source ?? '') : '' };
      const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
      return readAndPreview(sources, context, { stated, faults: uploads.faults, reason });
    },
  }),
});

function pasted(text: string, title: string): ImportSource {
  return { kind: 'text', text, ...(title !== '' && { title }) };
}

interface Uploads {
  readonly sources: readonly ImportSource[];
  readonly faults: readonly BatchFault[];
}

/** One after the other: ten at once may be a hundred megabytes. Of several, one that is refused costs no other. */
async function fetchAll(files: readonly Attachment[], context: ActionContext): Promise<Uploads> {
  const sources: ImportSource[] = [];
  const faults: BatchFault[] = [];
  for (const file of files) {
    try {
      sources.push({ kind: 'file', name: file.name, bytes: await context.download(file) });
    } catch (error) {
      if (!(error instanceof UserError) || files.length === 1) throw error;
      const reason = error.code === 'file-too-large' ? 'too-large' : 'unreachable';
      faults.push({ name: file.name.slice(0, 200), reason, message: error.message });
    }
  }
  return { sources, faults };
}
