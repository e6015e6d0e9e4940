import { CST, Lexer } from 'yaml';

const entryTokens: ReadonlySet<CST.TokenType | null> = new Set<CST.TokenType>([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'flow-map-start',
  'flow-seq-start',
]);

/**
 * The YAML parser calls itself for every level of nesting, and V8 ends the whole process when a regular expression is
 * compiled on a nearly full stack ("RegExpCompiler Allocation failed"), which nobody can catch. Each level opens with one
 * of these tokens, so their number bounds the depth; the lexer, which does not nest, counts them.
 */
export function hasTooManyEntries(yaml: string, maxEntries: number): boolean {
  let entries = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (entryTokens.has(CST.tokenType(token))) entries += 1;
    if (entries > maxEntries) return true;
  }
  return false;
}
