/**
 * The text without the characters at its end that match, each looked at once. A pattern such as `\s+$` takes quadratic time on
 * text that has such a run in its middle, because it begins anew at every character of it.
 */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
