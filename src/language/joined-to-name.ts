const joined = /^-\p{Lu}\p{Ll}/u;

/**
 * Whether a name follows the word that ends there, with a hyphen: the article of a name is no word of the language around it.
 * "Al-Boukamal" in a French question is neither Spanish nor English.
 */
export function isJoinedToName(text: string, end: number): boolean {
  return joined.test(text.slice(end, end + 3));
}
