import type { AnalyzedQuestion, WeightedTerm } from './analyzed-question.js';

/** How a word of a question was read. */
export interface WordReading {
  /** As it was typed. */
  readonly typed: string;
  /**
   * `passed-over`: it is not looked for, like stop words, words of time and the articles of names; `carried`: it comes from
   * the questions before.
   */
  readonly use: 'looked-for' | 'passed-over' | 'carried';
  /** What the question read has in its place, where it was put into English. */
  readonly inEnglish?: string;
  /** What it is looked for as, where the articles have it or something near: stems. */
  readonly terms: readonly string[];
  /** The articles lack it: it may be misspelt, and `terms` are what it may be a slip for. */
  readonly isGuessed?: true;
  /** Most likely a name or a number. */
  readonly isName?: true;
  /** It only says what kind of thing is asked for. */
  readonly isAskedFor?: true;
  /** What it counts: its rarity among passages, for a word that counts less than others already lowered. */
  readonly idf?: number;
  /** Passages that have it, or what is near. */
  readonly passages?: number;
  /** Other spellings of the name that it is part of. */
  readonly spellings?: readonly string[];
  /** What may stand in its place, the closest first, each with its closeness from 0 to 1. */
  readonly related?: readonly RelatedReading[];
}

export interface RelatedReading {
  readonly terms: string;
  readonly closeness: number;
}

/** Every word of a question in its order, each time it stands there; those that it takes over from earlier ones come last. */
export function explainWords(question: AnalyzedQuestion): readonly WordReading[] {
  const { text, tokens, terms, typed } = question;
  const own = tokens.map(({ word, term, stop, start, end }): WordReading => {
    const written = text.slice(start, end);
    const original = typed.get(word);
    const position = stop ? -1 : terms.findIndex((other) => other.term === term);
    const names = {
      typed: original ?? written,
      ...(original !== undefined && original !== written && { inEnglish: written }),
    };
    return readingOf(names, question, position);
  });
  const ownTerms = new Set(tokens.map(({ term }) => term));
  const carried = terms.flatMap(({ term, word }, position): readonly WordReading[] =>
    ownTerms.has(term)
      ? []
      : [{ ...readingOf({ typed: word }, question, position), use: 'carried' }],
  );
  return [...own, ...carried];
}

function readingOf(
  names: Pick<WordReading, 'typed' | 'inEnglish'>,
  question: AnalyzedQuestion,
  position: number,
): WordReading {
  const weighted = question.terms[position];
  if (weighted === undefined) return { ...names, use: 'passed-over', terms: [] };
  const { variants, spellings, nameLike, isAskedFor, idf, passageFrequency } = weighted;
  const related = relatedTo(question, position);
  return {
    ...names,
    use: 'looked-for',
    terms: variants,
    ...(isGuess(weighted) && { isGuessed: true }),
    ...(nameLike && { isName: true }),
    ...(isAskedFor && { isAskedFor: true }),
    idf,
    passages: passageFrequency,
    ...(spellings.length > 0 && { spellings: spellings.map((spelling) => spelling.join(' ')) }),
    ...(related.length > 0 && { related }),
  };
}

function isGuess({ term, variants }: WeightedTerm): boolean {
  return variants.length > 0 && !variants.includes(term);
}

function relatedTo({ related }: AnalyzedQuestion, position: number): readonly RelatedReading[] {
  const found: RelatedReading[] = [];
  for (const [first, phrases] of related) {
    for (const { rest, index, closeness } of phrases) {
      if (index === position) found.push({ terms: [first, ...rest].join(' '), closeness });
    }
  }
  return found.sort((a, b) => b.closeness - a.closeness);
}
