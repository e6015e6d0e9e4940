import { detectLanguage } from '../language/detect-language.js';
import type { AnalyzedPassage } from './analyzed-passage.js';
import type { Question } from './answer.js';
import { confidenceOf, type Thresholds } from './confidence.js';
import {
  carry,
  type Carried,
  contextAfter,
  dependenceOf,
  type ExchangeContext,
  nothingCarried,
} from './follow-up.js';
import { followUpLanguages } from './follow-up-cues.js';
import type { Knowledge } from './knowledge.js';
import { normaliseQuestion } from './normalise-question.js';
import { type Ranking, rankPassages } from './rank.js';
import { smallTalk } from './small-talk.js';

/** Earlier exchanges that are looked at: the last ones. */
const maxExchanges = 3;

/** UTF-16 units of an earlier question that are read. */
const maxEarlierLength = 500;

/** A ranking, and how likely it is that the corpus answers. */
export interface RankedInContext {
  readonly ranking: Ranking;
  readonly confidence: number;
}

/** Ranks the passages for a question with as much of the exchange before it as it does not say itself. */
export async function rankInContext(
  text: string,
  { after = [], articleId }: Question,
  knowledge: Knowledge,
  thresholds: Thresholds,
): Promise<RankedInContext> {
  let context: ExchangeContext | undefined;
  for (const exchange of after.slice(-maxExchanges)) {
    const earlier = normaliseQuestion(exchange.question).slice(0, maxEarlierLength);
    if (smallTalk(earlier) !== undefined) continue;
    const { ranking, confidence, carried } = await rankAfter(context, earlier);
    const { tokens, grams } = knowledge.readQuestion(earlier);
    const found = confidence >= thresholds.found ? bestOf(ranking)?.article.id : undefined;
    context = contextAfter(tokens, grams, carried, exchange.articleId ?? found);
  }
  return rankAfter(context, text);

  async function rankAfter(
    context: ExchangeContext | undefined,
    text: string,
  ): Promise<RankedInContext & { readonly carried: Carried }> {
    const alone = await rankPassages(text, knowledge, articleId);
    const confidence = confidenceOf(alone);
    const standing = { ranking: alone, confidence, carried: nothingCarried };
    if (context === undefined) return standing;

    const dependence = dependenceOf(
      {
        ranking: alone,
        isFound: confidence >= thresholds.found,
        isNear: confidence >= thresholds.uncertain,
        language: detectLanguage(text, followUpLanguages) ?? 'en',
      },
      context,
    );
    if (dependence === 0) return standing;

    const carried = carry(context, alone.question.tokens, dependence);
    const ranking = await rankPassages(text, knowledge, articleId, carried);
    return { ranking, confidence: jointConfidence(ranking, alone), carried };
  }
}

/** Earlier words that the passage lacks lower the confidence; not below that of the question alone in the same passage. */
function jointConfidence(inContext: Ranking, alone: Ranking): number {
  const confidence = confidenceOf(inContext);
  const isSame = bestOf(inContext)?.passage === bestOf(alone)?.passage;
  return isSame ? Math.max(confidence, confidenceOf(alone)) : confidence;
}

function bestOf({ candidates }: Ranking): AnalyzedPassage | undefined {
  return candidates[0]?.match.candidate;
}
