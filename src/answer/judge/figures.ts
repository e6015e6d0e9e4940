import { askingHeading } from '../../knowledge/asking-heading.js';
import { findDates } from '../../language/time/find-dates.js';
import { otherNames } from '../rank/features/plain.js';
import type { SentenceMatch } from '../rank/match.js';
import type { Candidate, Ranking } from '../rank/rank.js';
import type { AnalyzedQuestion, WeightedTerm } from '../understand/analyzed-question.js';
import { extractSentences } from '../choose/extract.js';
import { nearestIn } from './nearest.js';

/** A ranking's first passage, as it is judged. */
export interface Judged {
  readonly ranking: Ranking;
  readonly best: Candidate;
  /** What would be marked as the answer. */
  readonly marked: string;
  /** The marked sentence and those next to it. */
  readonly around: readonly SentenceMatch[];
  /**
   * The share, by idf, of the question's own words that is said there, in any words. Names do not count: a passage about
   * the right thing need not say what is asked of it.
   */
  readonly saidShare: number;
}

/** What is judged of a ranking; undefined without any passage. */
export function judgedOf(ranking: Ranking): Judged | undefined {
  const [best] = ranking.candidates;
  if (best === undefined) return undefined;
  const { sentences, candidate } = best.match;
  const ranges = extractSentences(best);
  const at = sentences.findIndex(({ sentence }) => sentence.start === ranges[0]?.start);
  const around = sentences.slice(Math.max(0, at - 1), at + 2);
  return {
    ranking,
    best,
    around,
    saidShare: saidShareOf(ranking.question, around),
    marked: ranges.map(({ start, end }) => candidate.passage.text.slice(start, end)).join(' '),
  };
}

/** One reason to believe or to doubt the first passage, as a number, about 0 to 1 but for the score. Pure. */
type ConfidenceFigure = (judged: Judged) => number;

/** How well the passage fits, as a share of what the question asks. */
const score: ConfidenceFigure = ({ best }) => best.score;

/** Share of idf of the names and numbers missing: the question is about someone else. */
const missingNames: ConfidenceFigure = ({ ranking: { question }, best }) => {
  const names = best.match.missing.filter(
    (index) => question.terms[index]?.nameLike && !isFirstName(best, index),
  );
  const idf = names.reduce((sum, index) => sum + idfOf(question, index), 0);
  return idf / (question.totalIdf || 1);
};

/** The article has it elsewhere, and the passage the name behind it: "Dahl" stands for "Ingrid Dahl". */
function isFirstName({ match }: Candidate, missing: number): boolean {
  const { question, candidate, occurrences } = match;
  const { terms, tokens } = question;
  const first = terms[missing];
  if (first?.passagesInArticle.has(candidate.article.id) !== true) return false;
  return tokens.some(({ term, end }, at) => {
    const next = tokens[at + 1];
    if (term !== first.term || next?.start !== end + 1) return false;
    const last = terms.findIndex((other) => other.term === next.term);
    return terms[last]?.nameLike === true && (occurrences[last] ?? 0) > 0;
  });
}

/** Share of idf of what none of the nearest passages says, in any words: the question is about something else. */
const nowhere: ConfidenceFigure = ({ ranking }) => {
  const { question } = ranking;
  const nearest = nearestIn(ranking);
  const idf = question.terms.reduce((sum, term, index) => {
    const isSaid = nearest.some(
      ({ match }) => (match.occurrences[index] ?? 0) > 0 || (match.related[index] ?? 0) > 0,
    );
    return isSaid ? sum : sum + term.idf;
  }, 0);
  return idf / (question.totalIdf || 1);
};

const said: ConfidenceFigure = ({ saidShare }) => saidShare;

/**
 * Idf of the rarest of those words that is not said there, in units of log(passages), as far as the others are: where much
 * of a question is said, one rare word that is missing is better than several.
 */
const oneUnsaid: ConfidenceFigure = ({ ranking: { question }, around, saidShare }) => {
  const unit = Math.log(Math.max(2, question.corpus.passages));
  const idfs = ownWords(question).map(
    (index) => idfOf(question, index) * (1 - saidIn(around, index)),
  );
  return (saidShare * Math.max(0, ...idfs)) / unit;
};

function saidShareOf(question: AnalyzedQuestion, around: readonly SentenceMatch[]): number {
  let whole = 0;
  let part = 0;
  for (const index of ownWords(question)) {
    whole += idfOf(question, index);
    part += idfOf(question, index) * saidIn(around, index);
  }
  return whole === 0 ? 1 : part / whole;
}

/** Indices of the words that are neither names nor say what kind of thing is asked for. */
function ownWords({ terms }: AnalyzedQuestion): readonly number[] {
  return [...terms.keys()].filter(
    (index) => terms[index]?.nameLike !== true && terms[index]?.isAskedFor !== true,
  );
}

/** How surely sentences say a term, in its own or in other words. */
function saidIn(sentences: readonly SentenceMatch[], index: number): number {
  return Math.max(
    0,
    ...sentences.map(({ terms, related }) =>
      terms.includes(index) ? 1 : (related.get(index) ?? 0),
    ),
  );
}

/** What is marked lacks the kind of thing that is asked for, where nearly every answer shows it. */
const kindMissing: ConfidenceFigure = ({ ranking, marked }) => {
  const type = ranking.question.answerType;
  return type?.strength === 'strong' && type.isMeasure !== true && !type.isIn(marked) ? 1 : 0;
};

/** It lacks the measure that is asked for, or the passage any word that may give a reason: there is hardly an answer without. */
const measureMissing: ConfidenceFigure = ({ ranking, best, marked }) => {
  const type = ranking.question.answerType;
  if (type?.isMeasure === true) return type.isIn(marked) ? 0 : 1;
  return type?.mayBeIn(best.match.candidate.passage.text) === false ? 1 : 0;
};

/** It names nobody, where "who" is asked. */
const personMissing: ConfidenceFigure = ({ ranking, marked }) => {
  const type = ranking.question.answerType;
  return type?.kind === 'person' && !type.isIn(marked) ? 1 : 0;
};

/** Words before a noun within which its number stands: "some 35,000 mostly young people". */
const numberReach = 4;

/** No number stands before what is to be counted, wherever the passage speaks of it. */
const uncounted: ConfidenceFigure = ({ ranking: { question }, best }) => {
  const { counted, isIn } = question.answerType ?? {};
  const counting = counted === undefined ? undefined : question.termIndex.get(counted);
  if (counting === undefined || isIn === undefined) return 0;
  const { tokens, passage, article } = best.match.candidate;
  // "In August 2019 drones attacked": the number of a year counts nothing.
  const dates = findDates(passage.text, article.language);
  const isCounted = tokens.some(({ term, start }, index) => {
    if (question.termIndex.get(term) !== counting) return false;
    const from = tokens[Math.max(0, index - numberReach)]?.start ?? start;
    const date = dates.findLast((each) => each.start < start && each.end > from);
    return isIn(passage.text.slice(Math.max(from, date?.end ?? from), start));
  });
  return isCounted ? 0 : 1;
};

/**
 * All that the passage has of the question is one word, read as another: a guess, whatever the rest. Two misspelt words that
 * stand together bear each other out.
 */
const onlyGuess: ConfidenceFigure = ({ ranking: { question }, best }) => {
  const { occurrences, related } = best.match;
  const had = question.terms.filter(
    ({ isAskedFor }, index) =>
      !isAskedFor && ((occurrences[index] ?? 0) > 0 || (related[index] ?? 0) > 0),
  );
  const isGuess = ({ term, variants, spellings }: WeightedTerm): boolean =>
    variants.length > 0 && !variants.includes(term) && spellings.length === 0;
  return had.length === 1 && had.every(isGuess) ? 1 : 0;
};

/** Another one of a row is told of: World War II for World War I, version 2 for version 3. */
const otherNumber: ConfidenceFigure = ({ ranking: { question }, best }) =>
  question.numbered.some(([, number]) => best.match.occurrences[number] === 0) ? 1 : 0;

/** The nearest passages tell of another name of the same stem: William for Williams. */
const otherName: ConfidenceFigure = ({ ranking }) =>
  ranking.question.terms.length > 0 &&
  nearestIn(ranking).every(({ match }) => otherNames(match).length > 0)
    ? 1
    : 0;

/** How much more alike in meaning another passage is to the question: the first may be first by its words alone. */
const lessAlike: ConfidenceFigure = ({ ranking, best }) =>
  Math.max(0, ...ranking.candidates.map(({ likeness = 0 }) => likeness)) - (best.likeness ?? 0);

/**
 * It is an answer among answers to other questions, by their share of the corpus: where all are on one matter, that a passage is
 * about the matter says less than elsewhere.
 */
const amongAnswers: ConfidenceFigure = ({ ranking: { question }, best }) => {
  const isAnswer = askingHeading(best.match.candidate.passage) !== undefined;
  return isAnswer ? question.corpus.answering / Math.max(1, question.corpus.passages) : 0;
};

/** Words that are enough to tell what is asked. */
const enoughTerms = 12;

/** How many words are looked for, as a logarithm: much said is seldom all said in one passage. */
const terms: ConfidenceFigure = ({ ranking }) =>
  Math.log(1 + Math.min(enoughTerms, ranking.question.terms.length));

/** The smallest corpus that the weights were fitted on. */
const smallestCorpus = 80;

/** How many passages there are, as a logarithm: the best of many fits better by chance. */
const corpusSize: ConfidenceFigure = ({ ranking: { question } }) =>
  Math.log(Math.max(smallestCorpus, question.corpus.passages));

function idfOf({ terms }: AnalyzedQuestion, index: number): number {
  return terms[index]?.idf ?? 0;
}

/** Every figure by its name. */
export const confidenceFigures = [
  { name: 'score', of: score },
  { name: 'missingNames', of: missingNames },
  { name: 'nowhere', of: nowhere },
  { name: 'said', of: said },
  { name: 'oneUnsaid', of: oneUnsaid },
  { name: 'kindMissing', of: kindMissing },
  { name: 'measureMissing', of: measureMissing },
  { name: 'personMissing', of: personMissing },
  { name: 'uncounted', of: uncounted },
  { name: 'onlyGuess', of: onlyGuess },
  { name: 'otherNumber', of: otherNumber },
  { name: 'otherName', of: otherName },
  { name: 'lessAlike', of: lessAlike },
  { name: 'amongAnswers', of: amongAnswers },
  { name: 'terms', of: terms },
  { name: 'corpusSize', of: corpusSize },
] as const satisfies readonly { readonly name: string; readonly of: ConfidenceFigure }[];
