import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { HtmlElement } from './html-tree.js';

/** The parser's own types are those of browsers, which this program does not load. */
const parseDocument: (html: string) => { readonly document: unknown } = parseHTML;

/** The text of what Readability takes for the article; undefined when it finds none. */
export function mainText(root: HtmlElement): string | undefined {
  const { document } = parseDocument(`<!doctype html>${htmlOf(root)}`);
  const readability = new Readability(document, { charThreshold: 200, disableJSONLD: true });
  return readability.parse()?.textContent ?? undefined;
}

/** Elements without a text that anybody reads: the search does not need them. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'head']);

const withoutContent = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** A tree as a page that any parser reads alike: whatever was left out or open is there. */
function htmlOf(element: HtmlElement): string {
  const { name, attributes, children } = element;
  if (unread.has(name)) return name === 'head' ? '<head></head>' : '';
  let html = `<${name}`;
  for (const [key, value] of attributes) {
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
