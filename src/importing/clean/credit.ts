import { fold } from '../../language/fold.js';
import { phrasePattern } from '../../language/phrase-pattern.js';
import { agencies } from './agencies.js';
import { furniturePattern } from './furniture.js';
import { readingLength } from './prose.js';

/** Longest caption that is told by its credit alone, in characters. */
const maxCaptionLength = 500;

const agencyNames = phrasePattern(agencies);
const agency = new RegExp(`(?:^|[\\s/,|–—-])(?:${agencyNames})(?:$|[\\s/,|–—-])`, 'u');
const onlyAgency = new RegExp(`^(?:${agencyNames})$`, 'u');
const photoLabel = new RegExp(`^(?:${furniturePattern('photo')})(?:$|[\\s:：/,])`, 'u');
const bracketed = /[[(（［【]([^[\](){}（）［］【】]{2,120})[\])）］】]\.?$/u;
/** "Photo: A. Name/Agency" behind the last sentence, without brackets. */
const labelled =
  /(?:^|[.!?。]["”’]? |\s[–—|-]\s|\n)((?:[^\s.:：]+\s){0,2}[^\s.:：]+\s?[:：]\s?[^.:：]{2,80})\.?$/u;

/** The same in capitals or as a word of its own, right behind the caption: "… CREDIT: A. Name". */
const plainlyLabelled =
  /\s(?:CREDITS?|PHOTO(?:GRAPH)?S?|IMAGES?|FOTO|Image credit|Photo credit|Credit|Photograph) ?: ?[^.:：]{2,80}$/u;

/** "… © A. Name / AFP" at the end: a year there would make it the foot of a page. */
const copyrighted = /\s© ?[^.:：©\d]{2,80}$/u;

/** Whether a block is the caption of a picture, as its closing credit tells: "… [A. Name/Reuters]". */
export function isCreditedCaption(text: string): boolean {
  if (text.length > maxCaptionLength) return false;
  const inBrackets = bracketed.exec(text)?.[1];
  if (inBrackets !== undefined) return isCredit(inBrackets, text.trimEnd().endsWith(']'));
  if (plainlyLabelled.test(text)) return true;
  if (copyrighted.test(text) && !text.includes('\n')) return true;
  const behind = labelled.exec(text)?.[1];
  return behind !== undefined && photoLabel.test(fold(behind)) && /[:：]/u.test(behind);
}

/** Whether a name is one of an agency or a publisher that pictures and reports come from. */
export function isAgency(name: string): boolean {
  return agency.test(fold(name));
}

/** Whether a line is the name of an agency and nothing more. */
export function isAgencyLine(text: string): boolean {
  return onlyAgency.test(fold(text.trim()));
}

/** The agency that a report names behind its place: "BAGHDAD (Reuters) –". */
export function agencyOfPlace(text: string): string | undefined {
  const name = /^[\p{Lu}\p{Lo}][^()]{1,60}\(([^()]{2,30})\)\s*[–—-]/u.exec(text)?.[1];
  return name !== undefined && isAgency(name) ? name : undefined;
}

/** Whether a block is a credit and nothing more. */
export function isOnlyCredit(text: string): boolean {
  if (readingLength(text) > 90) return false;
  const inner = text.replace(/^[[(（［【]|[\])）］】]$/gu, '');
  const bare = fold(inner);
  if (onlyAgency.test(bare)) return inner !== text;
  return photoLabel.test(bare) && /[:：/©]|\bby\b/u.test(bare) && !/[.!?]\s/u.test(inner);
}

/**
 * Square brackets are the custom for credits, and may hold any name; round ones hold all sorts of remarks, so that they need
 * an agency or a word for pictures. An editor's remark is none: [sic], [he said], […].
 */
function isCredit(words: string, square: boolean): boolean {
  const folded = fold(words);
  if (agency.test(folded) || photoLabel.test(folded)) return true;
  if (!square) return false;
  const names = words.split(/[\s/,]+/u).filter((word) => word !== '');
  const named = names.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return names.length >= 2 && names.length <= 8 && named >= names.length - 1;
}
