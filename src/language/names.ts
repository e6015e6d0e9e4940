import type { Token } from './token.js';
import { keysOfName } from './name-key.js';
import type { Span } from './span.js';

/** A stretch of a text that is, or may be, a name, with one of its keys. */
export interface NameKey extends Span {
  /** Equal for all spellings of a name, and with a `~` before it, so that it never equals a term. */
  readonly key: string;
  /** Written with a capital: a name for sure, unless it begins a sentence. */
  readonly capitalised: boolean;
}

/**
 * The keys of the names in a text: its capitalised words, alone and, where spellings join and split them (Deir ez-Zor,
 * Deirezzor; Albu Kamal, Boukamal), with the next one. In reading order. Names in other than Latin script have none.
 * `tokens` are the text's own.
 */
export function nameKeys(text: string, tokens: readonly Token[]): readonly NameKey[] {
  return keysOf(
    text,
    partsOf(text, tokens).filter((part) => part.capitalised),
  );
}

/**
 * The keys of whatever in a question could be a name: people type names in lower case, so every content word counts. Of
 * a word that is not `capitalised`, use the keys only when the corpus does not know it as an ordinary word.
 */
export function possibleNameKeys(text: string, tokens: readonly Token[]): readonly NameKey[] {
  return keysOf(text, partsOf(text, tokens));
}

/** A word that may be a name or the part of one. */
interface Part extends Span {
  readonly written: string;
  readonly capitalised: boolean;
  /** An article stood before it: al-, ez-, ibn. */
  readonly article: string;
}

function keysOf(text: string, parts: readonly Part[]): readonly NameKey[] {
  const keys: NameKey[] = [];
  parts.forEach((part, index) => {
    const { start, end, capitalised, written } = part;
    for (const key of keysOfName(written)) keys.push({ key, start, end, capitalised });

    const next = parts[index + 1];
    if (next === undefined || !isJoined(text, part, next)) return;
    const joined = { start, end: next.end, capitalised: capitalised && next.capitalised };
    for (const key of joinedKeys(part, next)) keys.push({ key, ...joined });
  });
  return keys;
}

/** Words that are written as one or as two have a short half; two long names in a row are two names. */
function joinedKeys(part: Part, next: Part): ReadonlySet<string> {
  if (!isShort(part.written) && !isShort(next.written)) return new Set();
  const first = part.written.toLowerCase().replace(/^(?:al)?(?:abo?u|bo?u)$|^albu$/, 'bu');
  const second = next.written.toLowerCase();
  const bare = second.replace(/^[aeu]l(?=[^aeiouyl])/, '');
  const spellings = new Set([first + second, first + bare, first + next.article + second]);
  const keys = [...spellings].flatMap((spelling) => keysOfName(spelling));
  return new Set(keys.filter((key) => key.replace(/[~a-z]/g, '').length >= 4));
}

function isShort(written: string): boolean {
  return written.length <= 6 && (written.match(/[^aeiouy'’-]+/gi)?.length ?? 0) <= 2;
}

/** Only spaces, hyphens and articles between them, on one line. */
function isJoined(text: string, part: Part, next: Part): boolean {
  const between = text.slice(part.end, next.start);
  return next.article === ''
    ? /^[ \u00a0]?[-‐‑– ]?$/u.test(between)
    : /^[ \u00a0-‐‑–]{0,2}\p{L}{2,4}[ \u00a0'’‐‑–-]{0,2}$/u.test(between);
}

function partsOf(text: string, tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
  let article = '';
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next !== undefined && isArticle(token, next)) {
      article = token.word;
      return;
    }
    if (!token.stop && token.end - token.start >= minLength) {
      const written = text.slice(token.start, token.end);
      const capitalised = /^\p{Lu}/u.test(written);
      parts.push({ start: token.start, end: token.end, written, capitalised, article });
    }
    article = '';
  });
  return parts;
}

/** "Bu" is the shortest part of a name. */
const minLength = 2;

const particle = /^(?:[aeu]l|ibn|bin|bint|ben|wa|oul)$/;
/** An article that has taken the sound of the next word: ez-Zor, At Tanf, ash-Sham. */
const assimilated = /^[aeu](t|d|r|z|s|n|th|dh|sh)$/;

/** Whether the first of two neighbouring words is an article or particle of the second: al-Qaim, ez-Zor, ibn Sina. */
export function isArticle(token: Token, next: Token): boolean {
  if (next.start - token.end > 2) return false;
  const sound = assimilated.exec(token.word)?.[1];
  return particle.test(token.word) || (sound !== undefined && next.word.startsWith(sound));
}
