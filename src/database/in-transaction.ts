import type { Kysely, Transaction } from 'kysely';
import { BrokenConnection } from './broken-connection.js';
import type { Schema } from './schema.js';

/** A server that restarts breaks a connection once; one that breaks them again and again is not there. */
const maxAttempts = 3;

/**
 * One transaction. Where the connection breaks before the commit was sent, nothing of it was done, and it is done anew: the
 * work may run more than once, and must change nothing but the database.
 */
export async function inTransaction<T>(
  database: Kysely<Schema>,
  work: (transaction: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction().execute(work);
    } catch (error) {
      const mayRepeat = error instanceof BrokenConnection && !error.mayBeDone;
      if (!mayRepeat || attempt >= maxAttempts) throw error;
    }
  }
}
