import type { BlockRole } from '../../page.js';
import { elementRole, isHidden, isKicker } from './element-role.js';
import type { HtmlElement } from './html-tree.js';

const elsewhere: ReadonlySet<BlockRole | undefined> = new Set<BlockRole>([
  'related',
  'advertisement',
  'other',
  'newsletter',
]);

/**
 * Tells of each element whether what it says of author and day is said of something else: in comments, in boxes with other
 * articles, or where nobody sees it. Whatever its class says, an element around the headline of the page is the article's.
 */
export function isElsewhereIn(root: HtmlElement): (element: HtmlElement) => boolean {
  const holders = new Set<HtmlElement>();
  collectHolders(root, holders);
  return (element) => {
    if (holders.has(element)) return false;
    if (isHidden(element) && !unread.has(element.name)) return true;
    return elsewhere.has(elementRole(element)) && !isUnsure(element);
  };
}

/** Elements that say something to programs. */
const unread: ReadonlySet<string> = new Set(['head', 'meta', 'script']);

/** Every element around a headline. */
function collectHolders(element: HtmlElement, holders: Set<HtmlElement>): boolean {
  let holds = element.name === 'h1';
  for (const child of element.children) {
    if (typeof child !== 'string' && collectHolders(child, holders)) holds = true;
  }
  if (holds) holders.add(element);
  return holds;
}

/** What may be around the article itself, a line above its headline, and an aside whose class does not say what it is. */
function isUnsure(element: HtmlElement): boolean {
  if (/^(?:body|main|article)$/.test(element.name) || isKicker(element)) return true;
  return element.name === 'aside' && elementRole({ ...element, name: 'div' }) === undefined;
}
