import { withoutEnd } from '../../shared/without-end.js';
import { fold } from '../../language/fold.js';
import { cuePattern } from './find-cue.js';
import { readDateline } from './dateline.js';
import { splitLabel } from './labelled.js';

/** A line that says who wrote the article, and perhaps when it was published. */
export interface Byline {
  readonly author: string;
}

const label = new RegExp(`^(?:${cuePattern('by')})$`, 'u');
const maxBylineLength = 140;
/** Words that stand between names without a capital. */
const connecting =
  /^(?:and|for|in|with|avec|con|mit|the|of|at|from|by|editing|reporting|writing|y|e|et|und|de|del|da|di|du|la|le|van|von|der|den|bin|ibn|al|el|en|à|a|für|aus|pour|para|و|في|من)$/u;

/** Undefined when the line is none: names have capitals, and no sentence ends in them. */
export function readByline(text: string, language: string): Byline | undefined {
  if (text.length > maxBylineLength) return undefined;
  const inner = text.replace(/^[([]|[)\]]$/g, '').trim();
  const labelled = splitLabel(inner, label);
  if (labelled === undefined) return undefined;
  const [beforeMark = ''] = withoutDate(labelled.rest, language).split(/[|•·;]/u, 1);
  const author = withoutEnd(beforeMark, /[\s,;–—-]/u).trim();
  if (author === '' || !isNames(author.replace(/\.$/, ''), labelled.colon)) return undefined;
  return { author };
}

/** What stands before the date, when the line has one. */
function withoutDate(line: string, language: string): string {
  if (readDateline(line, language) === undefined) return line;
  const parts = line.split(/[|•·–—]|, |- /u).map((part) => part.trim());
  const kept = parts.filter((part) => !/\d/u.test(part));
  return kept[0] ?? line;
}

/** A line with nothing but the word before a name, which stands on the next. */
export function isBylineLabel(text: string): boolean {
  return label.test(fold(text.replace(/[:：]$/u, '')));
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
  return words.every(
    (word) => /^[\p{Lu}\p{Lt}@]/u.test(word) || connecting.test(word.toLowerCase()),
  );
}
