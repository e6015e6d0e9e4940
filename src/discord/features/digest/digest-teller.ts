import type { KnowledgeLibrary } from '../../../answer/serve/knowledge-library.js';
import type { DigestTeller, Week } from '../../../curation/send-digests.js';
import { maxQuestions } from '../../../insights/insights.js';
import { workOutInsights } from '../../../insights/work-out.js';
import type { Corpus } from '../../../knowledge/corpus.js';
import type { AuditLine } from '../../../store/audit-log.js';
import type { OutdatedVote } from '../../../store/digests.js';
import type { Stores } from '../../../store/stores.js';
import type { Courier } from '../../framework/courier.js';
import { languageFor, type Language } from '../../text/languages.js';
import type { Reply } from '../../ui/reply.js';
import { renderDigest, renderOutdated, type Changes } from './digest-views.js';

export interface DigestTools {
  readonly courier: Courier;
  readonly stores: Pick<Stores, 'settings' | 'questions' | 'articles' | 'audit'>;
  readonly library: KnowledgeLibrary;
}

/** Reviews that are due so soon are told of, too. */
const aheadMs = 7 * 24 * 60 * 60_000;

/** Changes of a week that are looked at; the bound of the log itself is not much higher. */
const mostChanges = 2_000;

export function createDigestTeller({ courier, stores, library }: DigestTools): DigestTeller {
  interface Place {
    readonly channelId: string;
    readonly language: Language;
    /** What everybody may see who reads it. */
    readonly seen: Corpus;
  }

  async function placeOf(guildId: string): Promise<Place | undefined> {
    const { reportChannelId: channelId, language } = await stores.settings.get(guildId);
    if (channelId === undefined || !courier.serves(guildId)) return undefined;
    const channelIds = courier.around(guildId, channelId);
    if (channelIds.length === 0) return undefined;
    const knowledge = await library.of(guildId, { channelIds, roleIds: [] });
    return {
      channelId,
      language: languageFor(language ?? courier.localeOf(guildId)),
      seen: knowledge.corpus(),
    };
  }

  async function post(guildId: string, place: Place, reply: Reply, nonce: string) {
    return (await courier.post(guildId, place.channelId, reply, { nonce })).kind === 'posted';
  }

  return {
    canTell: async (guildId) => (await placeOf(guildId)) !== undefined,
    digest: async (guildId, week) => {
      const place = await placeOf(guildId);
      if (place === undefined) return false;
      const { sinceMs, untilMs } = week;
      const questions = await stores.questions.between(guildId, sinceMs, untilMs, maxQuestions);
      const { insights } = await workOutInsights({ questions, period: week, articleIds: [] });
      const { outcomes, unanswered, outdated } = insights;
      const lines = await changesIn(guildId, week);
      const reply = renderDigest(
        {
          week,
          outcomes,
          unanswered,
          outdated,
          reviews: await reviewsUntil(guildId, untilMs + aheadMs),
          changes: changesOf(lines),
          seen: place.seen,
        },
        place.language,
      );
      if (reply === undefined) return true;
      return post(guildId, place, reply, `digest-${new Date(untilMs).toISOString().slice(0, 10)}`);
    },
    outdated: async (guildId, votes: readonly OutdatedVote[]) => {
      const place = await placeOf(guildId);
      if (place === undefined) return;
      const reply = renderOutdated(votes, place.seen, place.language);
      await post(guildId, place, reply, `outdated-${Date.now()}`);
    },
  };

  async function reviewsUntil(guildId: string, untilMs: number) {
    const until = new Date(untilMs).toISOString().slice(0, 10);
    const current = await stores.articles.current(guildId);
    return current
      .flatMap(({ articleId, title, draft }) => {
        const on = draft?.particulars.review;
        return on === undefined || on > until ? [] : [{ articleId, title, on }];
      })
      .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  }

  async function changesIn(
    guildId: string,
    { sinceMs, untilMs }: Week,
  ): Promise<readonly AuditLine[]> {
    const lines = await stores.audit.list(guildId, mostChanges, untilMs);
    return lines.filter(({ atMs }) => atMs >= sinceMs);
  }
}

/** Each article once, by what became of it last. */
function changesOf(lines: readonly AuditLine[]): Changes {
  const added = new Set<string>();
  const revised = new Set<string>();
  const withdrawn = new Set<string>();
  // Oldest first.
  for (const { action, subject } of lines.toReversed()) {
    const [kind, change] = action.split('.');
    if (kind !== 'article') continue;
    const articleId = subject.split('@')[0] ?? subject;
    if (change === 'removed' || change === 'withdrawn') {
      // What came and went in a week was never there.
      if (!added.delete(articleId)) withdrawn.add(articleId);
      revised.delete(articleId);
    } else if (change === 'added') {
      added.add(articleId);
      withdrawn.delete(articleId);
    } else if (!added.has(articleId)) {
      revised.add(articleId);
      withdrawn.delete(articleId);
    }
  }
  return { added: [...added], revised: [...revised], withdrawn: withdrawn.size };
}
