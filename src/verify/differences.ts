import type { WrittenUnit } from '../language/written-units.js';
import type { Step } from './align.js';
import type { QuoteDifference, QuotedSpan, QuotePlace } from './quote-check.js';
import type { ArticleStretch, ArticleUnit } from './stretches.js';

/** What a quotation and the article have in common and what not, as runs of words in both. */
export function differencesOf(
  steps: readonly Step[],
  quote: { readonly quote: string; readonly units: readonly WrittenUnit[] },
  stretch: ArticleStretch,
): readonly QuoteDifference[] {
  const differences: QuoteDifference[] = [];
  let run: Run = { isSame: true, quoted: [], original: [] };
  const end = (): void => {
    if (run.quoted.length + run.original.length > 0) {
      differences.push(differenceOf(run, quote.quote));
    }
  };
  for (const step of steps) {
    const quoted = step.quoted === undefined ? undefined : quote.units[step.quoted];
    const original = step.original === undefined ? undefined : stretch.units[step.original];
    const isSame = quoted !== undefined && quoted.form === original?.form;
    if (isSame !== run.isSame) {
      end();
      run = { isSame, quoted: [], original: [] };
    }
    if (quoted !== undefined) run.quoted.push(quoted);
    if (original !== undefined) run.original.push(original);
  }
  end();
  return differences;
}

interface Run {
  readonly isSame: boolean;
  readonly quoted: WrittenUnit[];
  readonly original: ArticleUnit[];
}

function differenceOf({ isSame, quoted, original }: Run, quote: string): QuoteDifference {
  const texts = {
    quoted: quote.slice(quoted[0]?.start ?? 0, quoted.at(-1)?.end ?? 0),
    original: spansOf(original)
      .map(({ passage, start, end }) => passage.text.slice(start, end))
      .join(' '),
  };
  if (isSame) return { kind: 'same', ...texts };
  if (original.length === 0) return { kind: 'added', ...texts };
  const isMarked = quoted.some(({ form }) => form === '…') && quoted.every(isOmission);
  if (isMarked) return { kind: 'left-out', ...texts, marked: true };
  return { kind: quoted.length === 0 ? 'left-out' : 'replaced', ...texts };
}

/** An ellipsis, or the brackets around one. */
const isOmission = ({ form }: WrittenUnit): boolean => ['…', '[', ']', '(', ')'].includes(form);

/** Where the steps are in the article, from the first unit that both have to the last; undefined where they have none. */
export function placeOf(
  steps: readonly Step[],
  units: readonly WrittenUnit[],
  { article, units: originals }: ArticleStretch,
): QuotePlace | undefined {
  const shared = steps.flatMap(({ quoted, original }) =>
    quoted !== undefined &&
    original !== undefined &&
    units[quoted]?.form === originals[original]?.form
      ? [original]
      : [],
  );
  const [first] = shared;
  const last = shared.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [span, ...others] = spansOf(originals.slice(first, last + 1));
  return span && { article, spans: [span, ...others] };
}

/** One span a passage. */
function spansOf(units: readonly ArticleUnit[]): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  for (const { passage, start, end } of units) {
    const last = spans.at(-1);
    if (last?.passage === passage) spans[spans.length - 1] = { ...last, end };
    else spans.push({ passage, start, end });
  }
  return spans;
}
