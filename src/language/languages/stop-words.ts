/** The words of a list written as text, set apart by white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * A published stop list without the words that carry content after all (numbers, nouns, full verbs): published lists
 * are longer than the closed classes, and what they drop can never be found.
 */
export function without(list: readonly string[], contentWords: string): readonly string[] {
  const content = new Set(words(contentWords));
  return list.filter((word) => word !== '' && !content.has(word));
}

/** Each of the first words with each of the second behind it: pairs that are written or segmented as one word. */
export function joined(first: string, second: string): readonly string[] {
  return words(first).flatMap((start) => words(second).map((end) => start + end));
}
