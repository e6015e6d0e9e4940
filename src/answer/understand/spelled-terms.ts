import { type PassageOutline, termHashIn } from '../../search/postings/forms.js';
import type { QueryTerm, Spelling } from '../../search/passage-index.js';
import type { FormFilter } from './form-filter.js';

/** What stands for some terms of a question: these terms one after the other, of which the first is known. */
interface SpelledTerms {
  readonly rest: Spelling;
  /** Indices of the question's terms that it stands for. */
  readonly indices: readonly number[];
}

/** Other spellings of a question's terms, by their first term. */
export type SpellingIndex = ReadonlyMap<string, readonly SpelledTerms[]>;

export function indexSpellings(terms: readonly QueryTerm[]): SpellingIndex {
  const indices = new Map<string, { readonly spelling: Spelling; readonly indices: number[] }>();
  for (const [index, { spellings }] of terms.entries()) {
    for (const spelling of spellings) {
      const written = spelling.join(' ');
      const known = indices.get(written);
      if (known === undefined) indices.set(written, { spelling, indices: [index] });
      else known.indices.push(index);
    }
  }
  const byFirst = new Map<string, SpelledTerms[]>();
  for (const { spelling, indices: own } of indices.values()) {
    const [first, ...rest] = spelling;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, indices: own }]);
  }
  return byFirst;
}

/** The terms of a question, as far as they are needed to find them in a text. */
export interface FindableTerms {
  readonly termIndex: ReadonlyMap<string, number>;
  readonly spellings: SpellingIndex;
}

/**
 * Indices of the question's terms that a text has at a place: the term there itself, and what is spelled from there on.
 * `termAfter` gives the term so many words further, from 1.
 */
export function termsAt(
  { termIndex, spellings }: FindableTerms,
  term: string,
  termAfter: (distance: number) => string | undefined,
): readonly number[] {
  const own = termIndex.get(term);
  const spelled = spellings.get(term);
  if (spelled === undefined) return own === undefined ? none : [own];
  const found = new Set(own === undefined ? none : [own]);
  for (const { rest, indices } of spelled) {
    if (follows(rest, termAfter)) for (const index of indices) found.add(index);
  }
  return [...found];
}

const none: readonly number[] = [];

/** Indices of the question's terms that the words of a text have, each once. */
export function termsAmong(
  question: FindableTerms & { readonly filter: FormFilter },
  { forms, codes }: Pick<PassageOutline, 'forms' | 'codes'>,
): ReadonlySet<number> {
  const found = new Set<number>();
  const { terms } = question.filter;
  for (let position = 0; position < codes.length; position += 1) {
    if (terms[termHashIn(codes[position] ?? 0)] === 0) continue;
    const form = forms[position];
    if (form === undefined) continue;
    const termAfter = (distance: number): string | undefined => forms[position + distance]?.term;
    for (const index of termsAt(question, form.term, termAfter)) found.add(index);
  }
  return found;
}

/** The same for terms that have no form, such as those of a title. */
export function termsIn(question: FindableTerms, terms: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [position, term] of terms.entries()) {
    for (const index of termsAt(question, term, (distance) => terms[position + distance])) {
      found.add(index);
    }
  }
  return found;
}

/** An article may stand between two parts of a name: Deir ez-Zor. */
const maxArticleLength = 3;

function follows(rest: Spelling, termAfter: (distance: number) => string | undefined): boolean {
  let distance = 1;
  for (const term of rest) {
    const next = termAfter(distance);
    if (next !== term && next !== undefined && next.length <= maxArticleLength) distance += 1;
    if (termAfter(distance) !== term) return false;
    distance += 1;
  }
  return true;
}
