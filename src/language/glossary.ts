import { commonBeginning } from './common-beginning.js';
import { type Analyzer, createAnalyzer } from './analyzer.js';
import { findLanguage } from './languages/index.js';
import type { Language } from './languages/language.js';
import type { GlossaryText } from './languages/glossary-text.js';
import type { Token } from './token.js';

/** A word or a few neighbouring words of a text, and what they are in English. */
export interface GlossaryEntry {
  /** The first and one past the last token. */
  readonly from: number;
  readonly to: number;
  readonly kind: keyof GlossaryText;
  /** At least one, the most fitting first. */
  readonly english: readonly string[];
}

/** Finds the words of one language in English. */
export interface Glossary {
  /** The entry of the longest head that begins at a token; undefined where there is none, as for most stop words. */
  entryAt(tokens: readonly Token[], position: number): GlossaryEntry | undefined;
}

interface Head {
  /** As the glossary has it. */
  readonly written: string;
  readonly word: string;
  /** Its terms: stemmed when they are first asked for, since few heads ever are. */
  stem?: string;
  readonly kind: keyof GlossaryText;
  readonly english: readonly string[];
}

/** A stem alone joins words that have little to do with each other: so much of the longer one has to be the same. */
const leastInCommon = 0.55;

/** Shorter parts of a compound are found by chance. */
const shortestPart = 4;

export function createGlossary(
  { words, names, asking }: GlossaryText,
  analyzer: Analyzer,
  { withoutBeginning, joinsWords = false }: Pick<Language, 'withoutBeginning' | 'joinsWords'> = {},
): Glossary {
  const exact = new Map<string, Head>();
  const byBeginning = new Map<string, Head[]>();
  let longest = 1;
  for (const [kind, text] of Object.entries({ asking, names, words })) {
    for (const line of text.trim().split('\n')) {
      const [head = '', english = ''] = line.split(' = ');
      const parts = analyzer.words(head);
      const word = parts.join(' ');
      const entry: Head = { written: head, word, kind: kindOf(kind), english: english.split(', ') };
      longest = Math.max(longest, parts.length);
      if (!exact.has(word)) exact.set(word, entry);
      const beginning = beginningOf(word);
      const others = byBeginning.get(beginning);
      if (others === undefined) byBeginning.set(beginning, [entry]);
      else others.push(entry);
    }
  }

  function find(tokens: readonly Token[]): Head | undefined {
    const word = tokens.map((token) => token.word).join(' ');
    const isStop = tokens.every(({ stop }) => stop);
    const own = exact.get(word);
    if (own !== undefined && (!isStop || own.kind === 'asking')) return own;
    if (isStop) return undefined;
    for (const shorter of shortened(tokens)) {
      const found = exact.get(shorter);
      if (found !== undefined) return found;
    }
    return byStem(tokens, word) ?? (tokens.length === 1 ? compound(word) : undefined);
  }

  function shortened(tokens: readonly Token[]): readonly string[] {
    if (withoutBeginning === undefined) return [];
    const [first, ...others] = tokens;
    if (first === undefined) return [];
    if (others.length === 0) return withoutBeginning(first.word);
    return [tokens.map(({ word }) => withoutBeginning(word)[0] ?? word).join(' ')];
  }

  function byStem(tokens: readonly Token[], word: string): Head | undefined {
    const stem = stemOf(tokens);
    let best: Head | undefined;
    let most = leastInCommon;
    for (const head of byBeginning.get(beginningOf(word)) ?? []) {
      const common = commonBeginning(head.word, word);
      if (common <= most) continue;
      head.stem ??= stemOf(analyzer.tokens(head.written));
      if (head.stem === stem) [best, most] = [head, common];
    }
    return best;
  }

  /** "Studentenzeitung" by "Student" and "Zeitung". */
  function compound(word: string): Head | undefined {
    if (!joinsWords) return undefined;
    for (let cut = word.length - shortestPart; cut >= shortestPart; cut -= 1) {
      const [first, second] = [partOf(word.slice(0, cut)), partOf(word.slice(cut))];
      if (first === undefined || second === undefined) continue;
      const english = `${first.english[0] ?? ''} ${second.english[0] ?? ''}`;
      return { written: word, word, kind: 'words', english: [english] };
    }
    return undefined;
  }

  function partOf(part: string): Head | undefined {
    return exact.get(part) ?? exact.get(part.replace(/(?:e?s|e?n)$/, ''));
  }

  return {
    entryAt(tokens, position) {
      for (let to = Math.min(tokens.length, position + longest); to > position; to -= 1) {
        const head = find(tokens.slice(position, to));
        if (head === undefined) continue;
        return { from: position, to, kind: head.kind, english: head.english };
      }
      return undefined;
    },
  };
}

const stemOf = (tokens: readonly Token[]): string => tokens.map(({ term }) => term).join(' ');

/** Words with more than {@link leastInCommon} in common have these letters in common. */
const beginningOf = (word: string): string => word.slice(0, 2);

function kindOf(kind: string): keyof GlossaryText {
  return kind === 'asking' || kind === 'names' ? kind : 'words';
}

const known = new Map<string, Glossary>();

/** The glossary of a language, by its primary subtag; undefined where we have none. Made once, in about 0.2 s. */
export function glossaryOf(code: string): Glossary | undefined {
  const language = findLanguage(code);
  if (language?.glossary === undefined) return undefined;
  const made = known.get(code) ?? createGlossary(language.glossary, createAnalyzer(code), language);
  known.set(code, made);
  return made;
}
