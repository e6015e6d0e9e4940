import type { ArticleDraft } from '../../../../knowledge/article-draft.js';
import { detailsOf } from '../../../../curation/compare-drafts.js';
import type { Filling, TextField } from '../../../framework/modal.js';

const maxLength = 40;

/** From when until when an article is served, and when somebody is to look it over. */
export const daysFields = {
  from: { kind: 'text', words: (text) => text.knowledge.details.days.from, maxLength },
  until: { kind: 'text', words: (text) => text.knowledge.details.days.until, maxLength },
  review: { kind: 'text', words: (text) => text.knowledge.details.days.review, maxLength },
} as const satisfies Readonly<Record<string, TextField>>;

/** What stands in them: the days as they are. */
export function daysFilledIn(draft: ArticleDraft): Filling<typeof daysFields> {
  const { from, until, review } = detailsOf(draft);
  return { from, until, review };
}
