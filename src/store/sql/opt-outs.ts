import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.js';
import { hashForOptOut } from './person-keys.js';

/** Whether the person does not want to be logged. */
export async function isOptedOut(database: Kysely<Schema>, userId: string): Promise<boolean> {
  const person = await hashForOptOut(database, userId);
  const row = await database
    .selectFrom('optOuts')
    .select('person')
    .where('person', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}

export async function setOptOut(
  database: Kysely<Schema>,
  userId: string,
  optedOut: boolean,
): Promise<void> {
  const person = await hashForOptOut(database, userId);
  if (optedOut) {
    await database
      .insertInto('optOuts')
      .values({ person })
      .onConflict((conflict) => conflict.column('person').doNothing())
      .execute();
  } else {
    await database.deleteFrom('optOuts').where('person', '=', person).execute();
  }
}
