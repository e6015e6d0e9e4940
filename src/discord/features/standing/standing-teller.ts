import type { Answer, Evidence } from '../../../answer/answer.js';
import type { KnowledgeLibrary } from '../../../answer/serve/knowledge-library.js';
import type { StandingTeller } from '../../../curation/watch-standing-questions.js';
import type { Standpoint } from '../../../knowledge/shelves.js';
import type { WorkQueue } from '../../../shared/work-queue.js';
import type { StandingQuestion } from '../../../store/standing-questions.js';
import type { Courier } from '../../framework/courier.js';
import { languageFor, type Language } from '../../text/languages.js';
import { inline } from '../../ui/inline.js';
import { sourceSection } from '../../ui/passage-view.js';
import { quotePassage } from '../../ui/quote.js';
import { reply, textDisplay, type Reply } from '../../ui/reply.js';
import { sourceLine } from '../../ui/source-line.js';

/** In the currency of `cost`. */
const maxCost = { question: 400, passage: 900, server: 80 } as const;

/**
 * Asks a standing question as its person would be answered now, in what they alone see: with the roles that they have, and from
 * their channel if they still see it. In turn with everybody's questions.
 */
export function createStandingTeller({
  courier,
  library,
  queue,
}: {
  readonly courier: Courier;
  readonly library: KnowledgeLibrary;
  readonly queue: WorkQueue;
}): StandingTeller<Reply> {
  async function answerFrom(
    { guildId, question }: StandingQuestion,
    standpoint: Standpoint | 'keeper',
  ): Promise<Answer> {
    const knowledge = await library.of(guildId, standpoint);
    await knowledge.ready?.();
    return queue.run(guildId, () => knowledge.answer({ text: question }));
  }

  /** Who they are is asked of Discord only when there may be something to tell. */
  async function mayBeAnswered(standing: StandingQuestion): Promise<boolean> {
    const channelIds = courier.around(standing.guildId, standing.channelId);
    const asAnybody = await answerFrom(standing, { channelIds, roleIds: [] });
    if (asAnybody.kind === 'found') return true;
    return (await answerFrom(standing, 'keeper')).kind === 'found';
  }

  return {
    serves: (guildId) => courier.serves(guildId),
    find: async (standing) => {
      if (!(await mayBeAnswered(standing))) return undefined;
      const { guildId, userId, channelId } = standing;
      const standpoint = await courier.standpoint(guildId, userId, channelId);
      if (standpoint === undefined) return 'left';
      const answer = await answerFrom(standing, standpoint);
      if (answer.kind !== 'found') return undefined;
      const server = courier.nameOf(guildId) ?? '';
      return renderTold(standing, answer.evidence[0], server, languageFor(standing.locale));
    },
    tell: ({ userId, id }, found) => courier.direct(userId, found, id),
  };
}

function renderTold(
  { question }: StandingQuestion,
  { article, passage, highlights, ...standing }: Evidence,
  server: string,
  language: Language,
): Reply {
  const { told, over } = language.text.standing;
  const { markdown } = quotePassage(passage, {
    bold: highlights,
    focus: highlights[0] ?? { start: 0, end: 0 },
    maxCost: maxCost.passage,
  });
  return reply('found', [
    textDisplay(told(inline(server, maxCost.server))),
    textDisplay(`-# ${inline(question, maxCost.question)}`),
    textDisplay(markdown),
    sourceSection(sourceLine(article, passage, language, standing), language),
    textDisplay(over),
  ]);
}
