import { withoutEnd } from '../../shared/without-end.js';
import { fold } from '../../language/fold.js';
import { readDateline } from './dateline.js';
import { furniturePattern, furnitureTest, furnitureWords } from './furniture.js';
import { splitLabel } from './labelled.js';
import { maxTellingLine } from './prose.js';

/** A line that says who wrote the article, and perhaps when it was published. */
export interface Byline {
  readonly author: string;
}

const isLabel = furnitureTest('by');
/** Words that stand between names without a capital: of the languages whose pages we know, and in names from elsewhere. */
const particles: ReadonlySet<string> = new Set([
  ...furnitureWords('nameParticle'),
  ...['da', 'di', 'van', 'den', 'bin', 'ibn', 'al', 'el'],
]);

/** Undefined when the line is none: names have capitals, and no sentence ends in them. */
export function readByline(text: string, language: string): Byline | undefined {
  if (text.length > maxTellingLine) return undefined;
  const inner = text.replace(/^[([]|[)\]]$/g, '').trim();
  const labelled = splitLabel(inner, isLabel);
  if (labelled === undefined) return undefined;
  const [beforeMark = ''] = withoutDate(labelled.rest, language).split(/[|•·;]|, \p{L}+:|\s\(/u, 1);
  const author = withoutEnd(beforeMark, /[\s,;–—-]/u).trim();
  const named = nameBeforeJob(author) ?? author;
  if (named === '' || !isNames(named.replace(/\.$/, ''), labelled.colon)) return undefined;
  return { author: named };
}

/** Longest job title, in characters. */
const maxJobTitleLength = 60;
const job = new RegExp(`(?<!\\p{L})(?:${furniturePattern('jobTitle')})(?!\\p{L})`, 'u');

/** The name in "Mira Holt, Political correspondent". */
export function nameBeforeJob(text: string): string | undefined {
  const comma = /[,،] /u.exec(text);
  if (comma === null) return undefined;
  const name = text.slice(0, comma.index);
  const title = text.slice(comma.index + comma[0].length);
  return isNameLine(name) && isJobTitle(title) ? name : undefined;
}

/** "Political correspondent": what somebody is who writes, and no sentence. */
export function isJobTitle(text: string): boolean {
  return text.length <= maxJobTitleLength && !/[.!?"“”:]/u.test(text) && job.test(fold(text));
}

/** What stands before the date, when the line has one. */
function withoutDate(line: string, language: string): string {
  if (readDateline(line, language) === undefined) return line;
  const parts = line.split(/[|•·–—]|, |- /u).map((part) => part.trim());
  const kept = parts.filter((part) => !/\d/u.test(part));
  return kept[0] ?? line.split(wordBeforeDay, 1)[0] ?? line;
}

/** "Mira Holt am 4. März", "Mira Holt on Monday, 4 March". */
const wordBeforeDay = /\s\p{Ll}{2,3}\s(?:\p{L}{2,12}[.,]{0,2}\s)?\d/u;

/** A line with nothing but the word before a name, which stands on the next. */
export function isBylineLabel(text: string): boolean {
  return isLabel(fold(text.replace(/[:：]$/u, '')));
}

/** "A. Writer in Baghdad": names without a word before them, which only their place makes a byline. */
export function isNameLine(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return words >= 2 && words <= 7 && text.length <= 70 && isNames(text.replace(/\.$/, ''), false);
}

/** Whether a text is nothing but names: capitals, and the small words that stand between them. */
export function isNames(text: string, afterColon: boolean): boolean {
  if (/[.!?]\s+\p{Lu}\p{Ll}{2,}|[?!:"“”«»]|\d{3}/u.test(text)) return false;
  const words = text.split(/[\s,;&/]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 16) return false;
  // Scripts without capitals: only few words can be a name.
  if (!/\p{Lu}/u.test(text)) return /\p{Lo}/u.test(text) && words.length <= (afterColon ? 6 : 4);
  return words.every((word) => /^[\p{Lu}\p{Lt}@]/u.test(word) || particles.has(fold(word)));
}
