import { withoutEnd } from '../../shared/without-end.js';
import { fold } from '../../language/fold.js';
import type { PageFurniture } from '../../language/languages/page-furniture.js';
import type { DroppedBlock } from '../import-article.js';
import { furniturePattern, furnitureTest } from './furniture.js';

/** A line that belongs to the page, not to the article. */
export interface Cue {
  readonly kind: DroppedBlock['kind'];
  /** It is the heading of a list of other articles: the short lines below it belong to it. */
  readonly opensList: boolean;
}

/** Longest line that is taken for furniture, in characters: the small print of a foot is wordy. */
const maxCueLength = 320;
/** The same for what asks for a subscription: two sentences at most. */
const maxAskingLength = 200;
/** The same for buttons and headings, whose open phrases ("more from …") may begin a sentence, too. */
const maxButtonLength = 100;

/** What a line is as a whole, the first that fits. */
const wholeLines: readonly (readonly [keyof PageFurniture, DroppedBlock['kind'], number])[] = [
  ['share', 'share', maxButtonLength],
  ['newsletter', 'newsletter', maxAskingLength],
  ['footer', 'footer', maxCueLength],
  ['other', 'other', maxCueLength],
];
const cues = wholeLines.map(([entry, kind, longest]) => {
  const fits = furnitureTest(entry);
  return { kind, longest, fits };
});
const isAdvertisement = furnitureTest('advertisement');
const isHeading = furnitureTest('relatedHeading');
/** A link to a recording: its title, and how long it takes. */
const recording = /^.{5,140}\s\(\d{1,2}:\d{2}(?::\d{2})?\)$/u;
const related = furniturePattern('related');
const leading = new RegExp(`^(?:${related})(?: ?[:：|>»→▶►]| ?[–—]|- | -|$)`, 'u');
const opening = new RegExp(`^(?:${related})\\s`, 'u');
const leadingCapitals = /^[\s▶►▸»›>→•·*[(-]*(\p{Lu}{2,}(?: \p{Lu}{2,}){0,4})\s/u;
const isLeading = furnitureTest('related');

/** What a whole block of text is, when its words alone tell that it is no part of an article. */
export function findCue(text: string): Cue | undefined {
  if (text.length > maxCueLength) return undefined;
  const line = cueLine(text);
  if (line === '') return { kind: 'other', opensList: false };
  const isShort = line.length <= maxButtonLength;
  if (isShort && isAdvertisement(line)) return { kind: 'advertisement', opensList: false };
  if (isShort && isHeading(line)) return { kind: 'related', opensList: true };
  if (leadsAway(text, line)) return { kind: 'related', opensList: isLeading(line) };
  if (recording.test(text)) return { kind: 'related', opensList: false };
  const cue = cues.find(({ longest, fits }) => line.length <= longest && fits(line));
  return cue === undefined ? undefined : { kind: cue.kind, opensList: false };
}

/** Folded, without what decorates a line: arrows, bullets, bars, brackets around it, a colon or points behind it. */
export function cueLine(text: string): string {
  const line = fold(text)
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^\(c\) /, '© ')
    .replace(/^[\s▶►▸»›>→•·|*#+–—~=_[(-]+/u, '');
  return withoutEnd(line, /[\s▶►▸»›>→•·|*:：…_~=\])–—-]/u).replace(/\.{3}$/, '');
}

/** Whether a line of links begins with words that lead to another article, though nothing parts the two. */
export function opensRelated(text: string): boolean {
  return opening.test(cueLine(text));
}

/** "Read more: …", "Lire aussi – …"; in capitals without anything between: "READ MORE Iraq's …". */
function leadsAway(text: string, line: string): boolean {
  if (leading.test(line)) return true;
  const capitals = leadingCapitals.exec(text)?.[1];
  return capitals !== undefined && isLeading(fold(capitals));
}
