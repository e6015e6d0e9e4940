import { decodeReferences } from '../../../knowledge/formats/markdown-parser.js';
import { isBylineLabel, readByline } from '../../clean/byline.js';
import { isSite, type Site } from './html-title.js';
import { elementRole } from './element-role.js';
import { attribute, type HtmlElement, lineOf, tidyLine } from './html-tree.js';

/** Longest text that is read as the names of authors, in characters. */
const maxAuthorLength = 120;

/**
 * Who wrote the article: what the head says, else what the page marks as its author. A site, an organisation and the account
 * of an administrator are nobody.
 */
export function htmlAuthor(
  root: HtmlElement,
  stated: readonly (string | undefined)[],
  site: Site,
): string | undefined {
  for (const text of [...stated, ...markedAuthors(root)]) {
    const author = text === undefined ? undefined : personIn(text, site);
    if (author !== undefined) return author;
  }
  return undefined;
}

/** The texts that are marked as the author, outside of comments and boxes with other articles, the plainest marks first. */
function markedAuthors(root: HtmlElement): readonly string[] {
  const exact: string[] = [];
  const lines: string[] = [];
  function visit(element: HtmlElement): void {
    const role = elementRole(element);
    const isWhole = /^(?:body|main|article)$/.test(element.name);
    if (role !== undefined && elsewhere.has(role) && !isWhole) return;
    if (isExact(element)) exact.push(attribute(element, 'content') || lineOf(element));
    else if (role === 'byline') lines.push(lineOf(element));
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  }
  visit(root);
  return [...exact, ...lines];
}

const elsewhere: ReadonlySet<string> = new Set(['related', 'advertisement', 'other', 'newsletter']);

function isExact(element: HtmlElement): boolean {
  const item = attribute(element, 'itemprop');
  const names = attribute(element, 'class').split(/\s+/);
  return (
    /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel')) ||
    item === 'author' ||
    names.some((name) => /^(?:author-?name|byline-?name|author__name|fn)$/i.test(name))
  );
}

/** The person that a text names; undefined when it names none. */
function personIn(text: string, site: Site): string | undefined {
  const line = tidyLine(decodeReferences(text));
  if (line.length > maxAuthorLength) return undefined;
  const [first = ''] = line
    .split(' ')
    .filter((word) => !word.includes('@'))
    .join(' ')
    .split(/[|•·–—]|,? (?=\d)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = withoutMarksAround(readByline(first, 'en')?.author ?? first);
  if (named === '' || isBylineLabel(named) || isSite(named, site)) return undefined;
  return nobody.test(named) || organisation.test(named) || address.test(named) ? undefined : named;
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
const nobody =
  /^(?:admin\w*|administrator|unknown|anonymous|super ?user|webmaster|redaktion|redacción|editor|posted(?: on)?|published(?: on)?|veröffentlicht(?: am)?|publiziert(?: am)?|more|mehr)$/iu;
const organisation =
  /(?:^|\s)(?:gmbh|ag|e\. ?v\.?|inc\.?|ltd\.?|llc|verlag|verband|zeitung|redaktion|news|media|magazin|magazine|ministerium|bundes\p{L}+|university|universität|institut|online|agencies|agenturen|staff|team)(?:$|[\s,.])|(?:verband|ministerium|verlag|zeitung|redaktion|verein|institut)$/iu;
