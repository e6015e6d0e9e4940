import type { Related } from '../../language/concepts.js';
import type { TermAt } from './spelled-terms.js';

/** What may stand in a passage in the place of a question's term: these terms one after the other, of which the first is known. */
export interface RelatedTerms {
  readonly rest: readonly string[];
  /** Index of the question's term that it stands for. */
  readonly index: number;
  /** See {@link Related}. */
  readonly closeness: number;
}

/** Related words of a question's terms, by their first term. */
export type RelatedIndex = ReadonlyMap<string, readonly RelatedTerms[]>;

/** `own`: the question's terms, which stand for themselves. */
export function indexRelated(
  terms: readonly { readonly term: string }[],
  related: ReadonlyMap<string, readonly Related[]>,
  own: ReadonlyMap<string, unknown>,
): RelatedIndex {
  const byFirst = new Map<string, RelatedTerms[]>();
  for (const [index, { term }] of terms.entries()) {
    for (const { terms: others, closeness } of related.get(term) ?? []) {
      const [first, ...rest] = others;
      if (first === undefined || (rest.length === 0 && own.has(first))) continue;
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [{ rest, index, closeness }]);
      else known.push({ rest, index, closeness });
    }
  }
  return byFirst;
}

/** What of the question a text says in other words at a place. */
export function relatedAt<Text>(
  { related }: { readonly related: RelatedIndex },
  term: string,
  text: Text,
  position: number,
  termAt: TermAt<Text>,
): readonly RelatedTerms[] {
  const known = related.size === 0 ? undefined : related.get(term);
  if (known === undefined) return none;
  if (known.every(isSingle)) return known;
  return known.filter(({ rest }) =>
    rest.every((next, index) => termAt(text, position + 1 + index) === next),
  );
}

const isSingle = ({ rest }: RelatedTerms): boolean => rest.length === 0;

const none: readonly RelatedTerms[] = [];
