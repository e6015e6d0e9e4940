import type { ArticleDraft } from '../knowledge/article-draft.js';

/** What becomes of the text of one paragraph. Ordinals count as readers count, from 1. */
export type ParagraphChange =
  /** `ordinal` of the new text. */
  | { readonly kind: 'added'; readonly ordinal: number; readonly text: string }
  /** `ordinal` of the old text. */
  | { readonly kind: 'removed'; readonly ordinal: number; readonly text: string }
  /** `ordinal` of the new text. */
  | {
      readonly kind: 'changed';
      readonly ordinal: number;
      readonly before: string;
      readonly text: string;
    };

/** What an article says about itself, beside its text, as far as people change it. */
const detailNames = [
  'title',
  'publisher',
  'author',
  'published',
  'url',
  'language',
  'from',
  'until',
  'review',
  'summary',
  'tags',
] as const;

export type DetailName = (typeof detailNames)[number];

export interface DetailChange {
  readonly name: DetailName;
  /** Empty: there is none. */
  readonly before: string;
  readonly after: string;
}

/** How one version of an article differs from another. */
export interface DraftComparison {
  readonly details: readonly DetailChange[];
  /** In reading order; what is the same is left out. */
  readonly paragraphs: readonly ParagraphChange[];
}

/** What somebody gets who has the old version and takes the new one. */
export function compareDrafts(before: ArticleDraft, after: ArticleDraft): DraftComparison {
  const [old, next] = [detailsOf(before), detailsOf(after)];
  return {
    details: detailNames
      .map((name) => ({ name, before: old[name], after: next[name] }))
      .filter((change) => change.before !== change.after),
    paragraphs: compareTexts(textsOf(before), textsOf(after)),
  };
}

/** What an article says about itself, each as one text; '' for what it does not say. */
export function detailsOf({ particulars }: ArticleDraft): Readonly<Record<DetailName, string>> {
  const { source, language, from, until, review, summary, tags } = particulars;
  return {
    title: source.title,
    publisher: source.publisher ?? '',
    author: source.author ?? '',
    published: source.published ?? '',
    url: source.url ?? '',
    language: language ?? '',
    from: from ?? '',
    until: until ?? '',
    review: review ?? '',
    summary: summary ?? '',
    tags: tags.join(', '),
  };
}

function textsOf({ blocks }: ArticleDraft): readonly string[] {
  return blocks.map(({ text }) => text);
}

/**
 * Pairs of paragraphs whose common subsequence is looked for: 4 MB of a table. Of more, which only a text of thousands of
 * paragraphs has that differ from the first to the last, all counts as changed.
 */
const maxTable = 2_000_000;

/** A longest common subsequence, after what is the same at both ends is taken off. */
function compareTexts(
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphChange[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let [beforeEnd, afterEnd] = [before.length, after.length];
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  const steps = editSteps(before.slice(start, beforeEnd), after.slice(start, afterEnd));
  const changes: ParagraphChange[] = [];
  for (const { removed, added } of steps) {
    const pairs = Math.min(removed.length, added.length);
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      const [from, to] = [removed[index], added[index]];
      const [old, text] = [before[start + (from ?? -1)], after[start + (to ?? -1)]];
      if (index < pairs && old !== undefined && text !== undefined && to !== undefined) {
        changes.push({ kind: 'changed', ordinal: start + to + 1, before: old, text });
      } else if (to !== undefined && text !== undefined) {
        changes.push({ kind: 'added', ordinal: start + to + 1, text });
      } else if (from !== undefined && old !== undefined) {
        changes.push({ kind: 'removed', ordinal: start + from + 1, text: old });
      }
    }
  }
  return changes;
}

/** Neighbouring paragraphs that go and come in the same place, as indexes. */
interface EditStep {
  readonly removed: number[];
  readonly added: number[];
}

function editSteps(before: readonly string[], after: readonly string[]): readonly EditStep[] {
  const width = after.length + 1;
  const isTooLarge = (before.length + 1) * width > maxTable;
  const lengths = new Uint16Array(isTooLarge ? 0 : (before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  if (!isTooLarge) {
    for (let row = before.length - 1; row >= 0; row -= 1) {
      for (let column = after.length - 1; column >= 0; column -= 1) {
        lengths[row * width + column] =
          before[row] === after[column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1));
      }
    }
  }
  const steps: EditStep[] = [];
  let step: EditStep = { removed: [], added: [] };
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const isKept = row < before.length && column < after.length && before[row] === after[column];
    if (isKept) {
      steps.push(step);
      step = { removed: [], added: [] };
      row += 1;
      column += 1;
    } else if (
      column >= after.length ||
      (row < before.length && at(row + 1, column) >= at(row, column + 1))
    ) {
      step.removed.push(row);
      row += 1;
    } else {
      step.added.push(column);
      column += 1;
    }
  }
  return [...steps, step];
}
