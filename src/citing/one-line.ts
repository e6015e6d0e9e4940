/** What would turn the text after it round, or be read as an end of the line. */
const unwanted = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\s]+/gu;

/** A text as it may stand within a citation: on one line, without control characters and halves of characters. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(unwanted, ' ')
    .trim();
}
