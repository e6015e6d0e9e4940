import type { Token } from '../../language/token.js';
import { isArticle, possibleNameKeys } from '../../language/names.js';
import type { Mention } from '../../search/passage-index.js';

/** Most possible names of a question that are looked up; a question of thirty words has about forty. */
const maxMentions = 60;

/** What in a question may be a name: each content word, and neighbours that other spellings write as one. */
export function nameMentions(text: string, tokens: readonly Token[]): readonly Mention[] {
  const keys = new Map<string, { start: number; end: number; nameKeys: string[] }>();
  for (const { key, start, end } of possibleNameKeys(text, tokens)) {
    const place = `${start} ${end}`;
    const known = keys.get(place);
    if (known === undefined) keys.set(place, { start, end, nameKeys: [key] });
    else known.nameKeys.push(key);
  }
  return [...keys.values()]
    .slice(0, maxMentions)
    .map(({ nameKeys, ...span }) => ({ ...partsOf(span, tokens), nameKeys, spellings: [] }));
}

/** The words of a name, and the articles before and within it. */
function partsOf(
  { start, end }: { readonly start: number; readonly end: number },
  tokens: readonly Token[],
): Pick<Mention, 'terms' | 'particles'> {
  const terms: string[] = [];
  const particles: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token.stop || token.end > end) continue;
    const isParticle = next !== undefined && next.end <= end && isArticle(token, next);
    if (isParticle && next.start >= start) particles.push(token.term);
    else if (token.start >= start) terms.push(token.term);
  }
  return { terms, particles };
}
