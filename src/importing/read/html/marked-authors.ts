import { isBylineLabel, isNameLine } from '../../clean/byline.js';
import { isNamed } from '../../clean/person.js';
import { maxTellingLine } from '../../clean/prose.js';
import { elementRole, isHidden } from './element-role.js';
import { isElsewhereIn } from './elsewhere.js';
import { inlineElements } from './inline-elements.js';
import type { BlockRole } from '../../page.js';
import { attribute, type HtmlElement, lineOf } from './html-tree.js';

/** The texts of one byline, or of several elements that are marked alike. */
export interface MarkedAuthors {
  readonly texts: readonly string[];
  /** What they are: nothing but a name, or a line with one. */
  readonly mark: 'name' | 'line';
}

/** An element that is marked as the author. */
interface Mark {
  readonly element: HtmlElement;
  readonly parents: readonly (HtmlElement | undefined)[];
  /** What it is marked by. */
  readonly key: string;
  readonly text: string;
  /** `rel`, `itemprop` or a class that holds a name and nothing else. */
  readonly isExact: boolean;
  readonly place: 'above' | 'header' | 'text';
}

/**
 * The texts that are marked as the author, outside of comments and boxes with other articles: those between headline and text
 * first, then the plainest marks. Different names in different places under one mark are those of several articles: such a
 * mark says nothing.
 */
export function markedAuthors(root: HtmlElement): readonly MarkedAuthors[] {
  const marks = marksIn(root);
  const inHeader = marks.filter(({ place }) => place === 'header');
  const others = marks.filter(({ place }) => place !== 'header');
  return [...grouped(inHeader), ...grouped(others)];
}

function grouped(marks: readonly Mark[]): readonly MarkedAuthors[] {
  const keys = new Set(
    [...marks].sort((one, two) => rankOf(one) - rankOf(two)).map(({ key }) => key),
  );
  return [...keys].flatMap((key) => {
    const alike = marks.filter((mark) => mark.key === key);
    const texts = withoutLonger(alike.map(({ text }) => text).filter((text) => text !== ''));
    if (texts.length > maxBeside || (texts.length > 1 && !isOneByline(alike, texts))) return [];
    if (texts.length === 0) return [];
    return [{ texts, mark: alike.every(({ isExact }) => isExact) ? 'name' : 'line' }];
  });
}

/** Most texts of one byline: more are of those who say something of a product, or of all who write. */
const maxBeside = 4;

function rankOf({ isExact }: Mark): number {
  return isExact ? 0 : 1;
}

/** Each text once; without those that say another one and more, such as a name with what its bearer does. */
function withoutLonger(texts: readonly string[]): readonly string[] {
  const different = [...new Set(texts)];
  const [shortest = ''] = [...different].sort((one, other) => one.length - other.length);
  const isInAll = different.every((text) => text.includes(shortest));
  return isInAll && isNameLine(shortest) ? [shortest] : different;
}

/** Whether the first and those that stand beside it, each perhaps in an element of its own, say all the texts. */
function isOneByline(marks: readonly Mark[], texts: readonly string[]): boolean {
  const [first] = marks;
  if (first === undefined) return false;
  return [0, 1].some((up) => {
    const beside = marks.filter(({ parents }) => parents[up] === first.parents[up]);
    const said = new Set(beside.map(({ text }) => text));
    return texts.every((text) => said.has(text));
  });
}

/** Shortest paragraph that is running text, and ends the header, in characters. */
const minTextLength = 100;

function marksIn(root: HtmlElement): readonly Mark[] {
  const marks: Mark[] = [];
  const isElsewhere = isElsewhereIn(root);
  let place: Mark['place'] = 'above';
  function visit(element: HtmlElement, parents: readonly HtmlElement[]): void {
    const role = elementRole(element);
    if (isElsewhere(element)) return;
    if (element.name === 'h1') place = 'header';
    if (place === 'header' && element.name === 'p' && lineOf(element).length >= minTextLength)
      place = 'text';
    const exact = exactMark(element);
    const key =
      exact ??
      (isByline(element, role, place)
        ? `${element.name} ${attribute(element, 'class')}`
        : authorLink(element, place));
    if (key !== undefined) {
      marks.push({
        element,
        parents: [parents[0], parents[1]],
        key,
        text: attribute(element, 'content') || bylineText(element),
        isExact: exact !== undefined,
        place,
      });
    }
    for (const child of element.children)
      if (typeof child !== 'string') visit(child, [element, ...parents.slice(0, 1)]);
  }
  visit(root, []);
  return marks;
}

/** HTML has `<address>` for whoever may be written to about an article; below it, that is whoever runs the site. */
function isByline(
  { name }: HtmlElement,
  role: BlockRole | undefined,
  place: Mark['place'],
): boolean {
  if (name === 'address') return place === 'header';
  return role === 'byline' && name !== 'meta';
}

/** What the pages are called that sites have on those who write for them. */
const authorPage =
  /\/(?:authors?|autor(?:en|es|a)?|auteurs?|autori|staff|newsteam|contributors?|columnists?|people|by|redakteure?)\/[^/?#]+\/?(?:[?#]|$)/i;

/** Longest name that is such a link, in characters. */
const maxLinkLength = 50;

/** Between headline and text, a name that leads to the page on whoever has it. */
function authorLink(element: HtmlElement, place: Mark['place']): string | undefined {
  if (element.name !== 'a' || place !== 'header') return undefined;
  const name = lineOf(element);
  const isName = name.includes(' ') && name.length <= maxLinkLength && isNamed(name);
  return isName && authorPage.test(attribute(element, 'href')) ? 'link' : undefined;
}

/** Names of elements that hold the author's name and nothing else. */
const nameClass = /^(?:author-?name|byline-?name|author__name|full-?name|fn|username)$/i;

/** What it says, its parts set off with bars: name, job and day stand beside or below each other with no space in the source. */
function bylineText(element: HtmlElement): string {
  const parts: string[] = [];
  let part = '';
  function end(): void {
    if (part.trim() !== '') parts.push(part.trim());
    part = '';
  }
  function visit(node: HtmlElement | string): void {
    if (typeof node === 'string') {
      const text = node.replace(/\s+/g, ' ');
      // Letters of two elements that meet are no word.
      if (/\p{Ll}$/u.test(part) && /^\p{Lu}/u.test(text)) end();
      part += text;
    } else if (!isHidden(node)) {
      const isLine = !inlineElements.has(node.name);
      if (isLine) end();
      node.children.forEach(visit);
      if (isLine) end();
    }
  }
  element.children.forEach(visit);
  end();
  return joined(parts);
}

/** The parts on one line; of a box with more than a line tells, the name with which it begins. */
function joined(parts: readonly string[]): string {
  let line = '';
  for (const part of parts) {
    const between = line === '' ? '' : isBylineLabel(line) ? ' ' : ' | ';
    line += between + part;
  }
  if (line.length <= maxTellingLine) return line;
  const [first = ''] = parts.filter((part) => !isBylineLabel(part));
  return isNameLine(first) ? first : line;
}

function exactMark(element: HtmlElement): string | undefined {
  if (/(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel'))) return 'rel';
  if (attribute(element, 'itemprop') === 'author') return 'itemprop';
  return attribute(element, 'class')
    .split(/\s+/)
    .find((name) => nameClass.test(name));
}
