import { randomBytes } from 'node:crypto';
import type { LogFields, Logger } from '../../shared/logger.js';
import { loggable } from './discord-errors.js';

/** Logs a bug with its stack under a short id, which the person who met it is told. */
export function reportIncident(logger: Logger, error: unknown, fields: LogFields): string {
  const incident = randomBytes(4).toString('hex');
  logger.error('A question could not be answered.', {
    incident,
    ...fields,
    error: loggable(error),
  });
  return incident;
}
