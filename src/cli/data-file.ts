import type { DataTools } from '../store/backup/data-tools.js';
import { usageError } from './arguments.js';
import type { CliContext, OpenDataOptions } from './command.js';
import { showProgress } from './progress.js';
import { text } from './text.js';

/** Moves all data into a file, or out of it. */
interface Move {
  /** A file of data that is missing is refused rather than made. */
  readonly mustExist?: boolean;
  /** The number of rows moved. */
  readonly run: (
    data: DataTools,
    path: string,
    onProgress: (done: number, total: number) => void,
  ) => Promise<number>;
  readonly done: (rows: number, path: string) => string;
}

/** Moves the data to or from the one file that the command names, with progress, and says how much it was. */
export async function moveData(
  context: CliContext,
  positionals: readonly string[],
  { mustExist = false, run, done }: Move,
): Promise<0> {
  const path = fileArgument(positionals);
  const progress = showProgress(context.stderr, text.data.progress);
  await withData(context, { mustExist }, async (data) => {
    try {
      const rows = await run(data, path, progress.update);
      context.stdout.write(`${done(rows, path)}\n`);
    } finally {
      progress.stop();
    }
  });
  return 0;
}

function fileArgument(positionals: readonly string[]): string {
  const [path, second] = positionals;
  if (path === undefined || path === '') throw usageError(text.data.noFile);
  if (second !== undefined) throw usageError(text.data.oneFile);
  return path;
}

/** Opens the data for one piece of work, and closes them after it. */
export async function withData(
  { ports }: CliContext,
  options: OpenDataOptions,
  work: (data: DataTools) => Promise<void> | void,
): Promise<void> {
  const data = await ports().openData(options);
  try {
    await work(data);
  } finally {
    await data.close();
  }
}
