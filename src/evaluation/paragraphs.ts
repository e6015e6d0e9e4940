import type { Ranking } from '../answer/rank/rank.js';
import type { Passage } from '../knowledge/article.js';

/** The paragraph that a passage is, or is a part of, as question sets name it. */
export function paragraphOf(passage: Passage): string {
  return `${passage.articleId}#${passage.ordinal}`;
}

/** The paragraphs of a ranking, best first, each once: parts of a long one count as it. */
export function rankedParagraphs(ranking: Ranking | undefined): readonly string[] {
  const candidates = ranking?.candidates ?? [];
  return [...new Set(candidates.map(({ match }) => paragraphOf(match.candidate.passage)))];
}
