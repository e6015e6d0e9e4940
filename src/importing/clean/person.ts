import { authorIn } from './header-lines.js';
import { isBylineLabel, isNames, readByline } from './byline.js';
import { saysPublished } from './dateline.js';
import { furniturePattern, furnitureTest } from './furniture.js';
import { fold } from '../../language/fold.js';
import { maxTellingLine } from './prose.js';
import { isSite, type Site } from './site.js';

/** The person that a line names as an author, with the words around the name; undefined when it names none. */
export function personIn(line: string, site: Site): string | undefined {
  if (line.length > maxTellingLine) return undefined;
  const [first = ''] = line
    .split(' ')
    .filter((word) => !word.includes('@'))
    .join(' ')
    .split(/[|•·–—]|,? (?=\d)| \/ /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const labelled = readByline(first, 'en')?.author ?? authorIn(line, 'en');
  // A month before its day is no name.
  if (labelled === undefined && /^\p{L}+\.? \d/u.test(line)) return undefined;
  // "Posted on 4 March by A. Writer in Travel": below what heading of the site.
  const [name = ''] = saysPublished(line) ? (labelled ?? first).split(' in ') : [labelled ?? first];
  const named = withoutMarksAround(name);
  return namesPerson(named, site) ? named : undefined;
}

/** Whether one of several names may be a person's: "Agency staff and A. Writer". */
export function namesPerson(names: string, site: Site): boolean {
  return names.split(between).some((name) => isPerson(name.trim(), site));
}

const between = /[,;&/]|\s(?:and|und|et|y|e|و)\s/u;

/** Whether a name may be one of a person: no site's, no organisation's, no label's and no account's of whoever runs a site. */
function isPerson(name: string, site: Site): boolean {
  if (name === '' || isBylineLabel(name) || isSite(name, site)) return false;
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

const address = /https?:|www\.|\/\/|\.(?:com|org|net|de|at|ch|fr|co)\b|@|\d/i;
/** Words that stand around dates: "Updated". */
const isWhen = furnitureTest('published');
const isNobody = furnitureTest('nobody');
const organisation = new RegExp(
  `(?:^|\\s)(?:${furniturePattern('organisation')})(?:$|[\\s,.])|(?:${furniturePattern('organisationEnding')})$`,
  'u',
);
