import { decodeReferences } from '../../../knowledge/formats/markdown-parser.js';
import { isNamed, personIn } from '../../clean/person.js';
import type { Site } from '../../clean/site.js';
import { type HtmlElement, rawText, tidyLine } from './html-tree.js';
import { markedAuthors } from './marked-authors.js';

/** What the head of a page says of who wrote it. */
export interface StatedAuthors {
  /** Persons whom structured data names as the authors of the article. */
  readonly structured: readonly string[];
  /** The accounts with which it was put up, and what the older meta elements say: perhaps who made the page. */
  readonly unsure: readonly (readonly string[])[];
}

/**
 * Who wrote the article: what the head says, else what the page marks as its author. Meta elements and accounts are believed
 * only where the page shows the name to its readers. A site, an organisation and an administrator are nobody.
 */
export function htmlAuthor(
  root: HtmlElement,
  stated: StatedAuthors,
  site: Site,
): string | undefined {
  const structured = personsIn(stated.structured, site);
  if (structured !== undefined) return structured;
  const shown = lettersShown(root);
  for (const names of stated.unsure) {
    const persons = personsIn(
      names.filter((name) => shown.includes(lettersIn(decodeReferences(name)))),
      site,
    );
    if (persons !== undefined) return persons;
  }
  for (const { texts, mark } of markedAuthors(root)) {
    const persons = personsIn(texts, site, mark);
    if (persons !== undefined) return persons;
  }
  return undefined;
}

function lettersShown(root: HtmlElement): string {
  return lettersIn(rawText({ ...root, children: root.children.map(withoutHead) }));
}

const unread = new Set(['head', 'script', 'style', 'noscript', 'template']);

function withoutHead(node: HtmlElement | string): HtmlElement | string {
  if (typeof node === 'string') return node;
  return { ...node, children: unread.has(node.name) ? [] : node.children.map(withoutHead) };
}

function lettersIn(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The persons that texts name, each once; undefined when they name none. */
function personsIn(
  texts: readonly string[],
  site: Site,
  mark: 'head' | 'line' | 'name' = 'head',
): string | undefined {
  const persons = texts
    .map((text) => personIn(tidyLine(decodeReferences(text)), site))
    .filter((name) => name !== undefined)
    .filter((name) => isAuthor(name, mark));
  return persons.length === 0 ? undefined : [...new Set(persons)].join(', ');
}

/** Shortest word that is a name by itself, in characters: initials say nothing to a reader. */
const minNameLength = 3;

/**
 * The head often has accounts, so that only a full name counts there; a line of the page may have a first name alone. What is
 * marked as a name and nothing else is one however it is written: many write under a name that they made up.
 */
function isAuthor(name: string, mark: 'head' | 'line' | 'name'): boolean {
  const isOneWord = /^[\p{L}\p{M}'’.-]+$/u.test(name);
  if (mark === 'name' && isOneWord) return name.length >= minNameLength;
  // "A. Writer, local reporter": what somebody is has small letters.
  const [first = ''] = name.split(',');
  if (!isNamed(mark === 'line' ? first : name)) return false;
  return isFullName(name) || (mark !== 'head' && name.length >= minNameLength);
}

/** First name and surname; in scripts without capitals they may be one word. */
function isFullName(name: string): boolean {
  return /[\p{L}.] \p{L}/u.test(name) || !/[\p{Lu}\p{Ll}\p{N}]/u.test(name);
}
