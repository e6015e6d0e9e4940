import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.js';
import { bounds } from '../bounds.js';
import type { Pin, Pins } from '../pins.js';
import { randomId } from '../random-id.js';
import { inChange } from './change.js';
import { printOf, storable } from './columns.js';

export function createSqlPins(database: Kysely<Schema>, now: () => number): Pins {
  return {
    list: (guildId) =>
      database
        .selectFrom('pins')
        .select(pinColumns)
        .where('guildId', '=', guildId)
        .orderBy('createdAtMs', 'desc')
        .orderBy('id')
        .execute(),

    add: (wanted) =>
      inChange(database, now(), async ({ transaction, atMs, touch, audit }) => {
        const { guildId, authorId } = wanted;
        const questionPrint = printOf(sameQuestion(wanted.question));
        await transaction
          .deleteFrom('pins')
          .where('guildId', '=', guildId)
          .where('questionPrint', '=', questionPrint)
          .execute();
        const { count } = await transaction
          .selectFrom('pins')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('guildId', '=', guildId)
          .executeTakeFirstOrThrow();
        // One that was replaced has made room, so nothing is lost by the deletion above.
        if (count >= bounds.pins) return { kind: 'full' };
        const pin: Pin = {
          id: randomId(),
          guildId,
          question: storable(wanted.question, 2_000),
          passageId: wanted.passageId,
          passagePrint: wanted.passagePrint,
          authorId,
          createdAtMs: atMs,
        };
        await transaction
          .insertInto('pins')
          .values({ ...pin, questionPrint })
          .execute();
        await touch(guildId, 'settings');
        await audit({
          guildId,
          authorId,
          action: 'pin.added',
          subject: pin.question,
          detail: pin.passageId,
        });
        return { kind: 'added', pin };
      }),

    remove: (guildId, id, authorId) =>
      inChange(database, now(), async ({ transaction, touch, audit }) => {
        const removed = await transaction
          .deleteFrom('pins')
          .where('guildId', '=', guildId)
          .where('id', '=', id)
          .returning(['question', 'passageId'])
          .executeTakeFirst();
        if (removed === undefined) return false;
        await touch(guildId, 'settings');
        await audit({
          guildId,
          authorId,
          action: 'pin.removed',
          subject: removed.question,
          detail: removed.passageId,
        });
        return true;
      }),
  };
}

const pinColumns = [
  'id',
  'guildId',
  'question',
  'passageId',
  'passagePrint',
  'authorId',
  'createdAtMs',
] as const;

/** The same for a question however it is spaced and in whatever case. */
function sameQuestion(question: string): string {
  return question.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');
}
