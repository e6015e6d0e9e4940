import { gistKey, gistOf, isParaphrase, type Gist } from '../language/gist.js';
import type { JudgedQuestion, VoteCounts } from '../store/question-log.js';
import { outcomesOf, votesOf, type OutcomeCounts } from './figures.js';

/** A question with its text and what it is about. */
export interface ReadQuestion extends JudgedQuestion {
  readonly text: string;
  readonly gist: Gist;
}

/** A question in all the wordings in which it was asked. */
export interface QuestionGroup {
  /** The record of its most frequent wording that was asked last: what a button names it by. */
  readonly id: string;
  /** Its most frequent wording. */
  readonly text: string;
  readonly count: number;
  readonly outcomes: OutcomeCounts;
  readonly votes: VoteCounts;
  /** Of its most frequent wording. */
  readonly gist: Gist;
}

/** Those whose text is kept, read once for everything that looks at their words. */
export function readQuestions(questions: readonly JudgedQuestion[]): readonly ReadQuestion[] {
  const gists = new Map<string, Gist>();
  return questions.flatMap((question) => {
    const { text } = question;
    if (text === undefined || text.trim() === '') return [];
    const gist = gists.get(text) ?? gistOf(text);
    gists.set(text, gist);
    return [{ ...question, text, gist }];
  });
}

/** For each term, how many questions have it. */
export function termCounts(questions: readonly ReadQuestion[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { gist } of questions) {
    for (const term of gist.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Near paraphrases together, most frequent first; of equal ones, the one asked last. */
export function groupQuestions(questions: readonly ReadQuestion[]): readonly QuestionGroup[] {
  const sameGist = new Map<string, ReadQuestion[]>();
  for (const question of questions) {
    const key = keyOf(question);
    const asked = sameGist.get(key);
    if (asked === undefined) sameGist.set(key, [question]);
    else asked.push(question);
  }
  const groups: { readonly gist: Gist; readonly asked: ReadQuestion[] }[] = [];
  const groupsByTerm = new Map<string, number[]>();
  for (const asked of [...sameGist.values()].toSorted(byFrequency)) {
    const [first] = asked;
    if (first === undefined) continue;
    const near = paraphraseAmong(first.gist, groups, groupsByTerm);
    if (near !== undefined) {
      groups[near]?.asked.push(...asked);
      continue;
    }
    for (const term of first.gist.terms) {
      const known = groupsByTerm.get(term);
      if (known === undefined) groupsByTerm.set(term, [groups.length]);
      else known.push(groups.length);
    }
    groups.push({ gist: first.gist, asked: [...asked] });
  }
  return groups.map(({ gist, asked }) => describe(gist, asked)).toSorted(byCount);
}

/** A question of nothing but stop words is like itself alone. */
function keyOf({ gist, text }: ReadQuestion): string {
  return gist.terms.length === 0 ? `= ${text.toLowerCase().trim()}` : gistKey(gist);
}

/** The most frequent group of paraphrases; only groups that share a term are looked at. */
function paraphraseAmong(
  gist: Gist,
  groups: readonly { readonly gist: Gist }[],
  groupsByTerm: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const term of gist.terms) {
    for (const index of groupsByTerm.get(term) ?? []) {
      shared.set(index, (shared.get(index) ?? 0) + 1);
    }
  }
  let best: number | undefined;
  for (const [index, count] of shared) {
    const group = groups[index];
    if (group === undefined || (best !== undefined && index > best)) continue;
    // All but one in four are shared by paraphrases, whichever is the longer one.
    if (count < 0.75 * Math.min(gist.terms.length, group.gist.terms.length)) continue;
    if (isParaphrase(group.gist, gist)) best = index;
  }
  return best;
}

function describe(gist: Gist, asked: readonly ReadQuestion[]): QuestionGroup {
  const wordings = new Map<string, ReadQuestion[]>();
  for (const question of asked) {
    const wording = question.text.trim();
    const known = wordings.get(wording);
    if (known === undefined) wordings.set(wording, [question]);
    else known.push(question);
  }
  const [[text, sameText] = ['', asked]] = [...wordings].toSorted(([, a], [, b]) =>
    byFrequency(a, b),
  );
  return {
    id: lastOf(sameText)?.id ?? '',
    text,
    count: asked.length,
    outcomes: outcomesOf(asked),
    votes: votesOf(asked),
    gist,
  };
}

function byFrequency(a: readonly ReadQuestion[], b: readonly ReadQuestion[]): number {
  return (
    b.length - a.length ||
    (lastOf(b)?.askedAtMs ?? 0) - (lastOf(a)?.askedAtMs ?? 0) ||
    compare(a[0]?.text ?? '', b[0]?.text ?? '')
  );
}

function byCount(a: QuestionGroup, b: QuestionGroup): number {
  return b.count - a.count;
}

function lastOf(questions: readonly ReadQuestion[]): ReadQuestion | undefined {
  return questions.reduce<ReadQuestion | undefined>(
    (last, each) => (last === undefined || each.askedAtMs >= last.askedAtMs ? each : last),
    undefined,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
