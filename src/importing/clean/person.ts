import { authorIn } from './header-lines.js';
import { isBylineLabel, isNameLine, isNames, readByline } from './byline.js';
import { saysPublished } from './dateline.js';
import { furniturePattern, furnitureTest } from './furniture.js';
import { splitLabel } from './labelled.js';
import { findDates } from '../../language/time/find-dates.js';
import { fold } from '../../language/fold.js';
import { maxTellingLine } from './prose.js';
import { isSite, type Site } from './site.js';

/** The person that a line names as an author, with the words around the name; undefined when it names none. */
export function personIn(line: string, site: Site): string | undefined {
  if (line.length > maxTellingLine) return undefined;
  const [first = ''] = beforeDate(line)
    .split(' ')
    .filter((word) => !word.includes('@'))
    .join(' ')
    .split(/[|•·–—]|,? (?=\d)| \/ /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const labelled = readByline(first, 'en')?.author ?? ownName(first) ?? authorIn(line, 'en');
  // A month before its day is no name.
  if (labelled === undefined && /^\p{L}+\.? \d/u.test(line)) return undefined;
  // "Posted on 4 March by A. Writer in Travel": below what heading of the site.
  const [name = ''] = saysPublished(line) ? (labelled ?? first).split(' in ') : [labelled ?? first];
  const named = withoutMarksAround(name);
  return namesPerson(named, site) ? named : undefined;
}

/** "Mira von Holt": a name in which the word before an author belongs to the surname. */
function ownName(line: string): string | undefined {
  if (!isNameLine(line) || saysPublished(line)) return undefined;
  return authorIn(line, 'en')?.includes(' ') === true ? undefined : line;
}

/** "Mira Holt March 9, 2017", "Mira Holt, May 2017": without the time behind the name. */
function beforeDate(line: string): string {
  const [time] = findDates(line, 'en');
  return time === undefined || time.start === 0 ? line : line.slice(0, time.start);
}

/** Whether one of several names may be a person's: "Agency staff and A. Writer". */
export function namesPerson(names: string, site: Site): boolean {
  if (organisationFor.test(fold(names))) return false;
  return names.split(between).some((name) => isPerson(name.trim(), site));
}

/** The newsroom in a line that is marked as the author: "By River Post Staff" is what readers are told, though no person is. */
export function newsroomIn(line: string, site: Site): string | undefined {
  if (line.length > maxTellingLine) return undefined;
  const behindLabel = splitLabel(line, isLabel)?.rest ?? '';
  const [first = ''] = (behindLabel === '' ? line : behindLabel).split(/[|•·–—,]/u);
  const name = withoutMarksAround(first);
  const isName = isNames(name, true) && name.split(' ').length <= maxNewsroomWords;
  return isName && !isSite(name, site) && newsroom.test(fold(name)) ? name : undefined;
}

/** Most words in the name of a newsroom: more are a line about it. */
const maxNewsroomWords = 5;

const isLabel = furnitureTest('by');
const newsroom = new RegExp(`(?:^|\\s)(?:${furniturePattern('newsroom')})(?:$|\\s)`, 'u');

const between = /[,;&/]|\s(?:and|und|et|y|e|و)\s/u;

/** Whether a name may be one of a person: no site's, no organisation's, no label's and no account's of whoever runs a site. */
function isPerson(name: string, site: Site): boolean {
  if (name === '' || isBylineLabel(name) || isSite(name, site)) return false;
  // "Article by", the name of which stands elsewhere.
  if (isBylineLabel(name.split(' ').at(-1) ?? '')) return false;
  const folded = fold(name);
  return !(isNobody(folded) || isWhen(folded) || organisation.test(folded) || address.test(name));
}

/** Whether a text is written as names are. The points of initials and titles end no sentence. */
export function isNamed(name: string): boolean {
  return isNames(name.replace(/(?<=(?:^|[\s.-])\p{L}{1,3})\./gu, ''), true);
}

/** Without the white space, colons and commas at both ends. */
function withoutMarksAround(text: string): string {
  const from = text.search(/[^\s:,]/);
  if (from < 0) return '';
  let to = text.length;
  while (/[\s:,]/.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const address = /https?:|www\.|\/\/|\.(?:com|org|net|de|at|ch|fr|co)\b|@|(?<![\p{L}\p{N}])\d/iu;
/** Words that stand around dates: "Updated". */
const isWhen = furnitureTest('published');
const isNobody = furnitureTest('nobody');
/** "Ministry of Transport, Building and Housing": what an organisation is for belongs to its name. */
const organisationFor = new RegExp(
  `(?:(?:^|\\s)(?:${furniturePattern('organisation')})|(?:${furniturePattern('organisationEnding')}))\\s(?:fur|of|for|de|del|pour|para)\\s`,
  'u',
);
const organisation = new RegExp(
  `(?:^|\\s)(?:${furniturePattern('organisation')})(?:$|[\\s,.])|(?:${furniturePattern('organisationEnding')})$`,
  'u',
);
