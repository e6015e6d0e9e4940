import { fillers } from '../../language/message/phrases.js';
import type { Token } from '../../language/token.js';

/** The words of a question, those as stop words by which people only show their mood: "bruh", "lol". */
export function withoutFillers(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => (fillers.has(token.word) ? { ...token, stop: true } : token));
}
