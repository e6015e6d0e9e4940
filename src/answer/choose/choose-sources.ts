import { isNearIdentical, type TextWords, wordsOf } from '../understand/near-identity.js';
import type { Candidate, Ranking } from '../rank/rank.js';

/**
 * A further passage is shown when its score is at least this share of the first one's. On the questions about the shipped
 * story a share of 0.6 lets in 2 right passages of 5, and 0.7 lets in 4 of 9 with hardly a right one less.
 */
const furtherShare = 0.7;

/** Where the question names a time, a further passage has to fit it at least half as well as the first one does. */
const furtherTimeFit = 0.5;

/** What is enough where more passages are asked for than an answer has by itself: "near" is then all that is promised. */
const askedForShare = 0.3;

/** Sources to show that a candidate is compared with, whether it says the same. */
const comparedSources = 10;

/** A passage to show, and the passages of other articles that say the same in the same words. */
export interface ChosenSource {
  readonly candidate: Candidate;
  /** Best first, one an article. */
  readonly alsoIn: readonly Candidate[];
}

/** What was weighed for the sources to show, each part best first. */
export interface Choice {
  /** What is near enough to the best, without what is said twice. */
  readonly worthy: readonly ChosenSource[];
  /** Of these, what answers as the best does. */
  readonly answering: readonly ChosenSource[];
  readonly shown: readonly ChosenSource[];
}

/**
 * The sources to show: the best passage, then the best of each further publisher, those that have the kind of thing asked
 * for before others, then the rest; at most `limit`, in the order of the ranking. What is said twice in the same words counts once: a summary may repeat its article's first paragraph,
 * and agencies are carried by many. With a limit above `usualLimit`, lesser passages follow.
 */
export function chooseSources(ranking: Ranking, limit: number, usualLimit: number): Choice {
  const [best] = ranking.candidates;
  if (best === undefined) return { worthy: [], answering: [], shown: [] };
  const worthy = distinctSources(
    ranking.candidates.filter((candidate) => isNearEnough(candidate, best)),
  );
  // Who asks for many passages looks for themselves; beside an answer stands only what answers, too.
  const answering = limit > usualLimit ? kindFirst(worthy) : thatAnswer(kindFirst(worthy));
  const chosen = new Set(publishersFirst(answering).slice(0, Math.max(1, limit)));
  const near = worthy.filter((source) => chosen.has(source));
  const lesser = limit > usualLimit ? lesserSources(ranking, best, worthy) : [];
  const room = Math.max(0, limit - near.length);
  return { worthy, answering, shown: [...near, ...lesser.slice(0, room)] };
}

/** Passages near enough where more is asked for, best first, without a text that is shown already. */
function lesserSources(
  { candidates }: Ranking,
  best: Candidate,
  worthy: readonly ChosenSource[],
): readonly ChosenSource[] {
  const texts = new Set(worthy.map(({ candidate }) => textOf(candidate)));
  const lesser: ChosenSource[] = [];
  for (const candidate of candidates) {
    if (isNearEnough(candidate, best) || !isWorthy(candidate, best, askedForShare)) continue;
    if (texts.has(textOf(candidate))) continue;
    texts.add(textOf(candidate));
    lesser.push({ candidate, alsoIn: [] });
  }
  return lesser;
}

/** Whether a candidate may stand beside the best one. */
export function isNearEnough(candidate: Candidate, best: Candidate): boolean {
  return isWorthy(candidate, best, furtherShare);
}

function isWorthy(candidate: Candidate, best: Candidate, share: number): boolean {
  if (candidate === best) return true;
  const fitsTime =
    best.timeFit === undefined || (candidate.timeFit ?? 0) >= furtherTimeFit * best.timeFit;
  return fitsTime && candidate.score >= share * best.score;
}

/**
 * The first one, then those that have what is asked for, a date, a number or a measure, beside words of the question:
 * where sources disagree, it is in that.
 */
function kindFirst(sources: readonly ChosenSource[]): readonly ChosenSource[] {
  const [first, ...further] = sources;
  if (first === undefined) return [];
  const ofKind = further.filter(({ candidate }) => hasKindAskedFor(candidate));
  return [first, ...ofKind, ...further.filter((source) => !ofKind.includes(source))];
}

/** Where the first one has what is asked for, a date, a number or a measure, the others have to have it as well. */
function thatAnswer(sources: readonly ChosenSource[]): readonly ChosenSource[] {
  const [first, ...further] = sources;
  if (first === undefined || !hasKindAskedFor(first.candidate)) return sources;
  return [first, ...further.filter(({ candidate }) => hasKindAskedFor(candidate))];
}

function hasKindAskedFor({ match }: Candidate): boolean {
  const type = match.question.answerType;
  if (type?.strength !== 'strong') return false;
  const { text } = match.candidate.passage;
  return match.sentences.some(
    ({ terms, sentence: { start, end } }) => terms.length > 0 && type.isIn(text.slice(start, end)),
  );
}

/** The best of each publisher, then the others. */
function publishersFirst(sources: readonly ChosenSource[]): readonly ChosenSource[] {
  const publishers = new Set<string>();
  const ofNewPublisher = sources.filter(({ candidate }) => {
    const publisher = publisherOf(candidate);
    const isNew = !publishers.has(publisher);
    publishers.add(publisher);
    return isNew;
  });
  return [...ofNewPublisher, ...sources.filter((source) => !ofNewPublisher.includes(source))];
}

function distinctSources(candidates: readonly Candidate[]): readonly ChosenSource[] {
  const sources: { readonly candidate: Candidate; readonly alsoIn: Candidate[] }[] = [];
  const saysTheSame = createComparison();
  for (const candidate of candidates) {
    const same = sources.find(
      (source, position) =>
        textOf(source.candidate) === textOf(candidate) ||
        (position < comparedSources && saysTheSame(source.candidate, candidate)),
    );
    if (same === undefined) sources.push({ candidate, alsoIn: [] });
    else if (isNewArticle(candidate, [same.candidate, ...same.alsoIn])) same.alsoIn.push(candidate);
  }
  return sources;
}

function createComparison(): (a: Candidate, b: Candidate) => boolean {
  const read = new Map<Candidate, TextWords>();
  const words = (candidate: Candidate): TextWords => {
    const known = read.get(candidate) ?? wordsOf(candidate.match.candidate.tokens);
    read.set(candidate, known);
    return known;
  };
  return (a, b) => isNearIdentical(words(a), words(b));
}

const textOf = ({ match }: Candidate): string => match.candidate.passage.text;

function isNewArticle({ match }: Candidate, known: readonly Candidate[]): boolean {
  const { id } = match.candidate.article;
  return !known.some((candidate) => candidate.match.candidate.article.id === id);
}

/** Articles without a publisher stand for themselves. */
function publisherOf({ match }: Candidate): string {
  const { article } = match.candidate;
  return article.source.publisher ?? article.id;
}
