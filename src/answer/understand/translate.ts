import type { Analyzer } from '../../language/analyzer.js';
import { conceptsOf, type Related } from '../../language/concepts.js';
import { detectLanguage } from '../../language/detect-language.js';
import { isJoinedToName } from '../../language/joined-to-name.js';
import { type Glossary, type GlossaryEntry, glossaryOf } from '../../language/glossary.js';
import type { Token } from '../../language/token.js';

/** The languages that questions are put into English from. */
const foreign = ['ar', 'de', 'es', 'fr'] as const;

/** A question in another language than the articles, put into English word by word: to find passages, not to be shown. */
export interface Translation {
  /** The language of the question: a BCP 47 primary subtag. */
  readonly from: string;
  readonly text: string;
  /** By English term: what else the word may be, and the word itself, since names stay what they are. */
  readonly alternatives: ReadonlyMap<string, readonly Related[]>;
  /** By folded English word: the word of the question, as it was typed. */
  readonly typed: ReadonlyMap<string, string>;
}

/**
 * Puts a question into English where the articles are in English and the question is in a language that they are not in;
 * undefined where it is in theirs, or cannot be told from it.
 */
export function translate(
  text: string,
  languages: readonly string[],
  analyzer: (code: string) => Analyzer,
): Translation | undefined {
  if (!languages.includes('en')) return undefined;
  const codes = foreign.filter((code) => !languages.includes(code));
  const english = analyzer('en');
  const detected = detectLanguage(text, [...codes, ...languages]);
  const likely = codes.filter((code) => detected === undefined || detected === code);
  const readings = likely
    .map((code) => readIn(code, text, analyzer(code), english))
    .filter((reading) => reading !== undefined)
    .sort((a, b) => b.own - a.own);
  const [best] = readings;
  if (best === undefined || best.own <= englishWords(text, english)) return undefined;
  return compose(best, text, english);
}

/** A question as it reads in one language. */
interface Reading {
  readonly code: string;
  readonly tokens: readonly Token[];
  readonly entries: readonly GlossaryEntry[];
  /** How many of its words belong to the language. */
  readonly own: number;
}

function readIn(
  code: string,
  text: string,
  analyzer: Analyzer,
  english: Analyzer,
): Reading | undefined {
  const glossary = glossaryOf(code);
  if (glossary === undefined) return undefined;
  const tokens = analyzer.tokens(text);
  const entries = entriesOf(tokens, glossary);
  const inEntries = entries.reduce((sum, { from, to }) => sum + to - from, 0);
  const hasName = entries.some(({ kind }) => kind === 'names');
  const stops = tokens.filter(({ stop }, position) => stop && !isIn(entries, position)).length;
  const own = inEntries + stops;
  // A single word may be a name that means something there: "Rollo".
  const isOwn = own >= 2 || hasName || english.tokens(text).length === 0;
  return isOwn ? { code, tokens, entries, own } : undefined;
}

function entriesOf(tokens: readonly Token[], glossary: Glossary): readonly GlossaryEntry[] {
  const entries: GlossaryEntry[] = [];
  for (let position = 0; position < tokens.length;) {
    const entry = glossary.entryAt(tokens, position);
    if (entry !== undefined) entries.push(entry);
    position = entry?.to ?? position + 1;
  }
  return entries;
}

function isIn(entries: readonly GlossaryEntry[], position: number): boolean {
  return entries.some(({ from, to }) => from <= position && position < to);
}

/** How many words of a text are English: function words, and those of everyday meaning. */
function englishWords(text: string, english: Analyzer): number {
  const concepts = conceptsOf('en');
  return english
    .tokens(text)
    .filter(
      ({ stop, term, end }) => (stop || concepts?.has(term) === true) && !isJoinedToName(text, end),
    ).length;
}

function compose(
  { code, tokens, entries }: Reading,
  text: string,
  english: Analyzer,
): Translation | undefined {
  const words: string[] = [];
  const alternatives = new Map<string, readonly Related[]>();
  const typed = new Map<string, string>();
  for (let position = 0; position < tokens.length;) {
    const entry = entries.find(({ from }) => from === position);
    const to = entry?.to ?? position + 1;
    const first = tokens[position];
    const written = text.slice(first?.start, tokens[to - 1]?.end);
    position = to;
    if (first === undefined || (entry === undefined && first.stop)) continue;
    const choices = choicesFor(entry, written, isNameIn(code, first, text));
    const [chosen = '', ...others] = choices;
    words.push(chosen);
    const content = english.tokens(chosen).filter(({ stop }) => !stop);
    for (const { word } of content) typed.set(word, written);
    const [head] = content;
    if (head === undefined) continue;
    const related = others.map((other) => relatedBy(other, english));
    alternatives.set(head.term, [
      ...(alternatives.get(head.term) ?? []),
      ...related.filter(({ terms }) => terms.length > 0),
    ]);
  }
  return { from: code, text: `${words.join(' ')}?`, alternatives, typed };
}

/** What a word of the question is looked for as, the likeliest first. What asks is not looked for as itself. */
function choicesFor(
  entry: GlossaryEntry | undefined,
  written: string,
  isName: boolean,
): readonly string[] {
  if (entry === undefined) return [written];
  if (entry.kind === 'asking') return entry.english;
  if (entry.kind === 'names') return [...entry.english.map(capitalised), written];
  return isName ? [written, ...entry.english] : [...entry.english, written];
}

/** Written with a capital inside the text, where the language does not write every noun so: most likely a name. */
function isNameIn(code: string, { start, end }: Token, text: string): boolean {
  return code !== 'de' && start > 1 && /^\p{Lu}/u.test(text.slice(start, end));
}

const capitalised = (name: string): string =>
  name.replace(
    /(^|\s)(\p{Ll})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  );

function relatedBy(word: string, english: Analyzer): Related {
  const tokens = english.tokens(word);
  const from = tokens.findIndex(({ stop }) => !stop);
  return { terms: from < 0 ? [] : tokens.slice(from).map(({ term }) => term), closeness: 1 };
}
