/**
 * Characters that can begin markup anywhere in a line: emphasis, code, spoilers, links, mentions, timestamps, custom
 * emoji. A colon does only where it could close a `:shortcode:` or begin an address: Discord turns the one
 * into a picture, the other into a link that the reader never asked for.
 */
const inlineMarkup = /[\\*_~`|[\]<>@]|:(?=[^\s:]*(?::|$))|:(?=\/\/)/gu;

/** Headings, small print and lists, which only begin at the start of a line. */
const lineMarkup = /^(\s*)([#+-])/u;
const numberedItem = /^(\s*\d+)([.)])/u;

/** Half of a surrogate pair: it has no UTF-8, so Discord would refuse the message. */
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Text that Discord shows exactly as it stands here. Takes one line, or a part of one; every part is treated
 * as if it began the line, since what comes before it (a quote mark, a bold mark) may let markup begin there.
 *
 * Discord reads a backslash before any ASCII punctuation as that character itself.
 * https://support.discord.com/hc/en-us/articles/210298617
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(loneSurrogate, '\uFFFD')
    .replace(inlineMarkup, '\\$&')
    .replace(lineMarkup, '$1\\$2')
    .replace(numberedItem, '$1\\$2');
}

/** What {@link escapeMarkdown} was given, read back from what it made. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}
