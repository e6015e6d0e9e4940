import type { DataTools } from '../store/backup/data-tools.js';
import { usageError } from './arguments.js';
import type { CliContext } from './command.js';
import { text } from './text.js';

/** The one file that a command takes. */
export function fileArgument(positionals: readonly string[]): string {
  const [path, second] = positionals;
  if (path === undefined || path === '') throw usageError(text.data.noFile);
  if (second !== undefined) throw usageError(text.data.oneFile);
  return path;
}

/** Opens the data for one piece of work, and closes them after it. */
export async function withData(
  { ports }: CliContext,
  options: { readonly mustExist?: boolean },
  work: (data: DataTools) => Promise<void> | void,
): Promise<void> {
  const data = await ports().openData(options);
  try {
    await work(data);
  } finally {
    await data.close();
  }
}
