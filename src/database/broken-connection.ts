import { Unavailable } from '../shared/errors.js';

/** The connection to the server broke, or could not be made. */
export class BrokenConnection extends Unavailable {
  override readonly name = 'BrokenConnection';
  /** Whether what was asked may have been done all the same: it was sent, and nothing was heard of it. */
  readonly mayBeDone: boolean;

  constructor(mayBeDone: boolean, options: ErrorOptions) {
    super('The connection to the database broke.', options);
    this.mayBeDone = mayBeDone;
  }
}

/** Whether the server is gone, is not there yet, or takes no more connections. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return systemCodes.has(code) || serverCodes.test(code) || driverMessages.test(error.message);
}

/** Node's own. */
const systemCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/**
 * Connection exceptions; administrator shutdown, crash shutdown, cannot connect now; too many connections.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const serverCodes = /^(?:08\w{3}|57P0[123]|53300)$/;

/** What pg and its pool say without a code. */
const driverMessages =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;
