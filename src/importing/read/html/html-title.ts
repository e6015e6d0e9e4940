import { decodeReferences } from '../../../knowledge/formats/markdown-parser.js';
import { readingLength } from '../../clean/prose.js';
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
    const parts = new Set(partsOf(title).map(letters));
    const shown =
      headings.find(({ level, text }) => level === 'h1' && opens(text, title)) ??
      headings.find(({ level, text }) => level === 'h1' && isWithin(text, title)) ??
      headings.find(({ level, text }) => level === 'h1' && isPart(text, parts)) ??
      headings.find(({ text }) => isWithin(text, title)) ??
      headings.find(({ level, text }) => level === 'h1' && parts.has(letters(text)));
    if (shown !== undefined) return shown.text;
  }
  const first = new Set(headings.filter(({ level }) => level === 'h1').map(({ text }) => text));
  const [only = ''] = first;
  if (first.size === 1 && readingLength(only) >= minOnlyHeadline) return only;
  const parts = new Set(told.flatMap(partsOf).map(letters));
  const named = headings.find(({ text }) => parts.has(letters(text)));
  if (named !== undefined) return named.text;
  const [title] = told.filter((text) => !isSite(text, site));
  return title === undefined ? (told[0] ?? undefined) : withoutSite(title, site);
}

/** What stands between the marks with which a title is made of several names: "Site // Section » Headline". */
function partsOf(title: string): readonly string[] {
  return title.split(/\s[|–—·»•:>/-]+\s|[:»]\s/u);
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

/** A heading of some length that is one of the names which the title is made of. */
function isPart(heading: string, parts: ReadonlySet<string>): boolean {
  return heading.length >= minPart && parts.has(letters(heading));
}

/** The same of a heading that is one of the names in a title: a section has one word as a rule. */
const minPart = 10;

/** A first-level heading with which the title begins: below it stands what else the title says. */
function opens(heading: string, title: string): boolean {
  return heading.length >= minHeadline && letters(title).startsWith(letters(heading));
}

/** Shortest first-level heading that is taken for the headline on its own word, in characters. */
const minHeadline = 12;
/** The same of the only one on the page. */
const minOnlyHeadline = 6;

/** A heading of some length that is the whole of the title, or all but a site's name. */
function isWithin(heading: string, title: string): boolean {
  const [shorter, longer] = [letters(heading), letters(title)];
  return (
    readingLength(shorter) >= 8 && longer.includes(shorter) && shorter.length >= 0.5 * longer.length
  );
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The name of a site, behind a bar or dash at the end of a title, and how far from the end it may begin. */
const siteBehind = /\s[|–—·»•-]\s([^|–—·»•]{2,40})$/u;
const siteReach = 44;

/** "Site | Headline". */
const siteBefore = /\s(?:[|»·•–—:-]|\/\/)\s/u;
/** Chinese and Japanese pages set the names of section and site behind the headline without spaces: "Headline-Site". */
const portalBehind = /[\p{Script=Han}\p{P}][-_|]([^-_|]{0,8}\p{Script=Han}[^-_|]{0,8})$/u;
/** How far from the end it may begin. */
const portalReach = 20;
/** Fewest characters of such a headline. */
const minChineseHeadline = 6;

function withoutSite(title: string, site: Site): string {
  const [start = '', ...rest] = title.split(siteBefore);
  if (rest.length === 1 && isSite(start, site)) return rest.join('');
  const portal = portalBehind.exec(title.slice(-portalReach))?.[1];
  const before = title.slice(0, -1 - (portal ?? '').length);
  if (portal !== undefined && before.length >= minChineseHeadline) {
    return withoutSite(before.replace(/[-_|]$/u, ''), site);
  }
  const from = Math.max(0, title.length - siteReach);
  const match = siteBehind.exec(title.slice(from));
  const text = title.slice(0, from + (match?.index ?? 0)).trimEnd();
  const name = letters(match?.[1] ?? '');
  if (text.length < 8 || name === '') return title;
  const isSiteName = letters(`${site.publisher ?? ''} ${site.host}`).includes(name);
  return isSiteName || /\s[|•»·]\s/.test(title) ? text : title;
}
