import type { Page } from '../../page.js';
import { isProse } from '../../clean/prose.js';
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
  const root = parseHtml(html);
  const { body, ...facts } = htmlFacts(root, address);
  const blocks = pageBlocks(root);
  if (body !== undefined && !blocks.some(({ text }) => isProse(text))) {
    return { facts, blocks: readPlainText(body).blocks };
  }
  return { facts, blocks: withRoles(markMain(blocks, mainText(root))) };
}
