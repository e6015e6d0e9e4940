import { createRequire } from 'node:module';
import type { detectAll as DetectAll } from 'tinyld/light';
import { fold } from './fold.js';
import { isJoinedToName } from './joined-to-name.js';
import { languages, primarySubtag } from './languages/index.js';
import type { Script } from './languages/language.js';
import { createWordFinder } from './words.js';

/**
 * The language a text is written in, as a BCP 47 primary subtag; `undefined` when it cannot be told with some certainty,
 * as with names alone or a word or two. `among` are the only languages (tags) to choose from, such as those of the
 * corpus; at least the ones `createAnalyzer` knows are recognised. Of a long text 2,000 characters are read, from all over it.
 *
 * The script decides where only one language is written in it. Else function words do, which are never borrowed; only
 * when they are silent or divided an n-gram model is asked, which is then loaded (70 KB, about 50 ms).
 */
export function detectLanguage(text: string, among?: readonly string[]): string | undefined {
  const sample = sampleOf(text);
  const script = mainScript(sample);
  if (script === undefined) return undefined;
  const wanted = among === undefined ? undefined : new Set(among.map(spokenCode));
  const candidates = script.languages.filter((code) => wanted?.has(code) ?? true);
  if (script.languages.length === 1 || candidates.length === 0) return candidates[0];
  return languageByFunctionWords(sample, candidates) ?? languageByModel(sample, candidates);
}

const maxLength = 2000;

/** Parts of a long text: a title page, a poem above it or a list of names at its end is one of them at most. */
const sampleParts = 5;

/** Parts of equal length, the first at the beginning and the last at the end, without the words that they halve. */
function sampleOf(text: string): string {
  if (text.length <= maxLength) return text;
  const length = maxLength / sampleParts;
  const step = (text.length - length) / (sampleParts - 1);
  return Array.from({ length: sampleParts }, (_, part) => {
    const start = Math.floor(part * step);
    return text.slice(start, start + length).replace(/^\S{1,40}\s|\s\S{1,40}$/gu, ' ');
  }).join('\n');
}

/** The written forms of Norwegian cannot be told apart in a sentence. */
function spokenCode(tag: string): string {
  const code = primarySubtag(tag);
  return code === 'no' || code === 'nn' ? 'nb' : code;
}

interface ScriptShape {
  readonly name: Script;
  readonly letters: RegExp;
  /** How many letters of an alphabet one of its characters weighs; absent: 1. */
  readonly weight?: number;
}

/** Japanese is told from Chinese by its kana, which a Chinese text hardly ever has. */
const shapes: readonly ScriptShape[] = [
  { name: 'Kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 20 },
  { name: 'Han', letters: /\p{Script=Han}/gu, weight: 3 },
  { name: 'Hangul', letters: /\p{Script=Hangul}/gu, weight: 3 },
  { name: 'Thai', letters: /\p{Script=Thai}/gu },
  { name: 'Greek', letters: /\p{Script=Greek}/gu },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/gu },
  { name: 'Devanagari', letters: /\p{Script=Devanagari}/gu },
  { name: 'Arabic', letters: /\p{Script=Arabic}/gu },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu },
  { name: 'Latin', letters: /\p{Script=Latin}/gu },
];

/** The scripts with the languages in them that we tell apart. */
const scripts = shapes.map((shape) => ({
  ...shape,
  languages: languages.filter(({ script }) => script === shape.name).map(({ code }) => code),
}));

function mainScript(text: string): (typeof scripts)[number] | undefined {
  let main: (typeof scripts)[number] | undefined;
  let mostLetters = 0;
  for (const script of scripts) {
    const letters = (text.match(script.letters)?.length ?? 0) * (script.weight ?? 1);
    if (letters > mostLetters) {
      mostLetters = letters;
      main = script;
    }
  }
  return main;
}

const findWords = createWordFinder({ elides: true });

/** The clear winner by function words: each votes for the languages that have it, the less the more they are. */
function languageByFunctionWords(text: string, candidates: readonly string[]): string | undefined {
  const votes = new Map(candidates.map((code) => [code, 0]));
  for (const { start, end } of findWords(text)) {
    if (isJoinedToName(text, end)) continue;
    const word = text.slice(start, end).toLowerCase();
    const speakers = languagesOf(word).filter((code) => votes.has(code));
    for (const code of speakers) votes.set(code, (votes.get(code) ?? 0) + 1 / speakers.length);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < minVotes) return undefined;
  return first[1] >= clearLead * (second?.[1] ?? 0) ? first[0] : undefined;
}

const minVotes = 1;
const clearLead = 1.5;

let functionWords: ReadonlyMap<string, readonly string[]> | undefined;

/** With its marks if it is known so (French où), else without, as people type (donde for dónde). */
function languagesOf(word: string): readonly string[] {
  functionWords ??= collectFunctionWords();
  return functionWords.get(word) ?? functionWords.get(fold(word)) ?? [];
}

/** Function word, as written and folded, → the languages that have it. About 6,000 words, made when first asked for. */
function collectFunctionWords(): ReadonlyMap<string, readonly string[]> {
  const speakersByWord = new Map<string, string[]>();
  for (const { code, script, stopWords } of languages) {
    if (script === undefined) continue;
    for (const word of new Set([...stopWords, ...stopWords.map(fold)])) {
      const speakers = speakersByWord.get(word);
      if (speakers === undefined) speakersByWord.set(word, [code]);
      else speakers.push(code);
    }
  }
  return speakersByWord;
}

interface Model {
  readonly detectAll: typeof DetectAll;
}

/** Shorter texts are mostly names, of which any language may be full. In letters. */
const minModelLength = 25;
/** Of 1; below, the model's first guess is wrong too often. */
const minModelAccuracy = 0.1;

let model: Model | undefined;

function languageByModel(text: string, candidates: readonly string[]): string | undefined {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < minModelLength) return undefined;
  model ??= loadModel();
  const only = candidates.map((code) => (code === 'nb' ? 'no' : code));
  const [best] = model.detectAll(text, { only });
  return best !== undefined && best.accuracy >= minModelAccuracy
    ? spokenCode(best.lang)
    : undefined;
}

function loadModel(): Model {
  const loaded: unknown = createRequire(import.meta.url)('tinyld/light');
  if (!isModel(loaded)) throw new Error('tinyld/light does not export detectAll.');
  return loaded;
}

function isModel(value: unknown): value is Model {
  return typeof value === 'object' && value !== null && 'detectAll' in value;
}
