import type { Token } from '../../language/token.js';
import { dispensableWords } from '../../language/time/time-intent.js';

/** The words of a question, those as stop words that no passage has to have: "latest", "last year". */
export function withoutTimeWords(
  question: string,
  language: string,
  tokens: readonly Token[],
): readonly Token[] {
  const spans = dispensableWords(question, language);
  if (spans.length === 0) return tokens;
  return tokens.map((token) =>
    spans.some(({ start, end }) => start <= token.start && token.end <= end)
      ? { ...token, stop: true }
      : token,
  );
}
