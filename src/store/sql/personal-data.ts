import type { Kysely } from 'kysely';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import { bounds } from '../bounds.js';
import type { PersonalData, Vote } from '../question-log.js';
import { inPortions, orUndefined } from './columns.js';
import { isOptedOut } from './opt-outs.js';
import { hashesOf } from './person-keys.js';
import { readOr, type OnUnreadable } from './unreadable.js';

const voteSchema: z.ZodType<Vote> = z.enum(['helped', 'not-this', 'out-of-date']);

/** One that cannot be read is left out. */
export function toVote(
  { questionId, vote }: Pick<Schema['votes'], 'questionId' | 'vote'>,
  onUnreadable: OnUnreadable,
): Vote | undefined {
  return readOr(`votes/${questionId}`, onUnreadable, () => voteSchema.parse(vote));
}

/** A person's own records are found by hashing their id under each key that is left. */
export async function readPersonalData(
  database: Kysely<Schema>,
  userId: string,
  onUnreadable: OnUnreadable,
): Promise<PersonalData> {
  const questions: PersonalData['questions'][number][] = [];
  const votes: PersonalData['votes'][number][] = [];
  const most = bounds.personalRecords;
  for (const hashes of inPortions(await hashesOf(database, userId))) {
    const asked = await database
      .selectFrom('questions')
      .select(['guildId', 'askedAtMs', 'text', 'outcome'])
      .where('asker', 'in', hashes)
      .orderBy('askedAtMs', 'desc')
      .limit(most)
      .execute();
    questions.push(...asked.map((row) => ({ ...row, text: orUndefined(row.text) })));
    const voted = await database
      .selectFrom('votes')
      .select(['questionId', 'guildId', 'votedAtMs', 'vote', 'reason'])
      .where('voter', 'in', hashes)
      .orderBy('votedAtMs', 'desc')
      .limit(most)
      .execute();
    for (const row of voted) {
      const { guildId, votedAtMs } = row;
      const vote = toVote(row, onUnreadable);
      if (vote !== undefined)
        votes.push({ guildId, votedAtMs, vote, reason: orUndefined(row.reason) });
    }
  }
  return {
    optedOut: await isOptedOut(database, userId),
    questions: questions.sort((a, b) => b.askedAtMs - a.askedAtMs).slice(0, most),
    votes: votes.sort((a, b) => b.votedAtMs - a.votedAtMs).slice(0, most),
  };
}

/** Deletes their questions (with what others said of the answers) and their votes; how many these were. */
export function forgetPerson(database: Kysely<Schema>, userId: string): Promise<number> {
  return inTransaction(database, async (transaction) => {
    let deleted = 0n;
    for (const hashes of inPortions(await hashesOf(transaction, userId))) {
      const votes = await transaction
        .deleteFrom('votes')
        .where('voter', 'in', hashes)
        .executeTakeFirstOrThrow();
      const questions = await transaction
        .deleteFrom('questions')
        .where('asker', 'in', hashes)
        .executeTakeFirstOrThrow();
      deleted += votes.numDeletedRows + questions.numDeletedRows;
    }
    return Number(deleted);
  });
}
