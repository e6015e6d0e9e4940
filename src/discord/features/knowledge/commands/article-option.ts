import type { StringOption } from '../../../framework/option.js';
import { suggestOwnArticles } from '../../../framework/suggestions.js';
import type { Text } from '../../../text/text.js';
import type { Words } from '../../../text/words.js';

/** Asks for one of the guild's own articles. */
export function articleOption(
  words: (text: Text) => Words,
): StringOption & { readonly required: true } {
  return {
    type: 'string',
    words,
    required: true,
    suggest: (typed, { knowledge }) => suggestOwnArticles(typed, knowledge.corpus()),
  };
}
