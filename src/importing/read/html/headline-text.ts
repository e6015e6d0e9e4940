import { elementRole, isHidden, isKicker } from './element-role.js';
import { type HtmlElement, rawText, tidyLine } from './html-tree.js';

/** What a heading says as a headline: without the section above it and the line below it, which some pages put into it. */
export function headlineText(heading: HtmlElement): string {
  const beside = besideHeadline(heading);
  return tidyLine(rawText(without(heading, beside))).replace(/^[:|–—-]\s/u, '');
}

/** Elements of a heading that are no part of the headline; none where nothing else is in it. */
export function besideHeadline(heading: HtmlElement): ReadonlySet<HtmlElement> {
  const inner = heading.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  const [only] = inner;
  // One element around all that the heading says.
  if (inner.length === 1 && typeof only === 'object') return besideHeadline(only);
  const elements = inner.filter((child) => typeof child !== 'string');
  const beside = new Set(elements.filter(isBeside));
  return rawText(without(heading, beside)).trim() === '' ? new Set() : beside;
}

function without(element: HtmlElement, left: ReadonlySet<HtmlElement>): HtmlElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || !left.has(child))
    .map((child) => (typeof child === 'string' ? child : without(child, left)));
  return { ...element, children };
}

function isBeside(element: HtmlElement): boolean {
  if (isHidden(element) || isKicker(element) || element.name === 'small') return true;
  const role = elementRole(element);
  return role === 'standfirst' || role === 'dateline';
}
