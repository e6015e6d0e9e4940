import type { Week } from '../../../curation/send-digests.js';
import { countOf, type OutcomeCounts } from '../../../insights/figures.js';
import type { OutdatedArticle } from '../../../insights/quoted-articles.js';
import type { UnansweredCluster } from '../../../insights/unanswered.js';
import type { Corpus } from '../../../knowledge/corpus.js';
import { articleId } from '../../../knowledge/identifiers.js';
import { dateInWords } from '../../../language/date-in-words.js';
import type { OutdatedVote } from '../../../store/digests.js';
import type { Language } from '../../text/languages.js';
import { inline } from '../../ui/inline.js';
import { asFarAsFit, totalCost } from '../../ui/parts.js';
import { reply, separator, textDisplay, type Reply } from '../../ui/reply.js';

/** In the currency of `cost`. */
const maxCost = { question: 120, word: 40, title: 120, reason: 160 } as const;

/** Of each kind; the rest is in `/insights` and `/knowledge list`. */
const mostShown = 5;
const dayMs = 24 * 60 * 60_000;

export interface Changes {
  /** Ids of articles. */
  readonly added: readonly string[];
  readonly revised: readonly string[];
  readonly withdrawn: number;
}

export interface Digest {
  readonly week: Week;
  readonly outcomes: OutcomeCounts;
  readonly unanswered: readonly UnansweredCluster[];
  readonly outdated: readonly OutdatedArticle[];
  readonly reviews: readonly {
    readonly articleId: string;
    readonly title: string;
    /** `YYYY-MM-DD`. */
    readonly on: string;
  }[];
  readonly changes: Changes;
  /** What everybody may see where it is told: what else there is, is only counted. */
  readonly seen: Corpus;
}

/** The week in a few lines; undefined where nothing was. */
export function renderDigest(digest: Digest, language: Language): Reply | undefined {
  const { week, outcomes, unanswered, outdated, reviews, changes, seen } = digest;
  const { text, locale } = language;
  const words = text.digest;
  const asked = countOf(outcomes);
  const changed = changes.added.length + changes.revised.length + changes.withdrawn;
  if (asked + changed + reviews.length + outdated.length === 0) return undefined;
  const ids = new Set<string>([...seen.articles, ...seen.resting].map(({ id }) => id));
  const day = (ms: number): string => dateInWords(new Date(ms).toISOString().slice(0, 10), locale);
  const head = [
    textDisplay(
      [
        words.title(day(week.sinceMs), day(week.untilMs - dayMs)),
        ...(asked === 0
          ? []
          : [words.asked(asked, outcomes.found, outcomes.uncertain + outcomes.nothing)]),
      ].join('\n'),
    ),
  ];
  const lists = [
    listed(
      words.unanswered,
      unanswered.map(({ words: shared, count, questions }) => {
        const title = shared.map((word) => inline(word, maxCost.word)).join(' · ');
        const example = inline(questions[0]?.text ?? '', maxCost.question);
        return `- **${title}** (${count}): ${example}`;
      }),
    ),
    listed(words.outdated, outdatedLines(outdated, seen, language)),
    listed(
      words.reviews(reviews.length),
      reviews
        .filter((review) => ids.has(review.articleId))
        .map(({ title, on }) => `- ${inline(title, maxCost.title)} · ${dateInWords(on, locale)}`),
      reviews.length > 0,
    ),
    listed(
      words.changes(changes.added.length, changes.revised.length, changes.withdrawn),
      [...changes.added, ...changes.revised].flatMap((id) => titleLine(id, seen)),
      changed > 0,
    ),
  ];
  const parts = lists.flatMap((lines) =>
    lines === undefined ? [] : [separator(), textDisplay(lines)],
  );
  return reply('neutral', [...head, ...asFarAsFit(parts, totalCost(head))]);
}

/** What readers have just called out of date. */
export function renderOutdated(
  votes: readonly OutdatedVote[],
  seen: Corpus,
  language: Language,
): Reply {
  const byArticle = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const { articleId: id, reason } of votes) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    byArticle.set(id, [...(byArticle.get(id) ?? []), ...(reason === undefined ? [] : [reason])]);
  }
  const outdated = [...counts].map(([id, count]) => ({
    articleId: id,
    votes: count,
    reasons: byArticle.get(id) ?? [],
  }));
  const lines = listed(language.text.digest.outdatedNow, outdatedLines(outdated, seen, language));
  return reply('uncertain', [textDisplay(lines ?? language.text.digest.outdatedNow)]);
}

function outdatedLines(
  outdated: readonly OutdatedArticle[],
  seen: Corpus,
  { text }: Language,
): readonly string[] {
  return outdated.map(({ articleId: id, votes, reasons }) => {
    const title = titleOf(id, seen) ?? text.digest.hidden;
    // What is said of an article may tell what stands in it.
    const reason = titleOf(id, seen) === undefined ? undefined : reasons[0];
    const why = reason === undefined ? '' : `: ${inline(reason, maxCost.reason)}`;
    return `- ${title} (${votes})${why}`;
  });
}

function titleLine(id: string, seen: Corpus): readonly string[] {
  const title = titleOf(id, seen);
  return title === undefined ? [] : [`- ${title}`];
}

function titleOf(id: string, seen: Corpus): string | undefined {
  const known = articleId(id);
  const article = known && seen.article(known);
  return article && inline(article.source.title, maxCost.title);
}

/** A title and the first of its lines; undefined without any, unless the title alone says something. */
function listed(title: string, lines: readonly string[], isTold = false): string | undefined {
  if (lines.length === 0 && !isTold) return undefined;
  const more = lines.length > mostShown ? ['- …'] : [];
  return [title, ...lines.slice(0, mostShown), ...more].join('\n');
}
