import type { Option } from './arguments.js';
import type { Command } from './command.js';
import { text } from './text.js';

/** What `quoth --help` prints. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return [
    text.usage.tagline,
    '',
    `${text.usage.usage} ${text.usage.synopsis}`,
    '',
    text.usage.commands,
    ...columns(rows),
    '',
    text.usage.options,
    ...columns([
      ['-h, --help', text.usage.help],
      ['--version', text.usage.version],
    ]),
    '',
    text.usage.moreHelp,
    '',
  ].join('\n');
}

/** What `quoth help COMMAND` prints. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(
    ([name, option]) => [optionSynopsis(name, option), option.description] as const,
  );
  return [
    synopsis(command),
    '',
    sentence(command.summary),
    ...(command.details === undefined ? [] : [command.details]),
    '',
    text.usage.options,
    ...columns([...rows, ['-h, --help', text.usage.help]]),
    '',
  ].join('\n');
}

/** One line: the command with all that it takes. */
export function synopsis({ name, argument, options }: Command): string {
  const parts = Object.entries(options).map(([optionName, option]) => {
    return `[${optionSynopsis(optionName, option)}]${option.multiple === true ? '…' : ''}`;
  });
  const argumentPart = argument === undefined ? [] : [argument];
  return [text.usage.usage, 'quoth', name, ...argumentPart, ...parts].join(' ');
}

function optionSynopsis(name: string, option: Option): string {
  return option.value === undefined ? `--${name}` : `--${name} ${option.value}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}
