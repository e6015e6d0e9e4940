import pino, { type DestinationStream } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { LogFields, Logger } from '../shared/logger.js';

export interface LoggerOptions {
  readonly level: string;
  readonly format: 'json' | 'pretty';
  /** Strings that must never be written, whatever line they turn up in. */
  readonly secrets?: readonly string[];
  /** Standard error unless told: standard output belongs to answers. */
  readonly destination?: DestinationStream;
}

/** The one adapter of the {@link Logger} port. */
export function createLogger(options: LoggerOptions): Logger {
  const log = pino(
    { level: options.level, base: null, serializers: { error: pino.stdSerializers.errWithCause } },
    lineWriter(options),
  );
  return {
    debug: (message, fields) => {
      write('debug', message, fields);
    },
    info: (message, fields) => {
      write('info', message, fields);
    },
    warn: (message, fields) => {
      write('warn', message, fields);
    },
    error: (message, fields) => {
      write('error', message, fields);
    },
  };

  function write(
    level: 'debug' | 'info' | 'warn' | 'error',
    message: string,
    fields: LogFields = {},
  ): void {
    log[level](fields, message);
  }
}

/** The last step of every line: made readable if wished, and cleared of secrets whatever carried them in. */
function lineWriter(options: LoggerOptions): DestinationStream {
  const destination = options.destination ?? pino.destination({ fd: 2, sync: true });
  const format =
    options.format === 'pretty'
      ? prettyFactory({ translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' })
      : (line: string) => line;
  const secrets = (options.secrets ?? []).filter((secret) => secret !== '');
  return {
    write: (line) => {
      destination.write(
        secrets.reduce(
          (text, secret) => text.replaceAll(secret, '[secret]'),
          escaped(format(line)),
        ),
      );
    },
  };
}

/** What a terminal could obey: controls but tab and line feed, and what turns the direction of text round. */
// eslint-disable-next-line no-control-regex -- They are what must not get through.
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Logs quote people and pages. As an escape of JSON it can be read, and does nothing. */
function escaped(line: string): string {
  return line.replace(
    controls,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
