import { ImportRefusal } from '../import-article.js';

/** An element of XML and what stands in it. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly children: readonly (XmlElement | string)[];
  /** Undefined when it has none of this name. */
  attribute(name: string): string | undefined;
}

/**
 * The elements right below the first one called `parent`, one at a time, so that a long text is never held as a whole. The XML
 * is known to have no document type, and no more elements in each other than can be walked.
 */
export function* elementsBelow(xml: string, parent: string): Generator<XmlElement> {
  const path: OpenElement[] = [];
  let inside = false;
  for (const token of tokensOf(xml, 'refused')) {
    if (token.kind === 'text') {
      path.at(-1)?.children.push(token.text);
    } else if (token.kind === 'open') {
      if (inside) path.push(elementOf(token));
      else inside = token.name === parent && !token.isEmpty;
      if (!inside || path.length === 0 || !token.isEmpty) continue;
      yield* closed(path);
    } else if (path.length === 0) {
      if (inside && token.name === parent) return;
    } else {
      yield* closed(path);
    }
  }
}

type OpenElement = XmlElement & { readonly children: (XmlElement | string)[] };

function* closed(path: OpenElement[]): Generator<XmlElement> {
  const element = path.pop();
  if (element === undefined) return;
  const above = path.at(-1);
  if (above === undefined) yield element;
  else above.children.push(element);
}

function elementOf({ name, prefix, attributes }: OpenTag): OpenElement {
  return {
    name,
    prefix,
    children: [],
    attribute(wanted) {
      for (const [, key, double, single] of attributes.matchAll(attributePattern)) {
        if (key === wanted) return decoded(double ?? single ?? '');
      }
      return undefined;
    },
  };
}

const attributePattern = /(?<![\w.:-])(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

interface OpenTag {
  readonly kind: 'open';
  readonly name: string;
  readonly prefix: string;
  readonly attributes: string;
  readonly isEmpty: boolean;
}

type Token =
  | OpenTag
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** What is to become of a text that ends within a tag. */
type CutText = 'refused' | 'taken';

/** Takes linear time. */
function* tokensOf(xml: string, cut: CutText): Generator<Token> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start !== at) {
      const end = start === -1 ? xml.length : start;
      yield { kind: 'text', text: decoded(xml.slice(at, end)) };
      at = end;
    } else if (xml.startsWith('<![CDATA[', start)) {
      const end = endOf(xml, ']]>', start, cut);
      yield { kind: 'text', text: xml.slice(start + 9, end - 3) };
      at = end;
    } else if (xml.startsWith('<!--', start)) {
      at = endOf(xml, '-->', start, cut);
    } else {
      at = endOf(xml, '>', start, cut);
      const tag = tagOf(xml.slice(start + 1, at - 1));
      if (tag !== undefined) yield tag;
    }
  }
}

function endOf(xml: string, mark: string, from: number, cut: CutText): number {
  const at = xml.indexOf(mark, from);
  if (at === -1 && cut === 'taken') return xml.length + mark.length;
  if (at === -1) throw new ImportRefusal('damaged', 'The document ends in the middle of its text.');
  return at + mark.length;
}

/** Undefined for an instruction to programs. */
function tagOf(inner: string): Token | undefined {
  if (/^[?!]/u.test(inner)) return undefined;
  if (inner.startsWith('/')) return { kind: 'close', name: localName(inner.slice(1).trim()) };
  const isEmpty = inner.endsWith('/');
  const name = /^\S+/u.exec(isEmpty ? inner.slice(0, -1) : inner)?.[0] ?? '';
  return {
    kind: 'open',
    name: localName(name),
    prefix: name.slice(0, Math.max(0, name.indexOf(':'))),
    attributes: inner.slice(name.length),
    isEmpty,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/giu, (whole, ...found) => {
    const [hexadecimal, decimal, name] = found.map((each) =>
      each === undefined ? '' : String(each),
    );
    if (name) return named[name] ?? whole;
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Elements within elements: more are no document that anybody wrote. */
const maxDepth = 100;

/**
 * The whole of an XML document that is small, as far as it goes: what is closed wrongly, or not at all, is read as it seems to
 * be meant, since many feeds are written by hand. Undefined when there is no element, or far too many within each other.
 */
export function readXml(xml: string): XmlElement | undefined {
  let root: XmlElement | undefined;
  const path: OpenElement[] = [];
  for (const token of tokensOf(xml, 'taken')) {
    if (token.kind === 'text') {
      path.at(-1)?.children.push(token.text);
    } else if (token.kind === 'close') {
      const at = path.findLastIndex(({ name }) => name === token.name);
      if (at !== -1) path.length = at;
      if (at === 0) break;
    } else {
      const element = elementOf(token);
      path.at(-1)?.children.push(element);
      root ??= element;
      if (!token.isEmpty) path.push(element);
      if (path.length > maxDepth) return undefined;
    }
  }
  return root;
}

/** The first element of this name right below. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element).find((child) => child.name === name);
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** What the child `name` says with its attribute `val`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attribute('val');
}

/** Whether a property is set: without a value it is. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = childOf(element, name);
  return property !== undefined && !/^(?:0|false|off)$/iu.test(property.attribute('val') ?? '');
}

/** All text within an element. No deeper than the bounds of what reads it. */
export function childrenText({ children }: XmlElement): string {
  return children
    .map((child) => (typeof child === 'string' ? child : childrenText(child)))
    .join('');
}
