import type { LogFields, Logger } from '../../src/shared/logger.js';

/** A line that was logged. */
export interface LoggedLine {
  readonly level: keyof Logger;
  readonly message: string;
  readonly fields: LogFields;
}

export const silentLogger: Logger = recorder([]);

/** A logger, and what it has been told. */
export function recordingLogger(): {
  readonly logger: Logger;
  readonly lines: readonly LoggedLine[];
} {
  const lines: LoggedLine[] = [];
  return { logger: recorder(lines), lines };
}

/** A logger that writes into a list. */
export function recorder(lines: LoggedLine[]): Logger {
  const record =
    (level: keyof Logger) =>
    (message: string, fields: LogFields = {}): void => {
      lines.push({ level, message, fields });
    };
  return {
    debug: record('debug'),
    info: record('info'),
    warn: record('warn'),
    error: record('error'),
  };
}
