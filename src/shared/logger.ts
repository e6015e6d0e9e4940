/** Facts of a log line, by name. Never a token; never a question's text above level `debug`. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Port for structured logs. One line an event, message first, facts beside it. */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** `fields.error` carries the error, and is written with its stack and causes. */
  error(message: string, fields?: LogFields): void;
}
