/** A word that is looked for, with its numbers in the rows and in how many passages it is. */
export interface WantedWord {
  readonly ids: readonly number[];
  readonly passages: number;
}

/** Which rows are read: those with any of these words, and those with all words of one of these groups. */
export interface RowChoice {
  readonly any: readonly WantedWord[];
  readonly together: readonly (readonly WantedWord[])[];
}

/** Rows that a question may read: more tell the best ones no better, and each takes some three microseconds. */
const rowBudget = 3_000;

/** Rows beside these that hold several frequent words. */
const groupBudget = 1_500;

/** The rarest of the words that are too frequent by themselves; in groups of at most so many. */
const mostInGroups = 6;
const largestGroup = 4;

/** Words that one article says together are found together more often than by chance. */
const together = 3;

/**
 * The rarest words bring in all their passages while these fit the budget, in any case when all passages do; more frequent ones
 * only those that hold several of them: the fewest words that are few enough together, so that as many as possible are read.
 */
export function chooseRows(words: readonly WantedWord[], passages: number): RowChoice {
  const byRarity = words
    .filter((word) => word.ids.length > 0 && word.passages > 0)
    .sort((a, b) => a.passages - b.passages);
  if (passages <= rowBudget) return { any: byRarity, together: [] };
  let left = rowBudget;
  const any: WantedWord[] = [];
  for (const word of byRarity) {
    if (word.passages > left) break;
    left -= word.passages;
    any.push(word);
  }
  const frequent = byRarity.slice(any.length, any.length + mostInGroups);
  return { any, together: groupsOf(frequent, passages) };
}

function groupsOf(
  words: readonly WantedWord[],
  passages: number,
): readonly (readonly WantedWord[])[] {
  let left = groupBudget;
  const chosen: (readonly WantedWord[])[] = [];
  for (let size = 2; size <= Math.min(largestGroup, words.length); size += 1) {
    for (const group of combinations(words, size)) {
      if (chosen.some((smaller) => smaller.every((word) => group.includes(word)))) continue;
      const expected = expectedRows(group, passages);
      if (expected > left) continue;
      left -= expected;
      chosen.push(group);
    }
  }
  // Whatever is too much to be read is read as far as it goes.
  return chosen.length === 0 && words.length > 0 ? [words.slice(0, largestGroup)] : chosen;
}

function expectedRows(group: readonly WantedWord[], passages: number): number {
  return group.reduce((rows, word) => (rows * word.passages) / passages, passages * together);
}

/** All groups of the size, those of the first words first. */
function combinations<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

export const mostGroupedRows = groupBudget;
export const mostRows = rowBudget;
