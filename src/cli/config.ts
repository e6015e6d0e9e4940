import { defineCommand, type CliContext, type SettingsList } from './command.js';
import { clean } from './render/clean.js';
import { text } from './text.js';

export const configCommand = defineCommand({
  name: 'config',
  summary: text.config.summary,
  details: text.config.details,
  options: {},
  run: (_, context) => Promise.resolve(print(context, context.settings())),
});

function print({ stdout }: CliContext, { settings, faults, unknown }: SettingsList): 0 | 1 {
  const rows = settings.map(({ name, value, source }) => [
    name,
    value ?? text.config.unset,
    source ?? (value === undefined ? '' : text.config.byDefault),
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    stdout.write(`${clean(cells.join('  ')).trimEnd()}\n`);
  }
  for (const name of unknown) stdout.write(`! ${clean(text.config.unknown(name))}\n`);
  for (const fault of faults) stdout.write(`✗ ${clean(fault)}\n`);
  return faults.length === 0 ? 0 : 1;
}
