import { decodeReferences } from '../../../knowledge/formats/markdown-parser.js';
import { furnitureTest } from '../../clean/furniture.js';
import { splitLabel } from '../../clean/labelled.js';
import { isNamed, newsroomIn, personIn } from '../../clean/person.js';
import type { Site } from '../../clean/site.js';
import { type HtmlElement, rawText, tidyLine } from './html-tree.js';
import { elementRole, isHidden } from './element-role.js';
import { markedAuthors } from './marked-authors.js';

/** What the head of a page says of who wrote it. */
export interface StatedAuthors {
  /** Persons whom structured data names as the authors of the article. */
  readonly structured: readonly string[];
  /** The accounts with which it was put up, and what the older meta elements say: perhaps who made the page. */
  readonly unsure: readonly UnsureAuthors[];
}

interface UnsureAuthors {
  readonly names: readonly string[];
  /** Accounts of the system that the page is made with: the foot of a page names whoever made it. */
  readonly isAccount: boolean;
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
  const shown = shownOf(stated.unsure, lettersShown(root, true), site);
  if (shown !== undefined) return shown;
  const marked = markedAuthors(root);
  const logins = new Set(
    stated.unsure.flatMap(({ names }) => names).filter((name) => /^[\p{Ll}\d._-]+$/u.test(name)),
  );
  for (const { texts, mark } of marked) {
    const persons = personsIn(
      texts.filter((text) => !logins.has(text)),
      site,
      mark,
    );
    if (persons !== undefined) return persons;
  }
  // Whom the foot alone names runs the site, and is its author where nobody else is named.
  const accounts = new Set(
    stated.unsure.filter(({ isAccount }) => isAccount).flatMap(({ names }) => names),
  );
  const metas = stated.unsure.map(({ names, isAccount }) => ({
    names: names.filter((name) => !accounts.has(name)),
    isAccount,
  }));
  const owner = shownOf(metas, lettersShown(root, false), site);
  if (owner !== undefined) return owner;
  return marked
    .flatMap(({ texts }) => texts)
    .map((text) => newsroomIn(tidyLine(text), site))
    .find((name) => name !== undefined);
}

/** Those of the first of them whose names are among the letters that readers see. */
function shownOf(unsure: readonly UnsureAuthors[], seen: string, site: Site): string | undefined {
  return unsure
    .map(({ names }) => names.filter((name) => seen.includes(lettersIn(decodeReferences(name)))))
    .map((names) => personsIn(names, site))
    .find((persons) => persons !== undefined);
}

/** Letters of what readers see, without the foot of the page or with it. */
function lettersShown(root: HtmlElement, withoutFoot: boolean): string {
  function withoutUnread(node: HtmlElement | string): HtmlElement | string {
    if (typeof node === 'string') return node;
    const isUnread = isHidden(node) || (withoutFoot && isFoot(node));
    return { ...node, children: isUnread ? [] : node.children.map(withoutUnread) };
  }
  return lettersIn(rawText({ ...root, children: root.children.map(withoutUnread) }));
}

function isFoot(element: HtmlElement): boolean {
  const isWhole = /^(?:html|body|main|article)$/.test(element.name);
  return !isWhole && elementRole(element) === 'footer';
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
    .map((text) => tidyLine(decodeReferences(text)))
    .map((text) => personIn(mark === 'name' ? withoutLabel(text) : text, site))
    .filter((name) => name !== undefined)
    .filter((name) => isAuthor(name, mark));
  return persons.length === 0 ? undefined : [...new Set(persons)].join(', ');
}

const isLabel = furnitureTest('by');

function withoutLabel(text: string): string {
  const rest = splitLabel(text, isLabel)?.rest ?? '';
  return rest === '' ? text : rest;
}

/** Shortest word that is a name by itself, in characters: initials say nothing to a reader. */
const minNameLength = 3;

/** Most words of a name that somebody made up. */
const maxMadeUpWords = 3;

/**
 * The head often has accounts, so that only a full name counts there; a line of the page may have a first name alone. What is
 * marked as a name and nothing else is one however it is written: many write under a name that they made up.
 */
function isAuthor(name: string, mark: 'head' | 'line' | 'name'): boolean {
  const isOneWord = /^[\p{L}\p{M}'’.-]+$/u.test(name);
  if (isOneWord && isInitials(name)) return false;
  if (mark === 'name' && !/[,:]/.test(name) && name.split(' ').length <= maxMadeUpWords) {
    return name.length >= minNameLength;
  }
  // "A. Writer, local reporter": what somebody is has small letters.
  const [first = ''] = name.split(',');
  if (!isNamed(mark === 'line' ? first : name)) return false;
  return isFullName(name) || (mark !== 'head' && name.length >= minNameLength);
}

/** "mh", "AgE": how editors sign for each other. */
function isInitials(name: string): boolean {
  return (
    name.length <= maxInitials && /[\p{Ll}\p{Lu}]/u.test(name) && !/^\p{Lu}\p{Ll}+$/u.test(name)
  );
}

/** Most letters of initials. */
const maxInitials = 3;

/** First name and surname; in scripts without capitals they may be one word. */
function isFullName(name: string): boolean {
  return /[\p{L}.] \p{L}/u.test(name) || !/[\p{Lu}\p{Ll}\p{N}]/u.test(name);
}
