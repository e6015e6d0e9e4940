import type { AnalyzedQuestion, WeightedTerm } from '../understand/analyzed-question.js';
import { otherNames } from '../rank/features/plain.js';
import { hasRelative } from '../rank/features/terms.js';
import type { Candidate, Ranking } from '../rank/rank.js';

/**
 * Reasons to doubt a first passage whose words fit, as what each takes off the logit of the confidence. Set by hand, since
 * they concern few questions: of those that are found and answered on off-corpus, wikipedia and stories, `oneOfTwo`
 * concerns 3 %, of which one in seven is no longer found, and the others fewer than one in two hundred.
 */
const doubts = {
  /** Two things are asked about, "the president of France", and the passage has one. */
  oneOfTwo: 1,
  /** And none of the other near passages has the second one either: "Where was Imran Khan born?" */
  nowhere: 1.5,
  /** A measure is asked for, "How old is …?", and the nearest passages have none. */
  noMeasure: 4,
  /** All that the passage has of the question is one word, read as another: whatever the rest, that is a guess. */
  onlyGuess: 6,
  /** Another one of a row is told of: World War II for World War I, version 2 for version 3. */
  otherNumber: 3,
  /** Another name is told of, of the same stem: William for Williams. */
  otherName: 1.5,
} as const;

/** Passages that are near, and the nearest of them, as many as an answer shows. */
const near = 10;
const nearest = 3;

/** Every doubt by its name: what each takes off the logit of the confidence in a ranking's first passage. */
export const doubtsAbout = [
  { name: 'half', of: doubtOfHalf },
  { name: 'measure', of: doubtOfMeasure },
  { name: 'guess', of: doubtOfGuess },
  { name: 'number', of: doubtOfNumber },
  { name: 'name', of: doubtOfName },
] as const satisfies readonly { readonly name: string; of(ranking: Ranking): number }[];

function doubtOfHalf({ question, candidates }: Ranking): number {
  const things = thingsAskedAbout(question);
  const [best] = candidates;
  if (best === undefined || things.length !== 2) return 0;
  const missing = things.filter((thing) => !hasPartOf(best, thing));
  if (missing.length === 0) return 0;
  const isNowhere = missing.some((thing) =>
    candidates.slice(0, near).every((candidate) => !hasPartOf(candidate, thing)),
  );
  return doubts.oneOfTwo + (isNowhere ? doubts.nowhere : 0);
}

/** Indices of terms; words of names that follow each other are one thing. What only says what is asked for is none. */
function thingsAskedAbout({ terms }: AnalyzedQuestion): readonly (readonly number[])[] {
  const things: number[][] = [];
  let name: number[] | undefined;
  for (const [index, { nameLike, isAskedFor }] of terms.entries()) {
    if (isAskedFor) name = undefined;
    else if (nameLike && name !== undefined) name.push(index);
    else {
      const thing = [index];
      things.push(thing);
      name = nameLike ? thing : undefined;
    }
  }
  return things;
}

function hasPartOf({ match }: Candidate, thing: readonly number[]): boolean {
  return thing.some((index) => match.occurrences[index] !== 0 || hasRelative(match, index));
}

function doubtOfMeasure({ question, candidates }: Ranking): number {
  const { answerType } = question;
  if (answerType?.isMeasure !== true) return 0;
  const hasMeasure = candidates
    .slice(0, nearest)
    .some(({ match }) => answerType.cue.test(match.candidate.passage.text));
  return hasMeasure ? 0 : doubts.noMeasure;
}

/** Two misspelt words that stand together bear each other out. */
function doubtOfGuess({ question, candidates: [best] }: Ranking): number {
  if (best === undefined) return 0;
  const { occurrences, related } = best.match;
  const had = question.terms.filter(
    ({ isAskedFor }, index) =>
      !isAskedFor && ((occurrences[index] ?? 0) > 0 || (related[index] ?? 0) > 0),
  );
  const isGuess = ({ term, variants, spellings }: WeightedTerm): boolean =>
    variants.length > 0 && !variants.includes(term) && spellings.length === 0;
  return had.length === 1 && had.every(isGuess) ? doubts.onlyGuess : 0;
}

function doubtOfNumber({ question, candidates: [best] }: Ranking): number {
  const isOther = ([, number]: readonly [number, number]): boolean =>
    best?.match.occurrences[number] === 0;
  return question.numbered.some(isOther) ? doubts.otherNumber : 0;
}

function doubtOfName({ question, candidates }: Ranking): number {
  const isOther = candidates.slice(0, nearest).every(({ match }) => otherNames(match).length > 0);
  return isOther && question.terms.length > 0 ? doubts.otherName : 0;
}
