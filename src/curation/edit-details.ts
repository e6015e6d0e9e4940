import type { ArticleDraft } from '../knowledge/article-draft.js';
import { parseParticulars } from '../knowledge/particulars.js';

/** What people change of an article without touching its text; '' takes it away, absent leaves it as it is. */
export interface DetailEdits {
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`, with or without a time. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
  /** With commas between. */
  readonly tags?: string;
  /** Dates as `published`: from when, and until when, it is served, and when somebody is to look it over. */
  readonly from?: string;
  readonly until?: string;
  readonly review?: string;
}

export type EditedDetails =
  | { readonly kind: 'edited'; readonly draft: ArticleDraft }
  /** What cannot be: no title, no date, no address, or one that is too long. */
  | { readonly kind: 'faulty'; readonly names: readonly (keyof DetailEdits)[] };

/** The article with other details, held to the rules that hold for articles in files. */
export function editDetails(draft: ArticleDraft, edits: DetailEdits): EditedDetails {
  const { source, id, language, summary, tags, licence, questions, from, until, review } =
    draft.particulars;
  const kept = { id, language, summary, tags, licence, questions, from, until, review };
  const values = { ...source, ...kept, ...edits };
  const parsed = parseParticulars(values, {});
  if (parsed.kind === 'particulars') {
    const { guildIds } = draft.particulars;
    const particulars = { ...parsed.particulars, ...(guildIds !== undefined && { guildIds }) };
    return { kind: 'edited', draft: { ...draft, particulars } };
  }
  const faulty = parsed.faults.map(({ key }) => key);
  const names = editable.filter((name) => faulty.includes(name));
  return { kind: 'faulty', names: names.length > 0 ? names : ['title'] };
}

const editable = [
  'title',
  'publisher',
  'published',
  'url',
  'language',
  'tags',
  'from',
  'until',
  'review',
] as const satisfies readonly (keyof DetailEdits)[];
