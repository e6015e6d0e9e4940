import type { Dialect } from 'kysely';
import pg from 'pg';
import { UserError } from '../shared/errors.js';
import { patienceMs } from './patience.js';
import { PatientPostgresDialect } from './postgres-dialect.js';

/** Enough for one process: work is short, and the changes of all processes go one after the other anyway. */
const maxConnections = 5;

export interface PostgresOptions {
  readonly queryTimeoutMs?: number | undefined;
  /** Whether connections that nobody uses keep the process running until the database is closed. */
  readonly keepsRunning?: boolean | undefined;
}

/** Connects to a server at `postgres://user:password@host:port/database`; the password is never shown. */
export async function openPostgres(
  url: string,
  onError: (error: Error) => void,
  { queryTimeoutMs = patienceMs, keepsRunning = true }: PostgresOptions = {},
): Promise<Dialect> {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: patienceMs,
    lock_timeout: patienceMs,
    query_timeout: queryTimeoutMs,
    keepAlive: true,
    allowExitOnIdle: !keepsRunning,
    application_name: 'quoth',
    types: plainNumbers(),
  });
  // An idle connection that breaks is replaced; without a listener its error would end the process.
  pool.on('error', onError);
  // One in use fails what is asked of it; that it broke between two queries of a transaction, the next of them tells.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await pool.query('select 1');
    return new PatientPostgresDialect({ pool });
  } catch (error) {
    await pool.end();
    throw new UserError('database-unreachable', unreachable(url, error), {
      cause: error,
      mend: 'check DATABASE_URL.',
    });
  }
}

function unreachable(url: string, error: unknown): string {
  const host = URL.canParse(url) ? new URL(url).host : '';
  const place = host === '' ? '' : ` at ${host}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return `The PostgreSQL server${place} cannot be used (${reasons.get(code) ?? code ?? 'no answer'})`;
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, and Node's own. */
const reasons: ReadonlyMap<string | undefined, string> = new Map([
  ['ECONNREFUSED', 'nothing listens there'],
  ['ENOTFOUND', 'there is no such host'],
  ['28P01', 'wrong user or password'],
  ['28000', 'wrong user or password'],
  ['3D000', 'there is no such database'],
]);

/** Sums and counts are `numeric` and `bigint`, which the driver gives as text; ours all fit a number. */
function plainNumbers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  return types;
}
