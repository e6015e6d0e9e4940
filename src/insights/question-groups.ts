import { asksNearlyTheSame, gistKey, leastLikeness } from '../language/asks-the-same.js';
import { plainGistOf, type PlainGist } from '../language/gist.js';
import { readMessage } from '../language/message/read-message.js';
import type { JudgedQuestion, VoteCounts } from '../store/question-log.js';
import { outcomesOf, votesOf, type OutcomeCounts } from './figures.js';

/** A question with its text and what it is about. */
export interface ReadQuestion extends JudgedQuestion {
  readonly text: string;
  readonly gist: PlainGist;
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
  readonly gist: PlainGist;
}

/** Those whose text is kept, read once for everything that looks at their words. */
export function readQuestions(questions: readonly JudgedQuestion[]): readonly ReadQuestion[] {
  const gists = new Map<string, PlainGist>();
  return questions.flatMap((question) => {
    const { text } = question;
    if (text === undefined || text.trim() === '') return [];
    const gist = gists.get(text) ?? plainGistOf(readMessage(text).questions.join(' ') || text);
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
  const distinct = [...sameGist.values()].toSorted(byFrequency);
  const nearest = createGroupFinder(distinct.flatMap(([first]) => (first ? [first.gist] : [])));
  const groups: Group[] = [];
  for (const asked of distinct) {
    const [first] = asked;
    if (first === undefined) continue;
    const near = nearest.find(first.gist);
    if (near === undefined) {
      const group = { gist: first.gist, asked: [...asked] };
      groups.push(group);
      nearest.add(group);
    } else {
      near.asked.push(...asked);
    }
  }
  return groups.map(({ gist, asked }) => describe(gist, asked)).toSorted(byCount);
}

/** A question of nothing but stop words is like itself alone. */
function keyOf({ gist, text }: ReadQuestion): string {
  return gist.terms.length === 0 ? `= ${text.toLowerCase().trim()}` : gistKey(gist);
}

interface Group {
  readonly gist: PlainGist;
  readonly asked: ReadQuestion[];
}

/** Finds the group that was added first of those that ask the same. */
interface GroupFinder {
  add(group: Group): void;
  find(gist: PlainGist): Group | undefined;
}

/**
 * Looks only at groups that can be paraphrases (prefix filtering, after Chaudhuri, Ganti and Kaushik, ICDE 2006): those that
 * have the rarest term of a gist, and those whose own rarest terms it has. Terms that half of all questions have ("border")
 * would lead to half of all groups.
 */
function createGroupFinder(gists: readonly PlainGist[]): GroupFinder {
  const frequency = new Map<string, number>();
  for (const { terms } of gists) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const rarestFirst = (terms: readonly string[]): readonly string[] =>
    terms.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || compare(a, b));
  const groups: Group[] = [];
  const byTerm = new Map<string, number[]>();
  const byRareTerm = new Map<string, number[]>();

  return {
    add: (group) => {
      const rarest = rarestFirst(group.gist.terms);
      for (const term of rarest) note(byTerm, term, groups.length);
      for (const term of rarest.slice(0, prefixLength(rarest.length))) {
        note(byRareTerm, term, groups.length);
      }
      groups.push(group);
    },
    find: (gist) => {
      const [rarest] = rarestFirst(gist.terms);
      const candidates = new Set(gist.terms.flatMap((term) => byRareTerm.get(term) ?? []));
      // One word alone is like itself alone.
      if (rarest !== undefined && gist.terms.length > 1) {
        for (const index of byTerm.get(rarest) ?? []) candidates.add(index);
      }
      let first: number | undefined;
      for (const index of candidates) {
        if (first !== undefined && index > first) continue;
        const group = groups[index];
        if (group !== undefined && asksNearlyTheSame(group.gist, gist)) first = index;
      }
      return first === undefined ? undefined : groups[first];
    },
  };
}

/** Of so many terms, how many may be missing in a paraphrase, and one more. */
function prefixLength(terms: number): number {
  return terms - Math.ceil(leastLikeness * terms) + 1;
}

function note(index: Map<string, number[]>, term: string, group: number): void {
  const known = index.get(term);
  if (known === undefined) index.set(term, [group]);
  else known.push(group);
}

function describe(gist: PlainGist, asked: readonly ReadQuestion[]): QuestionGroup {
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
