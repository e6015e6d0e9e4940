import { elementRole, isHidden, isKicker } from './element-role.js';
import { type HtmlElement, rawText, tidyLine } from './html-tree.js';

/** What a heading says as a headline: without the section above it and the line below it, which some pages put into it. */
export function headlineText(heading: HtmlElement): string {
  const beside = besideHeadline(heading);
  const own = heading.children.filter((child) => typeof child === 'string' || !beside.has(child));
  return tidyLine(rawText({ ...heading, children: own })).replace(/^[:|–—-]\s/u, '');
}

/** Elements of a heading that are no part of the headline; none where nothing else is in it. */
export function besideHeadline(heading: HtmlElement): ReadonlySet<HtmlElement> {
  const elements = heading.children.filter((child) => typeof child !== 'string');
  const beside = new Set(elements.filter(isBeside));
  const own = heading.children.filter((child) => typeof child === 'string' || !beside.has(child));
  return rawText({ ...heading, children: own }).trim() === '' ? new Set() : beside;
}

function isBeside(element: HtmlElement): boolean {
  return isHidden(element) || isKicker(element) || elementRole(element) === 'standfirst';
}
