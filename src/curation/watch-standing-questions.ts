import { againAndAgain, type Repeating } from '../shared/again-and-again.js';
import type { Logger } from '../shared/logger.js';
import type { StandingQuestion, StandingQuestions } from '../store/standing-questions.js';

/** Asks, and tells, for the guilds that this process serves. */
export interface StandingTeller<Found> {
  serves(guildId: string): boolean;
  /** What answers it now for the person who asks; undefined while nothing does, `left` where they left the guild. */
  find(question: StandingQuestion): Promise<Found | 'left' | undefined>;
  /** False where they take no direct messages. */
  tell(question: StandingQuestion, found: Found): Promise<boolean>;
}

export interface WatchStandingOptions<Found> {
  readonly questions: Pick<StandingQuestions, 'dueGuilds' | 'due' | 'checked' | 'claim' | 'end'>;
  readonly teller: StandingTeller<Found>;
  readonly logger: Logger;
  readonly now?: () => number;
  /** Between two looks: a guild has settled when nothing has changed between them. */
  readonly everyMs?: number;
}

const usualEveryMs = 30_000;
/** Of one guild in one look, one after the other, so that those who ask now are not held up; the rest has its turn next. */
const maxQuestions = 200;
/** Whoever dies while telling gives it up after so long; Discord knows a second message for the same until then. */
const leaseMs = 60_000;
/** Discord has had a fault so often: nobody is told any more. */
const maxAttempts = 5;

/**
 * Asks standing questions again once the articles of their guild, or who may see them, have changed and settled; whoever is answered
 * is told once. Now and then every half minute until it is stopped. Several processes may watch at once: each question is told of by
 * whoever claims it.
 */
export function watchStandingQuestions<Found>(options: WatchStandingOptions<Found>): Repeating {
  const { questions, teller, logger, now = Date.now, everyMs = usualEveryMs } = options;
  /** The version of each guild at the last look. */
  let seen = new Map<string, number>();

  async function look(mustStop: () => boolean): Promise<void> {
    try {
      const due = (await questions.dueGuilds(now())).filter(({ guildId }) =>
        teller.serves(guildId),
      );
      const before = seen;
      seen = new Map(due.map(({ guildId, version }) => [guildId, version]));
      for (const guild of due) {
        if (before.get(guild.guildId) !== guild.version) continue;
        for (const question of await questions.due(guild, now(), maxQuestions)) {
          if (mustStop()) return;
          await askAgain(question, guild.version);
        }
      }
    } catch (error) {
      logger.error('Which standing questions are to be asked could not be found out.', { error });
    }
  }

  async function askAgain(question: StandingQuestion, version: number): Promise<void> {
    const { id, guildId } = question;
    try {
      const found = await teller.find(question);
      if (found === undefined) {
        await questions.checked(id, version, now());
        return;
      }
      if (found === 'left') {
        await questions.end(id);
        return;
      }
      if (!(await questions.claim(id, now(), leaseMs))) return;
      const isTold = await teller.tell(question, found);
      await questions.end(id);
      if (!isTold) {
        logger.info('A standing question is answered, and whoever asked takes no messages.', {
          guildId,
        });
      }
    } catch (error) {
      logger.warn('A standing question could not be asked, or told of.', { guildId, error });
      if (question.attempts + 1 >= maxAttempts) await questions.end(id);
    }
  }

  return againAndAgain(everyMs, look);
}
