import { questionIn } from '../../language/message/read-message.js';
import type { AnalyzedPassage } from '../understand/analyzed-passage.js';
import type { Question } from '../answer.js';
import { confidenceOf, type Thresholds } from '../judge/confidence.js';
import { type Carried, nothingCarried } from '../understand/carried.js';
import {
  carry,
  contextAfter,
  dependenceOf,
  leavesOpenWho,
  type ExchangeContext,
} from './follow-up.js';
import type { Restriction } from '../understand/restriction.js';
import type { Knowledge } from '../understand/knowledge.js';
import { type Ranking, rankPassages } from '../rank/rank.js';

/** Earlier exchanges that are looked at: the last ones. */
const maxExchanges = 3;

/** UTF-16 units of an earlier question that are read. */
const maxEarlierLength = 500;

/** A ranking, and how likely it is that the corpus answers. */
export interface RankedInContext {
  readonly ranking: Ranking;
  readonly confidence: number;
}

/** How the last question was understood, for the next one to go on from. */
interface Earlier extends RankedInContext {
  readonly context: ExchangeContext;
}

/** Ranks the passages for a question with as much of the exchange before it as it does not say itself. */
export async function rankInContext(
  text: string,
  { after = [], articleId, scope: conditions }: Question,
  knowledge: Knowledge,
  thresholds: Thresholds,
  only?: Restriction,
): Promise<RankedInContext> {
  const scope = articleId === undefined ? conditions : { ...conditions, articleId };
  let earlier: Earlier | undefined;
  for (const exchange of after.slice(-maxExchanges)) {
    const question = questionIn(exchange.question)?.slice(0, maxEarlierLength);
    if (question === undefined) continue;
    const { ranking, confidence, carried } = await rankAfter(earlier, question);
    const found = confidence >= thresholds.found ? bestOf(ranking)?.article.id : undefined;
    const context = contextAfter(
      knowledge.readQuestion(question),
      carried,
      exchange.articleId ?? found,
    );
    earlier = { ranking, confidence, context };
  }
  return rankAfter(earlier, text, only);

  async function rankAfter(
    earlier: Earlier | undefined,
    text: string,
    only?: Restriction,
  ): Promise<RankedInContext & { readonly carried: Carried }> {
    const ranking = await rankPassages(text, knowledge, scope, nothingCarried, only);
    const alone = { ranking, confidence: confidenceOf(ranking), carried: nothingCarried };
    if (earlier === undefined) return alone;

    const dependence = dependenceOf(
      {
        ranking,
        isFound: alone.confidence >= thresholds.found,
        isNear: alone.confidence >= thresholds.uncertain,
      },
      earlier.context,
    );
    if (dependence === 0) return alone;

    const carried = carry(earlier.context, ranking.question.tokens, dependence);
    const inContext = await rankPassages(text, knowledge, scope, carried, only);
    const isFoundAlone = alone.confidence >= thresholds.found;
    if (
      isFoundAlone &&
      alone.confidence >= confidenceOf(inContext) &&
      lacksMore(inContext, ranking) &&
      !leavesOpenWho(ranking.question)
    )
      return alone;
    // A bare "when?" is about the passage that was found before; any other question has words of its own to find it by.
    const isBare = ranking.question.terms.length === 0;
    const surer = surerConfidence(inContext, isBare ? earlier : alone);
    // Being about the same is not enough: "when was that?" is not answered by a passage without a date.
    const confidence =
      isBare && lacksKind(inContext) ? Math.min(surer, thresholds.uncertain) : surer;
    // What was asked before helps a question, and never takes from it what it finds by itself.
    if (outcome(confidence) < outcome(alone.confidence)) return alone;
    return { ranking: inContext, confidence, carried };
  }

  /** 2: found, 1: near, 0: nothing. */
  function outcome(confidence: number): number {
    return Number(confidence >= thresholds.found) + Number(confidence >= thresholds.uncertain);
  }
}

/** Where another reading finds the same passage, the surer of the two counts: words that it lacks lower either. */
function surerConfidence(inContext: Ranking, other: RankedInContext): number {
  const confidence = confidenceOf(inContext);
  const isSame = bestOf(inContext)?.passage === bestOf(other.ranking)?.passage;
  return isSame ? Math.max(confidence, other.confidence) : confidence;
}

/**
 * Whether the first passage lacks words of the question itself that the first one of the other ranking has: then it was words from
 * before that brought it there, in place of what the question finds by itself.
 */
function lacksMore(inContext: Ranking, alone: Ranking): boolean {
  return ownWordsMissing(inContext) > ownWordsMissing(alone);
}

function ownWordsMissing({ candidates, question: { terms } }: Ranking): number {
  const missing = candidates[0]?.match.missing ?? [];
  return missing.filter((index) => terms[index]?.weight === 1).length;
}

/** Whether a date, a number or a measure is asked for, and the first passage has none. */
function lacksKind(ranking: Ranking): boolean {
  const { answerType } = ranking.question;
  const text = bestOf(ranking)?.passage.text;
  return answerType?.strength === 'strong' && text !== undefined && !answerType.isIn(text);
}

function bestOf({ candidates }: Ranking): AnalyzedPassage | undefined {
  return candidates[0]?.match.candidate;
}
