import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.js';
import type { AuditLog } from '../audit-log.js';
import { orUndefined } from './columns.js';

export function createSqlAuditLog(database: Kysely<Schema>): AuditLog {
  return {
    list: async (guildId, limit, beforeMs) => {
      const rows = await database
        .selectFrom('auditLines')
        .selectAll()
        .where('guildId', '=', guildId)
        .$if(beforeMs !== undefined, (query) => query.where('atMs', '<', beforeMs ?? 0))
        .orderBy('atMs', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ detail, told, ...line }) => ({
        ...line,
        detail: orUndefined(detail),
        ...(told !== null && { told }),
      }));
    },
  };
}
