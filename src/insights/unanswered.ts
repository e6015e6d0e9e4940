import type { QuestionGroup } from './question-groups.js';

/** Unanswered questions that have a word in common: what the articles lack. */
export interface UnansweredCluster {
  /** The word that they share, and the next most frequent of them, as typed; at most three. */
  readonly words: readonly string[];
  /** Questions in it, each wording as often as it was asked. */
  readonly count: number;
  /** Most frequent first. */
  readonly questions: readonly QuestionGroup[];
}

/** Groups looked at; the rarest of a flood are left out. */
const maxGroups = 2_000;

const shownWords = 3;

/** The remaining questions that have a word. */
interface Sharing {
  readonly groups: Set<QuestionGroup>;
  /** Each wording as often as it was asked. */
  count: number;
}

/**
 * Questions without a clear answer, clustered by the words that they share (frequent-term clustering, after Beil, Ester and Xu,
 * KDD 2002): the word of most questions takes them all, then the word of most of the rest. A word counts the less the more
 * of the questions with it were answered, `askedWith` being how often it was asked with at all. The same questions make the
 * same clusters in whatever order they come.
 */
export function clusterUnanswered(
  groups: readonly QuestionGroup[],
  askedWith: ReadonlyMap<string, number>,
): readonly UnansweredCluster[] {
  const ordered = groups
    .filter(({ gist }) => gist.terms.length > 0)
    .toSorted((a, b) => b.count - a.count || compare(a.text, b.text))
    .slice(0, maxGroups);
  const left = new Map<string, Sharing>();
  for (const group of ordered) {
    for (const term of group.gist.terms) {
      const sharing = left.get(term) ?? { groups: new Set(), count: 0 };
      sharing.groups.add(group);
      sharing.count += group.count;
      left.set(term, sharing);
    }
  }
  const clusters: UnansweredCluster[] = [];
  const taken = new Set<QuestionGroup>();
  for (let seed = bestTerm(left, askedWith); seed !== undefined; seed = bestTerm(left, askedWith)) {
    const members = [...(left.get(seed)?.groups ?? [])];
    clusters.push(describe(members, seed));
    for (const group of members) {
      taken.add(group);
      for (const term of group.gist.terms) {
        const sharing = left.get(term);
        if (sharing?.groups.delete(group) === true) sharing.count -= group.count;
      }
    }
  }
  const alone = ordered.filter((group) => !taken.has(group)).map((group) => describe([group]));
  return [...clusters, ...alone].toSorted(
    (a, b) => b.count - a.count || compare(a.words.join(' '), b.words.join(' ')),
  );
}

/** The word that most of the remaining questions share; undefined when no two share any. */
function bestTerm(
  left: ReadonlyMap<string, Sharing>,
  askedWith: ReadonlyMap<string, number>,
): string | undefined {
  let best: { readonly term: string; readonly score: number } | undefined;
  for (const [term, { groups, count: unanswered }] of left) {
    if (groups.size < 2) continue;
    const score = unanswered ** 2 / Math.max(unanswered, askedWith.get(term) ?? 0);
    const isBetter =
      best === undefined ||
      score > best.score ||
      (score === best.score && compare(term, best.term) < 0);
    if (isBetter) best = { term, score };
  }
  return best?.term;
}

function describe(members: readonly QuestionGroup[], seed?: string): UnansweredCluster {
  const counts = new Map<string, number>();
  const spelling = new Map<string, string>();
  for (const { gist, count } of members) {
    for (const term of gist.terms) counts.set(term, (counts.get(term) ?? 0) + count);
    for (const { term, word } of gist.words) if (!spelling.has(term)) spelling.set(term, word);
  }
  const terms = [...counts]
    .toSorted(([a, x], [b, y]) => Number(b === seed) - Number(a === seed) || y - x || compare(a, b))
    .map(([term]) => spelling.get(term) ?? term);
  const telling = terms.filter((word) => !/^\p{Script=Latin}{1,2}$/u.test(word));
  const words = telling.length === 0 ? terms : telling;
  return { words: words.slice(0, shownWords), count: countOf(members), questions: members };
}

function countOf(groups: readonly QuestionGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
