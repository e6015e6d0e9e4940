import { parseArgs } from 'node:util';
import { UserError } from '../shared/errors.js';
import { nearest } from '../shared/nearest.js';
import { text } from './text.js';

/** An option as `parseArgs` takes it, and what help says about it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What its value is called in help; strings only. */
  readonly value?: string;
  readonly description: string;
}

export type Options = Readonly<Record<string, Option>>;

/** How `parseArgs` is always called here: strict, positionals allowed. */
export interface ParserConfig<O extends Options> {
  readonly args: readonly string[];
  readonly options: O;
  readonly allowPositionals: true;
}

export type Parsed<O extends Options> = ReturnType<typeof parseArgs<ParserConfig<O>>>;

/** Parses a subcommand's arguments; throws a {@link UserError} of code `usage` that says what is wrong with them. */
export function parseOptions<O extends Options>(
  options: O,
  argv: readonly string[],
  takesArguments: boolean,
): Parsed<O> {
  checkTokens(options, argv, takesArguments);
  const config: ParserConfig<O> = { args: argv, options, allowPositionals: true };
  return parseArgs(config);
}

export function usageError(...sentences: readonly (string | undefined)[]): UserError {
  return new UserError('usage', sentences.filter((sentence) => sentence !== undefined).join(' '));
}

/** Whether the arguments ask for help, before any `--`. */
export function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? undefined : end).some((a) => a === '--help' || a === '-h');
}

/** Asks the question only when there is something near enough to ask about. */
export function didYouMean(word: string, choices: readonly string[]): string | undefined {
  const near = nearest(word, choices);
  return near.length === 0 ? undefined : text.usage.didYouMean(near);
}

/** `parseArgs` is strict by itself, in words for developers; these are for users, and name what is near. */
function checkTokens(options: Options, argv: readonly string[], takesArguments: boolean): void {
  const { tokens } = parseArgs({
    args: argv,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional' && !takesArguments) {
      throw usageError(text.usage.needlessArgument(token.value));
    }
    if (token.kind === 'option') checkOption(options, token);
  }
}

function checkOption(
  options: Options,
  token: {
    name: string;
    rawName: string;
    value: string | undefined;
    inlineValue?: boolean | undefined;
  },
): void {
  const option = ownOption(options, token.name);
  if (option === undefined) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw usageError(
      text.usage.unknownOption(token.rawName),
      token.rawName.startsWith('--') ? didYouMean(token.rawName, known) : undefined,
    );
  }
  const value = token.value;
  if (option.type === 'boolean' && value !== undefined) {
    throw usageError(text.usage.needlessValue(token.rawName));
  }
  // "--limit --json" is a forgotten value; "--limit=--json" is meant.
  const forgotten = value === undefined || (value.startsWith('-') && token.inlineValue !== true);
  if (option.type === 'string' && forgotten) {
    throw usageError(text.usage.missingValue(token.rawName, option.value ?? 'VALUE'));
  }
}

function ownOption(options: Options, name: string): Option | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}
