import type { DefaultTreeAdapterTypes } from 'parse5';
import { ImportRefusal } from '../../import-article.js';

/** An element of a page, without comments and without anything that does. */
export interface HtmlElement {
  /** In lower case. */
  readonly name: string;
  /** By name, in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

/** Bounds of a page, far above what articles have: recursion below relies on the depth. */
const maxDepth = 400;
export const maxNodes = 200_000;

/** A copy of a parsed element that nothing changes any more. Throws an {@link ImportRefusal} when it is too deep or too large. */
export function htmlTree(root: ParsedElement): HtmlElement {
  const tree = openElement(root, 0);
  const pending: Opened[] = [tree];
  let nodes = 0;
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element.depth > maxDepth) throw tooComplex();
    for (const child of element.source.childNodes) {
      nodes += 1;
      if (nodes > maxNodes) throw tooComplex();
      if ('value' in child) {
        element.copy.children.push(child.value.replaceAll(softHyphen, ''));
      } else if ('tagName' in child) {
        const opened = openElement(child, element.depth + 1);
        element.copy.children.push(opened.copy);
        pending.push(opened);
      }
    }
  }
  return tree.copy;
}

/** Says where a word may be broken: nobody sees it, and nobody types it when looking for the word. */
const softHyphen = '\u00ad';

type ParsedElement = DefaultTreeAdapterTypes.Element;

interface Opened {
  readonly source: ParsedElement;
  readonly copy: HtmlElement & { readonly children: HtmlNode[] };
  readonly depth: number;
}

function openElement(source: ParsedElement, depth: number): Opened {
  const attributes = new Map(source.attrs.map(({ name, value }) => [name.toLowerCase(), value]));
  return { source, copy: { name: source.tagName.toLowerCase(), attributes, children: [] }, depth };
}

export function tooComplex(): ImportRefusal {
  return new ImportRefusal(
    'too-complex',
    'The page has far more elements, or elements within elements, than an article needs.',
  );
}

/** Every element below, in reading order, the element itself first. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const pending: HtmlElement[] = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    yield element;
    for (const child of [...element.children].reverse()) {
      if (typeof child !== 'string') pending.push(child);
    }
  }
}

/** The text of an element as it stands in the source, with references replaced; white space is not tidied. */
export function rawText(root: HtmlElement): string {
  let text = '';
  for (const child of root.children) text += typeof child === 'string' ? child : rawText(child);
  return text;
}

/** The same of preformatted text, in which `<br>` breaks a line, too. */
export function preformatted(root: HtmlElement): string {
  let text = '';
  for (const child of root.children) {
    if (typeof child === 'string') text += child;
    else text += child.name === 'br' ? '\n' : preformatted(child);
  }
  return text;
}

/** Its text on one line. */
export function lineOf(root: HtmlElement): string {
  return tidyLine(rawText(root));
}

export function tidyLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}
