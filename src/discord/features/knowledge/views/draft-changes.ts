import type { DraftComparison, ParagraphChange } from '../../../../curation/compare-drafts.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';

/** In the currency of `cost`. */
const maxCost = { paragraph: 130, detail: 90 } as const;
const maxDetails = 8;
const maxParagraphs = 8;

/** How a version differs from the one before, a few lines of markdown; what is too much is counted. */
export function renderChanges(
  { details, paragraphs }: DraftComparison,
  { text }: Language,
): readonly string[] {
  const { preview, detailNames } = text.knowledge;
  if (details.length + paragraphs.length === 0) return [preview.noChanges];
  const count = (kind: ParagraphChange['kind']): number =>
    paragraphs.filter((change) => change.kind === kind).length;
  const short = (value: string): string => inline(value, maxCost.detail);
  const left = Math.max(0, paragraphs.length - maxParagraphs);
  return [
    ...details
      .slice(0, maxDetails)
      .map(({ name, before, after }) =>
        preview.detail(detailNames[name], short(before), short(after)),
      )
      .map((line) => `- ${line}`),
    ...(paragraphs.length === 0
      ? []
      : [preview.changes(count('added'), count('removed'), count('changed'))]),
    ...paragraphs
      .slice(0, maxParagraphs)
      .map((change) => `${preview[change.kind](change.ordinal)} ${changedText(change)}`),
    ...(left === 0 ? [] : [preview.more(left)]),
  ];
}

/** Of a changed paragraph the part from a little before the first difference on. */
function changedText(change: ParagraphChange): string {
  if (change.kind !== 'changed') return inline(change.text, maxCost.paragraph);
  const { before, text } = change;
  let same = 0;
  while (same < text.length && before[same] === text[same]) same += 1;
  const context = 20;
  const start = text.lastIndexOf(' ', Math.max(0, same - context)) + 1;
  const from = same <= context ? 0 : start;
  const shown = (value: string): string =>
    `${from > 0 ? '… ' : ''}${inline(value.slice(from), maxCost.paragraph)}`;
  return `~~${shown(before)}~~ ${shown(text)}`;
}
