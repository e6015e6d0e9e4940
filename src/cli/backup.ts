import { defineCommand } from './command.js';
import { moveData } from './data-file.js';
import { text } from './text.js';

export const backupCommand = defineCommand({
  name: 'backup',
  summary: text.backup.summary,
  details: text.backup.details,
  argument: 'FILE',
  options: { force: { type: 'boolean', description: text.backup.force } },
  run: ({ values: { force = false }, positionals }, context) =>
    moveData(context, positionals, {
      mustExist: true,
      run: (data, path, onProgress) => data.backUp(path, { force, onProgress }),
      done: text.backup.done,
    }),
});
