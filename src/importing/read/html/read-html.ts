import type { Page, PageBlock } from '../../page.js';
import { htmlFacts } from './html-facts.js';
import { pageBlocks } from './page-blocks.js';
import { parseHtml } from './parse-html.js';

/**
 * A page as its readers see it, with what Readability takes for the main text marked. `address` is where it was read from.
 * Throws an `ImportRefusal` for a page with far too many elements.
 */
export function readHtmlPage(html: string, address: string | undefined): Page {
  const { root, mainText } = parseHtml(html);
  const facts = htmlFacts(root, address);
  const blocks = pageBlocks(root);
  return { facts, blocks: markMain(blocks, mainText()) };
}

/** A document without anything around its article, such as a converted one. */
export function readHtmlDocument(html: string): Page {
  const { root } = parseHtml(html);
  return { facts: {}, blocks: pageBlocks(root).map((block) => ({ ...block, main: true })) };
}

/** Blocks whose text stands in the main text, white space and list marks aside. In order where possible, which is quick. */
function markMain(
  blocks: readonly PageBlock[],
  mainText: string | undefined,
): readonly PageBlock[] {
  if (mainText === undefined) return blocks.map((block) => ({ ...block, main: true }));
  const main = withoutSpace(mainText);
  let last = 0;
  return blocks.map((block) => {
    const text = withoutSpace(withoutMarks(block));
    let at = main.indexOf(text, last);
    if (at === -1) at = main.indexOf(text);
    if (at !== -1) last = at + text.length;
    return { ...block, main: at !== -1 };
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Bullets, numbers and bars between cells are ours, not the page's. */
function withoutMarks({ kind, text }: PageBlock): string {
  if (kind === 'list') return text.replace(/^ *(?:•|\d+\.) /gm, '');
  return kind === 'table' ? text.replaceAll(' | ', ' ') : text;
}
