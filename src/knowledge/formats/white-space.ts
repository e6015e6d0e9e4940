/**
 * Takes spaces, tabs and line breaks off both ends, and leaves wider white space (no-break, ideographic), which the
 * author put there on purpose. By hand, because a pattern anchored at the end takes quadratic time on long runs of blanks.
 */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankCode(text.charCodeAt(start))) start += 1;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Tab, line feed, vertical tab, form feed, carriage return, space. */
export function isBlankCode(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
