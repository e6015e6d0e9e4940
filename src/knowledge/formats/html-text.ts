import { decodeReferences } from './markdown-parser.js';

/**
 * What a reader sees of a piece of HTML, paragraph by paragraph: without tags, comments, scripts and styles; any run of
 * white space is one space, `<br>` a line feed. The captions of its pictures go to `captions`. Takes linear time.
 */
export function htmlParagraphs(html: string, captions: string[]): readonly string[] {
  const paragraphs: string[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const markup = nextMarkup(html, at);
    text += html.slice(at, markup.start).replace(/\s+/g, ' ');
    const tag = html.slice(markup.start, markup.end);
    if (isLineBreak(tag)) {
      text += '\n';
    } else if (!inlineTag.test(tag)) {
      paragraphs.push(text);
      text = '';
    }
    addCaption(htmlCaption(tag), captions);
    at = markup.end;
  }
  return [...paragraphs, text].map(tidy).filter((paragraph) => paragraph !== '');
}

export function isLineBreak(tag: string): boolean {
  return /^<br\b/i.test(tag);
}

/** The alternative text of an `<img>` tag. */
export function htmlCaption(tag: string): string | undefined {
  if (!/^<img\b/i.test(tag)) return undefined;
  const match = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  return tidy(decodeReferences(match?.[1] ?? match?.[2] ?? ''));
}

/** A caption that says nothing is none. */
export function addCaption(caption: string | undefined, captions: string[]): void {
  if (caption !== undefined && caption.trim() !== '') captions.push(caption);
}

/** Tags and comments that do not interrupt a sentence; any other begins a new paragraph. */
const inlineTag =
  /^(?:$|<!--|<\/?(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)\b)/i;

/** Markup that hides what it encloses, and how it ends. */
const hidden: readonly (readonly [RegExp, string])[] = [
  [/<!--/y, '-->'],
  [/<\?/y, '?>'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<script\b/iy, '</script>'],
  [/<style\b/iy, '</style>'],
];

interface Markup {
  readonly start: number;
  readonly end: number;
}

/** The next tag, comment or hidden element; at the end of the text when there is none. */
function nextMarkup(html: string, from: number): Markup {
  const none = { start: html.length, end: html.length };
  for (let start = html.indexOf('<', from); start !== -1; start = html.indexOf('<', start + 1)) {
    const end = endOfMarkup(html, start);
    if (end !== undefined) return { start, end };
  }
  return none;
}

/** Undefined when the `<` is only a sign. What never ends goes on to the end of the text, as in a browser. */
function endOfMarkup(html: string, start: number): number | undefined {
  for (const [opening, closing] of hidden) {
    opening.lastIndex = start;
    if (opening.test(html)) return endAfter(html, closing, start);
  }
  return /[a-z/!]/i.test(html.charAt(start + 1)) ? endAfter(html, '>', start) : undefined;
}

function endAfter(html: string, closing: string, start: number): number {
  const at = html.indexOf(closing, start);
  return at === -1 ? html.length : at + closing.length;
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => decodeReferences(line.replace(/\s+/g, ' ').trim()));
  return lines.join('\n').trim();
}
