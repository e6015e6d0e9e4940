import { decodeReferences } from '../../../knowledge/formats/markdown-parser.js';
import { isSite, type Site } from '../../clean/site.js';
import type { HtmlElement } from './html-tree.js';
import { lineOf } from './html-tree.js';

/**
 * The headline as the page shows it: a heading with the words of what the head says, else the only first-level heading, else
 * what the head says, without the site's name.
 */
export function htmlTitle(
  elements: readonly HtmlElement[],
  stated: readonly (string | undefined)[],
  site: Site,
): string | undefined {
  const window = elements.find(({ name }) => name === 'title');
  const told = [...stated, window && lineOf(window)]
    .map((text) => decodeReferences(text ?? '').trim())
    .filter((text) => text !== '');
  const headings = elements
    .filter(({ name }) => name === 'h1' || name === 'h2')
    .map((element) => ({ level: element.name, text: lineOf(element) }))
    .filter(({ text }) => text !== '' && !isSite(text, site));
  for (const title of told) {
    const shown = headings.find(({ text }) => isWithin(text, title));
    if (shown !== undefined) return shown.text;
  }
  const first = new Set(headings.filter(({ level }) => level === 'h1').map(({ text }) => text));
  const [only = ''] = first;
  if (first.size === 1 && only.length >= minHeadline) return only;
  const [title] = told.filter((text) => !isSite(text, site));
  return title === undefined ? (told[0] ?? undefined) : withoutSite(title, site);
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
