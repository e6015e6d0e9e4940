import { maxTextLength, tooMuchText } from '../../bounds.js';
import { maxNodes, tooComplex } from './html-tree.js';

/** Elements whose end may be left out: how often they begin says nothing about depth. */
const optionalEnds =
  'p|li|td|th|tr|dt|dd|option|optgroup|tbody|thead|tfoot|colgroup|rp|rt|html|head|body';
const withoutContent =
  'area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|path|use|circle|rect';
const tag = new RegExp(`<(/?)(?!(?:${optionalEnds}|${withoutContent})\\b)[a-z][^\\s>/]*`, 'gi');

/** Tags that open and close, and signs that are none. */
const maxSigns = 2.5 * maxNodes;

/** More than any page has, and few enough for a parser that takes quadratic time on depth. */
const maxOpenTags = 2_000;

/**
 * Refuses a page with too many tags, with tags that open and open, or with far too much text, before a parser sees it. Takes
 * linear time.
 */
export function checkSource(html: string): void {
  if (textLength(html) > maxTextLength) throw tooMuchText();
  let signs = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    signs += 1;
    if (signs > maxSigns) throw tooComplex();
  }
  let open = 0;
  for (const [, slash] of html.matchAll(tag)) {
    open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > maxOpenTags) throw tooComplex();
  }
}

const hidden = /<(?:script|style)\b|<!--/iy;
const hiddenEnd = /<\/(?:script|style)|-->/gi;

/** Characters outside tags, scripts and styles, as far as that can be told without parsing. */
function textLength(html: string): number {
  let length = 0;
  let at = 0;
  for (let start = html.indexOf('<'); start !== -1; start = html.indexOf('<', at)) {
    length += start - at;
    hidden.lastIndex = start;
    hiddenEnd.lastIndex = start + 4;
    const end = hidden.test(html) ? (hiddenEnd.exec(html)?.index ?? -1) : start;
    const close = end === -1 ? -1 : html.indexOf('>', end);
    if (close === -1) return length;
    at = close + 1;
  }
  return length + html.length - at;
}
