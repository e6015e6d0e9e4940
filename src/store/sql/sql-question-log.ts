import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import type { LoggedPassage, QuestionLog, QuestionRecord, Vote } from '../question-log.js';
import { ensureGuild } from './change.js';
import { inPortions, orUndefined, readJson, storable } from './columns.js';
import { isOptedOut, setOptOut } from './opt-outs.js';
import { dayKeyId, hashPerson, newestKeyMs } from './person-keys.js';
import { forgetPerson, readPersonalData, toVote } from './personal-data.js';
import { purgeQuestions } from './purge-questions.js';
import { readGuildSettings } from './sql-guild-settings.js';
import { readOr, type OnUnreadable } from './unreadable.js';

/** As long as a message can be. */
const maxTextLength = 4_000;
const maxReasonLength = 500;

/** Without `questionLog` nothing is kept but what feedback needs. */
export function createSqlQuestionLog(
  database: Kysely<Schema>,
  now: () => number,
  questionLog: boolean,
  onUnreadable: OnUnreadable,
): QuestionLog {
  return {
    record: (question, askerId) =>
      inTransaction(database, async (transaction) => {
        const { guildId } = question;
        const settings = await readGuildSettings(transaction, guildId, onUnreadable);
        const mayLog = questionLog && settings.questionLog;
        if (!mayLog && !settings.feedback) return;
        const logged = mayLog && !(await isOptedOut(transaction, askerId));
        const keyId = dayKeyId(question.askedAtMs);
        const asker = await hashPerson(transaction, keyId, askerId);
        await ensureGuild(transaction, guildId);
        const row = {
          askedAtMs: question.askedAtMs,
          text:
            logged && question.text !== undefined ? storable(question.text, maxTextLength) : null,
          outcome: question.outcome,
          confidence: question.confidence,
          passages: JSON.stringify(question.passages),
          surface: question.surface,
          latencyMs: question.latencyMs,
          keyId,
          asker: logged ? asker : null,
        };
        await transaction
          .insertInto('questions')
          .values({ id: question.id, guildId, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute();
      }),

    vote: (guildId, questionId, voterId, vote, reason) =>
      inTransaction(database, async (transaction) => {
        // An update that changes nothing keeps the question, and so its key, where it is until we are done.
        const question = await transaction
          .updateTable('questions')
          .set({ guildId })
          .where('guildId', '=', guildId)
          .where('id', '=', questionId)
          .returning('keyId')
          .executeTakeFirst();
        if (question === undefined) return false;
        const voter = await hashPerson(transaction, question.keyId, voterId);
        const row = {
          votedAtMs: now(),
          vote,
          reason: reason === undefined ? null : storable(reason, maxReasonLength),
        };
        await transaction
          .insertInto('votes')
          .values({ questionId, voter, guildId, ...row })
          .onConflict((conflict) => conflict.columns(['questionId', 'voter']).doUpdateSet(row))
          .execute();
        return true;
      }),

    between: async (guildId, sinceMs, untilMs, limit) => {
      const rows = await database
        .selectFrom('questions')
        .selectAll()
        .where('guildId', '=', guildId)
        .where('askedAtMs', '>=', sinceMs)
        .where('askedAtMs', '<', untilMs)
        .orderBy('askedAtMs', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      const judgements = await judgementsOf(
        database,
        rows.map(({ id }) => id),
        onUnreadable,
      );
      const records = rows.reverse().map((row) => toRecord(row, onUnreadable));
      return records
        .filter((record) => record !== undefined)
        .map((record) => ({
          ...record,
          ...(judgements.get(record.id) ?? { votes: noVotes, reasons: [] }),
        }));
    },

    personalData: (userId) => readPersonalData(database, userId, onUnreadable),
    forgetPerson: (userId) => forgetPerson(database, userId),
    isOptedOut: (userId) => isOptedOut(database, userId),
    setOptOut: (userId, optedOut) => setOptOut(database, userId, optedOut),
    newestDayMs: () => newestKeyMs(database),
    purge: (nowMs) => purgeQuestions(database, nowMs, onUnreadable),
  };
}

type Judgement = Pick<Awaited<ReturnType<QuestionLog['between']>>[number], 'votes' | 'reasons'>;

const noVotes = { helped: 0, notThis: 0, outOfDate: 0 };

const voteNames = {
  helped: 'helped',
  'not-this': 'notThis',
  'out-of-date': 'outOfDate',
} as const satisfies Record<Vote, keyof typeof noVotes>;

async function judgementsOf(
  database: Kysely<Schema>,
  questionIds: readonly string[],
  onUnreadable: OnUnreadable,
): Promise<ReadonlyMap<string, Judgement>> {
  const judgements = new Map<string, Judgement>();
  for (const ids of inPortions(questionIds)) {
    const rows = await database
      .selectFrom('votes')
      .select(['questionId', 'voter', 'vote', 'reason'])
      .where('questionId', 'in', ids)
      .orderBy('votedAtMs')
      .execute();
    for (const row of rows) {
      const { questionId, reason } = row;
      const vote = toVote(row, onUnreadable);
      if (vote === undefined) continue;
      const { votes, reasons } = judgements.get(questionId) ?? { votes: noVotes, reasons: [] };
      const name = voteNames[vote];
      judgements.set(questionId, {
        votes: { ...votes, [name]: votes[name] + 1 },
        reasons: reason === null ? reasons : [...reasons, reason],
      });
    }
  }
  return judgements;
}

const passagesSchema: z.ZodType<readonly LoggedPassage[]> = z.array(
  z.object({
    articleId: z.string(),
    passageId: z.string(),
    revision: z.number().optional(),
  }),
);

const outcomeSchema: z.ZodType<QuestionRecord['outcome']> = z.enum([
  'found',
  'uncertain',
  'nothing',
]);

/** One that cannot be read is left out. */
export function toRecord(
  row: Selectable<Schema['questions']>,
  onUnreadable: OnUnreadable,
): QuestionRecord | undefined {
  const { id, guildId, askedAtMs, confidence, surface, latencyMs } = row;
  return readOr(`questions/${id}`, onUnreadable, () => ({
    id,
    guildId,
    askedAtMs,
    text: orUndefined(row.text),
    outcome: outcomeSchema.parse(row.outcome),
    confidence,
    passages: readJson(passagesSchema, row.passages),
    surface,
    latencyMs,
  }));
}
