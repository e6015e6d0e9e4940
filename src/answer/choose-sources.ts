import type { Candidate, Ranking } from './rank.js';

/** A further passage is shown when its score is at least this share of the first one's. */
const furtherShare = 0.6;

/**
 * The candidates to show: the best, then the best of each further publisher, then the rest, best first and at most
 * `limit` of them. No text twice: a summary may repeat its article's first paragraph, and agencies are carried by many.
 */
export function chooseSources(ranking: Ranking, limit: number): readonly Candidate[] {
  const [best] = ranking.candidates;
  if (best === undefined) return [];
  const worthy = distinctTexts(ranking.candidates).filter(
    (candidate) => candidate === best || candidate.score >= furtherShare * best.score,
  );
  const publishers = new Set<string>();
  const ofNewPublisher = worthy.filter((candidate) => {
    const publisher = publisherOf(candidate);
    const isNew = !publishers.has(publisher);
    publishers.add(publisher);
    return isNew;
  });
  const others = worthy.filter((candidate) => !ofNewPublisher.includes(candidate));
  const chosen = new Set([...ofNewPublisher, ...others].slice(0, Math.max(1, limit)));
  return worthy.filter((candidate) => chosen.has(candidate));
}

function distinctTexts(candidates: readonly Candidate[]): readonly Candidate[] {
  const texts = new Set<string>();
  return candidates.filter(({ match }) => {
    const { text } = match.candidate.passage;
    const isNew = !texts.has(text);
    texts.add(text);
    return isNew;
  });
}

/** Articles without a publisher stand for themselves. */
function publisherOf({ match }: Candidate): string {
  const { article } = match.candidate;
  return article.source.publisher ?? article.id;
}
