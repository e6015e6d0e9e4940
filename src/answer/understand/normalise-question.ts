/** UTF-16 units of a question that are read; Discord's longest message has 4,000. */
const maxLength = 4_000;

/** The question with white space made plain, without invisible control characters, and bounded in length. */
export function normaliseQuestion(text: string): string {
  return text
    .slice(0, maxLength)
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
