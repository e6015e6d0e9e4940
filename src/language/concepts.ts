import { type Analyzer, createAnalyzer } from './analyzer.js';
import { findLanguage } from './languages/index.js';
import type { Token } from './token.js';

/** What may stand in a text where a question has another word. */
export interface Related {
  /** Terms side by side, as an analyzer gives them; at least one, the first a content word. */
  readonly terms: readonly string[];
  /** How surely it says the same: 1 for another word of one thing, less for a near or a narrower one. */
  readonly closeness: number;
}

/** The everyday meaning of a language's words: which may be said in place of which. */
export interface Concepts {
  /** By content term of a question: what else may say it, the closest first. */
  relatedIn(tokens: readonly Token[]): ReadonlyMap<string, readonly Related[]>;
  /** Whether it is a word of the language, by its term: a word that is one is not misspelt. */
  has(term: string): boolean;
}

/**
 * What each kind of group is worth beside the word itself. Between 0.5 and 0.8 the near and narrower ones hardly differ on
 * the question sets; at 1, near words come before the right ones.
 */
const closenessOf = { same: 1, narrower: 0.7, near: 0.6 } as const;

/** Most that a word of a question is looked for by; what is closest stays. */
const maxRelated = 40;

/** A way to say something: its terms, the first a content word. */
type Phrase = readonly string[];

interface Group {
  readonly kind: keyof typeof closenessOf;
  readonly members: readonly Phrase[];
  /** Who asks for it may mean a member; absent: each member may be said for each other. */
  readonly wide?: Phrase;
}

/**
 * Reads concept groups, one a line:
 *
 * - `= car, automobile, motor car`: each may be said for each other;
 * - `~ angry, furious`: the same, with less certainty;
 * - `> animal: dog, cat`: who asks for the first may mean one of the others, not the other way round.
 *
 * Groups are not chained: that `a` goes with `b` and `b` with `c` says nothing of `a` and `c`. Throws for any other line.
 */
export function createConcepts(topics: readonly string[], analyzer: Analyzer): Concepts {
  const words = new Set<string>();
  /** By the first term of a head: the heads, and the groups that each stands in. */
  const heads = new Map<string, Head[]>();
  for (const group of topics.flatMap((topic) => readGroups(topic, analyzer))) {
    for (const term of group.members.flat()) words.add(term);
    for (const phrase of group.wide === undefined ? group.members : [group.wide]) {
      addHead(phrase, group);
    }
  }

  function addHead(phrase: Phrase, group: Group): void {
    const [first] = phrase;
    if (first === undefined) return;
    words.add(first);
    const known = heads.get(first) ?? [];
    const same = known.find((head) => isSame(head.phrase, phrase));
    if (same !== undefined) same.groups.push(group);
    else heads.set(first, [...known, { phrase, groups: [group], others: undefined }]);
  }

  return {
    has: (term) => words.has(term),
    relatedIn(tokens) {
      const found = new Map<string, readonly Related[]>();
      for (const [position, { term, stop }] of tokens.entries()) {
        if (stop) continue;
        for (const head of heads.get(term) ?? []) {
          if (!standsAt(head.phrase, tokens, position)) continue;
          const others = (head.others ??= othersOf(head));
          const before = found.get(term);
          found.set(term, before === undefined ? others : closest([...before, ...others]));
        }
      }
      return new Map([...found].map(([term, others]) => [term, others.slice(0, maxRelated)]));
    },
  };
}

/** A phrase that is asked for, with the groups that it stands in. */
interface Head {
  readonly phrase: Phrase;
  readonly groups: Group[];
  /** What else may say it, the closest first, each once: worked out when it is first asked for. */
  others: readonly Related[] | undefined;
}

function othersOf({ phrase, groups }: Head): readonly Related[] {
  return closest(groups.flatMap((group) => othersIn(group, phrase)));
}

function othersIn({ kind, members }: Group, phrase: Phrase): readonly Related[] {
  return members
    .filter((member) => !isSame(member, phrase))
    .map((terms) => ({ terms, closeness: closenessOf[kind] }));
}

const kinds: Readonly<Record<string, Group['kind']>> = {
  '=': 'same',
  '~': 'near',
  '>': 'narrower',
};

/** A topic is analyzed as a whole, which takes a tenth of the time of its phrases one by one. */
function readGroups(topic: string, analyzer: Analyzer): readonly Group[] {
  const tokens = analyzer.tokens(topic);
  const groups: Group[] = [];
  let next = 0;
  let start = 0;
  for (const line of topic.split('\n')) {
    const end = start + line.length;
    if (line !== '') groups.push(readGroup(line, start));
    start = end + 1;
  }
  return groups;

  function readGroup(line: string, at: number): Group {
    const kind = kinds[line.charAt(0)];
    const colon = kind === 'narrower' ? line.indexOf(': ') : 1;
    if (kind === undefined || line.charAt(1) !== ' ' || colon < 0) {
      throw new Error(`No concept group: ${line}`);
    }
    const wide = kind === 'narrower' ? phraseUpTo(at + colon) : undefined;
    const members: Phrase[] = [];
    for (let comma = colon; comma < line.length;) {
      const following = line.indexOf(',', comma + 1);
      comma = following < 0 ? line.length : following;
      const phrase = phraseUpTo(at + comma);
      if (phrase.length > 0) members.push(phrase);
    }
    return { kind, members, ...(wide !== undefined && { wide }) };
  }

  /** The terms of the tokens that are left before an offset, from the first content word on. */
  function phraseUpTo(end: number): Phrase {
    const terms: string[] = [];
    for (let token = tokens[next]; token !== undefined && token.end <= end; token = tokens[next]) {
      if (terms.length > 0 || !token.stop) terms.push(token.term);
      next += 1;
    }
    return terms;
  }
}

function isSame(a: Phrase, b: Phrase): boolean {
  return a.length === b.length && a.every((term, index) => b[index] === term);
}

function standsAt(terms: readonly string[], tokens: readonly Token[], position: number): boolean {
  return terms.every((term, distance) => tokens[position + distance]?.term === term);
}

/** Each once, by its closest group. */
function closest(others: readonly Related[]): readonly Related[] {
  const distinct = new Map<string, Related>();
  for (const other of [...others].sort((a, b) => b.closeness - a.closeness)) {
    const key = other.terms.join(' ');
    if (!distinct.has(key)) distinct.set(key, other);
  }
  return [...distinct.values()];
}

const known = new Map<string, Concepts | undefined>();

/** The concepts of a language, by its primary subtag; undefined where we have none. Made once, in about 0.2 s. */
export function conceptsOf(code: string): Concepts | undefined {
  const topics = findLanguage(code)?.concepts;
  if (topics !== undefined && !known.has(code)) {
    known.set(code, createConcepts(topics, createAnalyzer(code)));
  }
  return known.get(code);
}
