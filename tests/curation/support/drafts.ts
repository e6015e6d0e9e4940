import type { ArticleDraft } from '../../../src/knowledge/article-draft.js';
import { parseParticulars } from '../../../src/knowledge/particulars.js';

/** An article of these paragraphs, with whatever it says about itself. */
export function draftOf(
  paragraphs: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
): ArticleDraft {
  const parsed = parseParticulars({ title: 'A story', id: 'story', ...values }, {});
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults));
  return {
    particulars: parsed.particulars,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, headings: [] })),
  };
}
