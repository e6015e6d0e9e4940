import { detectLanguage } from '../language/detect-language.js';
import type { ArticleId } from '../knowledge/article.js';
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

interface RankedInContext {
  readonly ranking: Ranking;
  readonly carried: Carried;
}

/** Ranks the passages for a question with as much of the exchange before it as it does not say itself. */
export async function rankInContext(
  text: string,
  { after = [], articleId }: Question,
  knowledge: Knowledge,
  thresholds: Thresholds,
): Promise<Ranking> {
  let context: ExchangeContext | undefined;
  for (const exchange of after.slice(-maxExchanges)) {
    const earlier = normaliseQuestion(exchange.question).slice(0, maxEarlierLength);
    if (smallTalk(earlier) !== undefined) continue;
    const { ranking, carried } = await rankAfter(context, earlier);
    const { tokens, grams } = knowledge.readQuestion(earlier);
    const answering = exchange.articleId ?? answeringArticle(ranking);
    context = contextAfter(tokens, grams, carried, answering);
  }
  return (await rankAfter(context, text)).ranking;

  async function rankAfter(
    context: ExchangeContext | undefined,
    text: string,
  ): Promise<RankedInContext> {
    const alone = await rankPassages(text, knowledge, articleId);
    const standing = { ranking: alone, carried: nothingCarried };
    if (context === undefined) return standing;

    const confidence = confidenceOf(alone);
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
    return { ranking: await rankPassages(text, knowledge, articleId, carried), carried };
  }

  function answeringArticle(ranking: Ranking): ArticleId | undefined {
    const isFound = confidenceOf(ranking) >= thresholds.found;
    return isFound ? ranking.candidates[0]?.match.candidate.article.id : undefined;
  }
}
