import type { Evidence, SomeEvidence } from '../answer.js';

/** Marks what is of the latest day, where the evidence is of several. */
export function markNewest(evidence: SomeEvidence): SomeEvidence {
  const dayOf = ({ article }: Evidence): string | undefined =>
    article.source.published?.slice(0, 10);
  const days = evidence
    .map(dayOf)
    .filter((day) => day !== undefined)
    .sort();
  const newest = days.at(-1);
  if (newest === days[0]) return evidence;
  const marked = (item: Evidence): Evidence =>
    dayOf(item) === newest ? { ...item, newest: true } : item;
  const [best, ...others] = evidence;
  return [marked(best), ...others.map(marked)];
}
