import { decodeReferences } from '../../../knowledge/formats/markdown-parser.js';
import { isSite, type Site } from '../../clean/site.js';
import { isHidden } from './element-role.js';
import { headlineText } from './headline-text.js';
import { attribute, elementsOf, type HtmlElement, lineOf } from './html-tree.js';

/**
 * The headline as the page shows it: a heading with the words of what the head says, else the only first-level heading, else
 * what the head says, without the site's name.
 */
export function htmlTitle(
  root: HtmlElement,
  stated: readonly (string | undefined)[],
  site: Site,
): string | undefined {
  const window = [...elementsOf(root)].find(({ name }) => name === 'title');
  const told = [...stated, window && lineOf(window)]
    .map((text) => decodeReferences(text ?? '').trim())
    .filter((text) => text !== '');
  const headings = shownHeadings(root)
    .map((element) => ({ level: element.name, text: headlineText(element) }))
    .filter(({ text }) => text !== '' && !isSite(text, site));
  for (const title of told) {
    const shown =
      headings.find(({ level, text }) => level === 'h1' && opens(text, title)) ??
      headings.find(({ text }) => isWithin(text, title));
    if (shown !== undefined) return shown.text;
  }
  const first = new Set(headings.filter(({ level }) => level === 'h1').map(({ text }) => text));
  const [only = ''] = first;
  if (first.size === 1 && only.length >= minHeadline) return only;
  const [title] = told.filter((text) => !isSite(text, site));
  return title === undefined ? (told[0] ?? undefined) : withoutSite(title, site);
}

/** The headings of both upper levels that readers see, but for the name of the site, which leads to its front page. */
function shownHeadings(element: HtmlElement): readonly HtmlElement[] {
  if (isHidden(element)) return [];
  if (element.name === 'h1' || element.name === 'h2') return leadsHome(element) ? [] : [element];
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : shownHeadings(child),
  );
}

function leadsHome(heading: HtmlElement): boolean {
  const links = [...elementsOf(heading)].filter(({ name }) => name === 'a');
  return links.some((link) => {
    const address = attribute(link, 'href');
    const path = /^https?:\/\/[^/]+(\/[^?#]*)?/i.exec(address)?.[1] ?? address;
    const isHome = path === '/' || /^https?:\/\/[^/]+$/i.test(address);
    return isHome && lineOf(link) === lineOf(heading);
  });
}

/** A first-level heading with which the title begins: below it stands what else the title says. */
function opens(heading: string, title: string): boolean {
  return heading.length >= minHeadline && letters(title).startsWith(letters(heading));
}

/** Shortest first-level heading that is taken for the headline on its own word, in characters. */
const minHeadline = 12;

/** A heading of some length that is the whole of the title, or all but a site's name. */
function isWithin(heading: string, title: string): boolean {
  const [shorter, longer] = [letters(heading), letters(title)];
  return shorter.length >= 8 && longer.includes(shorter) && shorter.length >= 0.5 * longer.length;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The name of a site, behind a bar or dash at the end of a title, and how far from the end it may begin. */
const siteBehind = /\s[|–—·»•-]\s([^|–—·»•]{2,40})$/u;
const siteReach = 44;

function withoutSite(title: string, site: Site): string {
  const from = Math.max(0, title.length - siteReach);
  const match = siteBehind.exec(title.slice(from));
  const text = title.slice(0, from + (match?.index ?? 0)).trimEnd();
  const name = letters(match?.[1] ?? '');
  if (text.length < 8 || name === '') return title;
  const isSiteName = letters(`${site.publisher ?? ''} ${site.host}`).includes(name);
  return isSiteName || /\s[|•»·]\s/.test(title) ? text : title;
}
