/** Stands for whoever is mentioned. */
export const somebody = '@';

/**
 * A message as it was typed, without what is there for the eye or for others: code, quoted lines, links, emoji, timestamps
 * and the marks of formatting. Who or what is mentioned becomes {@link somebody}; lines stay lines.
 * https://support.discord.com/hc/articles/210298617 and https://discord.com/developers/docs/reference#message-formatting
 * tell how these are written.
 */
export function withoutMarkup(text: string): string {
  return withoutQuoted(text)
    .replace(/\[([^\]\n]{1,200})\]\(\s*<?https?:[^)\s]*>?\s*\)/giu, '$1')
    .replace(/<?\bhttps?:\/\/[^\s>]+>?/giu, ' ')
    .replace(/<a?:\w{1,40}:\d+>|<t:-?\d+(?::\w)?>/gu, ' ')
    .replace(/<(?:@[!&]?|#)\d+>|<id:\w+(?::\d+)?>|@(?:everyone|here)\b/gu, ` ${somebody} `)
    .replace(/<\/([^:>\n]{1,100}):\d+>/gu, ' ')
    .replace(/(?<![\p{L}\p{N}:]):[a-z+-][\w+-]{1,40}:(?![\p{L}\p{N}])/giu, ' ')
    .replace(/\p{Extended_Pictographic}(?:[\u{1f3fb}-\u{1f3ff}]|\u{fe0f}|\u{200d})*/gu, ' ')
    .replace(/^[ \t]*(?:#{1,3}|-#|[-*•])[ \t]+/gmu, '')
    .replace(/\*\*|__|~~|\|\||`/gu, '');
}

/** Without what somebody else has said or written: blocks of code and quoted lines. */
export function withoutQuoted(text: string): string {
  return withoutQuotations(withoutCodeBlocks(text));
}

/** A block that is not closed goes to the end. */
function withoutCodeBlocks(text: string): string {
  return text.replace(/```[^]*?(?:```|$)/gu, '\n');
}

/** `> ` quotes one line, `>>> ` all that follows. Without the space it is no quotation. */
function withoutQuotations(text: string): string {
  return text.replace(/^ *>>> [^]*/mu, '').replace(/^ *> .*$/gmu, '');
}
