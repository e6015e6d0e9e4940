import { withoutEnd } from '../../shared/without-end.js';
import { fold } from '../../language/fold.js';
import type { DroppedBlock } from '../import-article.js';
import { arabicCues } from '../../language/languages/ar/page-furniture.js';
import type { CueWords } from '../../language/languages/page-furniture.js';
import { germanCues } from '../../language/languages/de/page-furniture.js';
import { englishCues } from '../../language/languages/en/page-furniture.js';
import { spanishCues } from '../../language/languages/es/page-furniture.js';
import { frenchCues } from '../../language/languages/fr/page-furniture.js';
import { chineseCues } from '../../language/languages/zh/page-furniture.js';

/** Furniture is told in every language at once: pages in one often have buttons in another. */
const languages: readonly CueWords[] = [
  englishCues,
  arabicCues,
  spanishCues,
  frenchCues,
  germanCues,
  chineseCues,
];

/** An alternation of what every language has for it. */
export function cuePattern(entry: keyof CueWords): string {
  return languages
    .map((words) => fold(words[entry]))
    .filter((words) => words !== '')
    .join('|');
}

/** A line that belongs to the page, not to the article. */
export interface Cue {
  readonly kind: DroppedBlock['kind'];
  /** It is the heading of a list of other articles: the short lines below it belong to it. */
  readonly opensList: boolean;
}

/** Longest line that is taken for furniture, in characters: consent to cookies is wordy. */
const maxCueLength = 320;
/** Longest line in which words anywhere tell it. */
const maxAskingLength = 200;

/** What a whole block of text is, when its words alone tell that it is no part of an article. */
export function findCue(text: string): Cue | undefined {
  if (text.length > maxCueLength) return undefined;
  const line = cueLine(text);
  if (line === '') return { kind: 'other', opensList: false };
  if (advertisement.test(line)) return { kind: 'advertisement', opensList: false };
  if (heading.test(line)) return { kind: 'related', opensList: true };
  if (leadsAway(text, line)) return { kind: 'related', opensList: leadingWords.test(line) };
  if (recording.test(text)) return { kind: 'related', opensList: false };
  if (share.test(line)) return { kind: 'share', opensList: false };
  if (line.length <= maxAskingLength && newsletter.test(line)) {
    return { kind: 'newsletter', opensList: false };
  }
  if (footer.test(line)) return { kind: 'footer', opensList: false };
  return other.test(line) ? { kind: 'other', opensList: false } : undefined;
}

/** Folded, without what decorates a line: arrows, bullets, bars, brackets around it, a colon or points behind it. */
export function cueLine(text: string): string {
  const line = fold(text)
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s▶►▸»›>→•·|*#+–—~=_[(-]+/u, '');
  return withoutEnd(line, /[\s▶►▸»›>→•·|*:：…_~=\])–—-]/u).replace(/\.{3}$/, '');
}

const whole = (entry: keyof CueWords): RegExp => new RegExp(`^(?:${cuePattern(entry)})$`, 'u');

const advertisement = whole('advertisement');
const heading = whole('relatedHeading');
const share = whole('share');
const newsletter = whole('newsletter');
const footer = whole('footer');
const other = whole('other');
/** A link to a recording: its title, and how long it takes. */
const recording = /^.{5,140}\s\(\d{1,2}:\d{2}(?::\d{2})?\)$/u;
const leading = new RegExp(`^(?:${cuePattern('related')})(?: ?[:：|>»→▶►]| ?[–—]|- | -|$)`, 'u');
const opening = new RegExp(`^(?:${cuePattern('related')})\\s`, 'u');
const leadingCapitals = /^[\s▶►▸»›>→•·*[(-]*(\p{Lu}{2,}(?: \p{Lu}{2,}){0,4})\s/u;
const leadingWords = new RegExp(`^(?:${cuePattern('related')})$`, 'u');

/** Whether a line of links begins with words that lead to another article, though nothing parts the two. */
export function opensRelated(text: string): boolean {
  return opening.test(cueLine(text));
}

/** "Read more: …", "Lire aussi – …"; in capitals without anything between: "READ MORE Iraq's …". */
function leadsAway(text: string, line: string): boolean {
  if (leading.test(line)) return true;
  const capitals = leadingCapitals.exec(text)?.[1];
  return capitals !== undefined && leadingWords.test(fold(capitals));
}
