import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { checkSource } from './check-source.js';
import { type HtmlElement, htmlTree, type ParsedNode } from './html-tree.js';

export interface ParsedHtml {
  readonly root: HtmlElement;
  /** The text of what Readability takes for the article; undefined when it finds none. Asked for once, and late. */
  readonly mainText: () => string | undefined;
}

interface ParsedDocument {
  readonly documentElement: ParsedNode;
}

/** The parser's own types are those of browsers, which this program does not load. */
const parseDocument: (html: string) => { readonly document: ParsedDocument } = parseHTML;

/** Throws an `ImportRefusal` for a page with far too many elements. */
export function parseHtml(html: string): ParsedHtml {
  checkSource(html);
  const { document } = parseDocument(withBody(html));
  return { root: htmlTree(document.documentElement), mainText: () => readableText(document) };
}

/** The parser adds no `<html>` and no `<body>` of its own, and Readability looks for them. */
function withBody(html: string): string {
  if (/<html\b/i.test(html) && /<body\b/i.test(html)) return html;
  const language = /<html\b[^>]*\blang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1];
  const content = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi, '');
  const opening = language === undefined ? '<html>' : `<html lang="${language}">`;
  return `<!doctype html>${opening}<head></head><body>${content}</body></html>`;
}

function readableText(document: ParsedDocument): string | undefined {
  const readability = new Readability(document, { charThreshold: 200, disableJSONLD: true });
  return readability.parse()?.textContent ?? undefined;
}
