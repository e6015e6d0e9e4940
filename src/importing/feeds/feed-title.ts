import { htmlParagraphs } from '../../knowledge/formats/html-text.js';
import { decodeReferences } from '../../knowledge/formats/markdown-parser.js';
import { childrenText, type XmlElement } from '../read/xml.js';

/** How a title is written: as text, as HTML, or as either, which only its own look tells. */
type Notation = 'text' | 'html' | 'unsaid';

/** What a reader sees of a title, on one line; undefined when it says nothing. */
export function feedTitle(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const written = childrenText(withoutScripts(element));
  const text = isBase64(element) ? fromBase64(written) : written;
  return plainTitle(text, notationOf(element));
}

/** Tags of XHTML are elements: what stands in some of them nobody reads. */
function withoutScripts(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || !/^(?:script|style)$/i.test(child.name))
    .map((child) => (typeof child === 'string' ? child : withoutScripts(child)));
  return { ...element, children };
}

/** Older Atom says so with a mode; in newer, what is of a type of its own and is no text can be written in no other way. */
function isBase64(element: XmlElement): boolean {
  const type = element.attribute('type')?.trim() ?? '';
  return (
    element.attribute('mode') === 'base64' || /^(?!text\/)[\w.-]+\/(?![\w.+-]*xml$)/i.test(type)
  );
}

export function plainTitle(text: string, notation: Notation): string | undefined {
  const isHtml = notation === 'html' || (notation === 'unsaid' && looksLikeHtml.test(text));
  const shown = isHtml ? htmlParagraphs(text, []).map(decodeReferences).join(' ') : text;
  const line = shown.replace(/\s+/gu, ' ').trim().slice(0, maxTitleLength);
  return line === '' ? undefined : line;
}

const maxTitleLength = 300;

/** The elements that titles are written with; in "A <whale>" the brackets are the writer's own. */
const tags =
  'a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|wbr';

/** RSS says not what its titles are: a whole tag, or a reference within what was written with references already. */
const looksLikeHtml = new RegExp(
  `</?(?:${tags})(?:\\s[^<>]*)?/?>|<!|&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z\\d]{1,8});`,
  'iu',
);

/** Atom says it with a type, and older Atom with a mode besides. */
function notationOf(element: XmlElement): Notation {
  const type = element.attribute('type')?.trim().toLowerCase();
  if (isBase64(element)) return type?.startsWith('text/plain') === true ? 'text' : 'unsaid';
  if (type === undefined) return element.attribute('mode') === 'escaped' ? 'html' : 'unsaid';
  // The tags of xhtml are elements, so that only their text is left here.
  if (type === 'xhtml' || type === 'application/xhtml+xml') return 'text';
  return type.includes('html') ? 'html' : 'text';
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}
