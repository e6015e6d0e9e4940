import { Unavailable, UserError } from '../shared/errors.js';
import { didYouMean, usageError, wantsHelp } from './arguments.js';
import type { CliContext, Command, ExitCode } from './command.js';
import { commandHelp, overview, synopsis } from './help.js';
import { clean } from './render/clean.js';
import { text } from './text.js';

/** Runs `quoth` with its arguments, to its exit code. The one boundary for errors: nothing is thrown. */
export async function runCli(
  argv: readonly string[],
  commands: readonly Command[],
  context: CliContext,
  version: string,
): Promise<ExitCode> {
  const [first, ...rest] = argv;
  const command = commands.find(({ name }) => name === first);
  try {
    if (command !== undefined) {
      if (!wantsHelp(rest)) return await command.run(rest, context);
      context.stdout.write(commandHelp(command));
      return 0;
    }
    context.stdout.write(aboutItself(first, rest, commands, version));
    return 0;
  } catch (error) {
    context.stderr.write(clean(report(error, command)));
    return 2;
  }
}

/** `quoth --help [COMMAND]`, `quoth help [COMMAND]` and `quoth --version`. */
function aboutItself(
  first: string | undefined,
  rest: readonly string[],
  commands: readonly Command[],
  version: string,
): string {
  switch (first) {
    case undefined:
      throw usageError(text.usage.noCommand);
    case '--version':
    case '-V':
      return `${version}\n`;
    case 'help':
    case '--help':
    case '-h':
      return rest[0] === undefined ? overview(commands) : help(rest[0], commands);
    default:
      throw first.startsWith('-')
        ? usageError(text.usage.unknownOption(first), didYouMean(first, ['--help', '--version']))
        : unknownCommand(first, commands);
  }
}

function help(name: string, commands: readonly Command[]): string {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name, commands);
  return commandHelp(command);
}

function unknownCommand(name: string, commands: readonly Command[]): UserError {
  // A question in quotation marks is one argument with spaces; no command has any.
  if (/\s/.test(name)) return usageError(text.usage.unknownCommand(name), text.usage.askInstead);
  const names = commands.map((command) => command.name);
  return usageError(text.usage.unknownCommand(name), didYouMean(name, [...names, 'help']));
}

function report(error: unknown, command: Command | undefined): string {
  if (error instanceof Unavailable) return `${text.usage.unavailable}\n`;
  if (!(error instanceof UserError)) return `${text.usage.bug}\n${describe(error)}\n`;
  const message = `${text.usage.error(error.message)}\n`;
  if (error.code !== 'usage') return message;
  const usage =
    command === undefined ? `${text.usage.usage} ${text.usage.synopsis}` : synopsis(command);
  return `${message}${usage}\n${text.usage.see(command?.name)}\n`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
