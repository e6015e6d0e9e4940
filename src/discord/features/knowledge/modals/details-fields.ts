import type { ArticleDraft } from '../../../../knowledge/article-draft.js';
import { detailsOf } from '../../../../curation/compare-drafts.js';
import type { Filling, TextField } from '../../../framework/modal.js';

/** Most of a line of particulars: title and publisher. */
const maxLine = 300;

/** What people change of an article, each in a line. */
export const detailsFields = {
  title: {
    kind: 'text',
    words: (text) => text.knowledge.details.fields.title,
    required: true,
    maxLength: maxLine,
  },
  publisher: {
    kind: 'text',
    words: (text) => text.knowledge.details.fields.publisher,
    maxLength: maxLine,
  },
  published: {
    kind: 'text',
    words: (text) => text.knowledge.details.fields.published,
    maxLength: 40,
  },
  url: {
    kind: 'text',
    words: (text) => text.knowledge.details.fields.url,
    maxLength: 2_000,
  },
  tags: {
    kind: 'text',
    words: (text) => text.knowledge.details.fields.tags,
    maxLength: 1_000,
  },
} as const satisfies Readonly<Record<string, TextField>>;

/** What stands in them: the details as they are. */
export function filledIn(draft: ArticleDraft): Filling<typeof detailsFields> {
  const { title, publisher, published, url, tags } = detailsOf(draft);
  return { title, publisher, published, url, tags };
}
