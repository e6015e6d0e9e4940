import { type Form, type PassageOutline, termHashIn } from '../../search/postings/forms.js';
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
 * The term at a place of a text; undefined beyond its end. With the text as an argument, one function does for all texts: a
 * question looks at thousands of places, and a closure for each took a tenth of an answer's time.
 */
export type TermAt<Text> = (text: Text, position: number) => string | undefined;

export const termOfForm: TermAt<readonly Form[]> = (forms, position) => forms[position]?.term;
export const termItself: TermAt<readonly string[]> = (terms, position) => terms[position];

/** Indices of the question's terms that a text has at a place: the term there itself, and what is spelled from there on. */
export function termsAt<Text>(
  { termIndex, spellings }: FindableTerms,
  term: string,
  text: Text,
  position: number,
  termAt: TermAt<Text>,
): readonly number[] {
  const own = termIndex.get(term);
  // Most questions have no other spelling of anything.
  const spelled = spellings.size === 0 ? undefined : spellings.get(term);
  if (spelled === undefined) return own === undefined ? none : alone(own);
  const found = own === undefined ? [] : [own];
  for (const { rest, indices } of spelled) {
    if (follows(rest, text, position, termAt)) addAll(found, indices);
  }
  return found;
}

const none: readonly number[] = [];

const lists: (readonly number[])[] = [];

/** The list of one index: always the same, since it is wanted thousands of times a question. */
function alone(index: number): readonly number[] {
  return (lists[index] ??= [index]);
}

/** Adds indices that a list lacks. Lists of indices are short: to look one through is quicker than to hash. */
export function addAll(to: number[], indices: readonly number[]): void {
  for (const index of indices) if (!to.includes(index)) to.push(index);
}

/** Indices of the question's terms that the words of a text have, each once. */
export function termsAmong(
  question: FindableTerms & { readonly filter: FormFilter },
  { forms, codes }: Pick<PassageOutline, 'forms' | 'codes'>,
): readonly number[] {
  const found: number[] = [];
  const { own } = question.filter;
  for (let position = 0; position < codes.length; position += 1) {
    if (own[termHashIn(codes[position] ?? 0)] === 0) continue;
    const form = forms[position];
    if (form === undefined) continue;
    addAll(found, termsAt(question, form.term, forms, position, termOfForm));
  }
  return found;
}

/** The same for terms that have no form, such as those of a title. */
export function termsIn(question: FindableTerms, terms: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const [position, term] of terms.entries()) {
    addAll(found, termsAt(question, term, terms, position, termItself));
  }
  return found;
}

/** An article may stand between two parts of a name: Deir ez-Zor. */
const maxArticleLength = 3;

function follows<Text>(
  rest: Spelling,
  text: Text,
  position: number,
  termAt: TermAt<Text>,
): boolean {
  let place = position + 1;
  for (const term of rest) {
    const next = termAt(text, place);
    if (next !== term && next !== undefined && next.length <= maxArticleLength) place += 1;
    if (termAt(text, place) !== term) return false;
    place += 1;
  }
  return true;
}
