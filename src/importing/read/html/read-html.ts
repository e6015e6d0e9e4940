import { linkListShare } from '../../clean/main-text.js';
import { elementsOf, type HtmlElement, rawText } from './html-tree.js';
import type { Page } from '../../page.js';
import { endsSentence, isProse } from '../../clean/prose.js';
import { readPlainText } from '../plain/read-plain-text.js';
import { htmlFacts } from './html-facts.js';
import { mainText } from './main-text.js';
import { markMain } from './mark-main.js';
import { pageBlocks } from './page-blocks.js';
import { withRoles } from './with-roles.js';
import { parseHtml } from './parse-html.js';

/**
 * A page as its readers see it, with what Readability takes for the main text marked. `address` is where it was read from.
 * Throws an `ImportRefusal` for a page with far too many elements.
 */
export function readHtmlPage(html: string, address: string | undefined): Page {
  const root = withoutScripts(parseHtml(html));
  const { body, ...facts } = htmlFacts(root, address);
  const blocks = pageBlocks(root);
  if (body !== undefined && !blocks.some(({ text }) => isProse(text))) {
    return { facts, blocks: readPlainText(body).blocks };
  }
  return { facts, blocks: withRoles(markMain(blocks, mainText(root))) };
}

/**
 * Some pages leave their text to scripts, and show it as it is only where there are none: what is said for that case is the
 * text, where it is the most of the page.
 */
function withoutScripts(root: HtmlElement): HtmlElement {
  const [text] = [...elementsOf(root)].filter(isTextWithoutScripts);
  if (text === undefined || proseLength(shown(text)) <= proseLength(root)) return root;
  return withShown(root, text);
}

/** Fewest characters of a text that is the article: a request to switch scripts on is shorter. */
const minTextLength = 600;

function isTextWithoutScripts(element: HtmlElement): boolean {
  return (
    element.name === 'noscript' &&
    rawText(element).length >= minTextLength &&
    proseLength(shown(element)) >= minTextLength
  );
}

function shown(element: HtmlElement): HtmlElement {
  return { ...element, name: 'div' };
}

function withShown(element: HtmlElement, text: HtmlElement): HtmlElement {
  if (element === text) return shown(text);
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : withShown(child, text),
  );
  return { ...element, children };
}

/** Characters of sentences: markup in a text, as advertisements bring it, ends in none. */
function proseLength(root: HtmlElement): number {
  return pageBlocks(root)
    .filter(
      ({ text, linkShare }) => isProse(text) && endsSentence(text) && linkShare < linkListShare,
    )
    .reduce((sum, { text }) => sum + text.length, 0);
}
