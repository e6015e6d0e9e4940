import { readDate } from '../../clean/dateline.js';
import { elementRole } from './element-role.js';
import { isElsewhereIn } from './elsewhere.js';
import { attribute, type HtmlElement, lineOf } from './html-tree.js';

/** A date that the markup names as one, and its place in the page. */
interface MarkedDate {
  readonly value: string;
  readonly at: number;
  /** Marked as the day of publication in so many words. */
  readonly published: boolean;
}

/** Longest text of an element that is read as a date, in characters. */
const maxDateLength = 120;

/**
 * The day that the elements of a page, or else its address, tell: what is marked as the day of publication, then the date
 * nearest to the headline. Dates in comments, menus and boxes with other articles are theirs.
 */
export function htmlDate(
  root: HtmlElement,
  address: string | undefined,
  language: string,
): string | undefined {
  const { dates, headline } = markedDates(root, language);
  const stated = dates.find(({ published }) => published);
  const inPath = dateInPath(address);
  if (stated !== undefined) return stated.value;
  if (inPath !== undefined) return inPath;
  return nearest(dates, headline)?.value;
}

function nearest(dates: readonly MarkedDate[], headline: number): MarkedDate | undefined {
  if (headline === -1) return dates[0];
  // Of two as near, the one below: menus and bars stand above.
  const distance = ({ at }: MarkedDate): number =>
    at > headline ? at - headline : 2 * (headline - at);
  return [...dates].sort((one, other) => distance(one) - distance(other))[0];
}

function markedDates(
  root: HtmlElement,
  language: string,
): { readonly dates: readonly MarkedDate[]; readonly headline: number } {
  const dates: MarkedDate[] = [];
  const isElsewhere = isElsewhereIn(root);
  let headline = -1;
  let at = 0;
  function visit(element: HtmlElement): void {
    at += 1;
    if (element.name === 'h1' && headline === -1) headline = at;
    const role = elementRole(element);
    if (isElsewhere(element)) return;
    const value = dateOf(element, role === 'dateline', language);
    if (value !== undefined) dates.push({ value, at, published: isPublished(element) });
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  }
  visit(root);
  return { dates, headline };
}

function isPublished(element: HtmlElement): boolean {
  return (
    published.test(attribute(element, 'itemprop') || attribute(element, 'property')) ||
    element.attributes.has('pubdate')
  );
}

/** As schema.org calls it, with the prefix that RDFa puts before. */
const published = /^(?:\w+:)?(?:datePublished|dateCreated)$/;

/** Attributes in which the date of an element stands as programs write it. */
const dateAttributes = ['datetime', 'content', 'title'];

function dateOf(element: HtmlElement, marked: boolean, language: string): string | undefined {
  if (!marked && !/^(?:time|abbr)$/.test(element.name) && !isPublished(element)) return undefined;
  for (const name of dateAttributes) {
    const stated = attribute(element, name).trim();
    if (/^\d{4}-\d{2}/.test(stated)) return stated.slice(0, maxDateLength);
  }
  if (element.name === 'abbr' && !marked) return undefined;
  const line = lineOf(element);
  return line.length <= maxDateLength ? readDate(withWholeYear(line), language) : undefined;
}

/** "28.01.22": of two figures, the year is one of this century. */
function withWholeYear(line: string): string {
  return line.replace(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/, '$1.$2.20$3');
}

/** Many sites have the day in the address: /2019/9/30/, /20190930/, /30-09-2019-, /30092019-. */
export function dateInPath(address: string | undefined): string | undefined {
  const path = address ?? '';
  const match =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(path) ??
    /[/-]((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/-])/.exec(path);
  const [, year, month = '', day = ''] = match ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, first = '', , second = '', last] =
    /\/([0-2]\d|3[01])(-?)(0[1-9]|1[0-2])\2((?:19|20)\d{2})-/.exec(path) ?? [];
  return last && `${last}-${second}-${first}`;
}
