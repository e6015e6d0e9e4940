import { usageError } from './arguments.js';
import { defineCommand } from './command.js';
import { moveData } from './data-file.js';
import { keepNewest, newBackupIn } from './rotate-backups.js';
import { text } from './text.js';

/** Two years, one a day. */
const mostKept = 730;

export const backupCommand = defineCommand({
  name: 'backup',
  summary: text.backup.summary,
  details: text.backup.details,
  argument: 'FILE',
  options: {
    keep: { type: 'string', value: 'NUMBER', description: text.backup.keep(mostKept) },
    force: { type: 'boolean', description: text.backup.force },
  },
  run: async ({ values: { keep, force = false }, positionals }, context) => {
    const kept = keep === undefined ? undefined : parseKeep(keep);
    let folder: string | undefined;
    await moveData(context, positionals, {
      mustExist: true,
      run: async (data, given, onProgress) => {
        if (kept === undefined) return data.backUp(given, { force, onProgress });
        folder = given;
        return data.backUp(await newBackupIn(given, new Date()), { force, onProgress });
      },
      done: text.backup.done,
    });
    if (kept === undefined || folder === undefined) return 0;
    const gone = await keepNewest(folder, kept);
    if (gone.length > 0) context.stdout.write(`${text.backup.gone(gone.length)}\n`);
    return 0;
  },
});

function parseKeep(value: string): number {
  const count = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (count < 1 || count > mostKept) throw usageError(text.backup.badKeep(mostKept));
  return count;
}
