import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { speakingClasses } from './element-role.js';
import { isPartOfFormula } from './math-text.js';
import { attribute, elementsOf, type HtmlElement } from './html-tree.js';

/** The parser's own types are those of browsers, which this program does not load. */
const parseDocument: (html: string) => { readonly document: unknown } = parseHTML;

/** The text of what Readability takes for the article; undefined when it finds none. */
export function mainText(root: HtmlElement): string | undefined {
  const { document } = parseDocument(`<!doctype html>${htmlOf(root)}`);
  const readability = new Readability(document, { disableJSONLD: true });
  return readability.parse()?.textContent ?? undefined;
}

/** Elements without a text that anybody reads: the search does not need them. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'head']);

const withoutContent = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Names of what readers wrote: it may be longer than the article, and never is the article. */
const commentNames =
  /^(?:comments|comment-?list|comments-(?:area|list|section|wrapper)|comment-respond|respond|disqus_thread)$/i;

function isComments(element: HtmlElement): boolean {
  const names = [attribute(element, 'id'), ...attribute(element, 'class').split(/\s+/)];
  return names.some((name) => commentNames.test(name)) && !holdsHeadline(element);
}

/** Some pages are called by their comments as a whole. */
function holdsHeadline(element: HtmlElement): boolean {
  for (const { name } of elementsOf(element)) if (name === 'h1') return true;
  return false;
}

/** A tree as a page that any parser reads alike: whatever was left out or open is there. */
function htmlOf(element: HtmlElement): string {
  const { name, attributes, children } = element;
  if (unread.has(name)) return name === 'head' ? '<head></head>' : '';
  if (isComments(element)) return '';
  let html = `<${name}`;
  for (const [key, given] of attributes) {
    // They are called by the menu that they open.
    if (key === 'class' && isPartOfFormula(element)) continue;
    const value = key === 'class' ? speakingClasses(element) : given;
    if (/^[\w:-]+$/.test(key)) html += ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`;
  }
  html += '>';
  if (withoutContent.has(name)) return html;
  for (const child of children) html += typeof child === 'string' ? escaped(child) : htmlOf(child);
  return `${html}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
