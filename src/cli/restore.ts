import { defineCommand } from './command.js';
import { moveData } from './data-file.js';
import { text } from './text.js';

export const restoreCommand = defineCommand({
  name: 'restore',
  summary: text.restore.summary,
  details: text.restore.details,
  argument: 'FILE',
  options: { force: { type: 'boolean', description: text.restore.force } },
  run: ({ values: { force = false }, positionals }, context) =>
    moveData(context, positionals, {
      run: (data, path, onProgress) => data.restore(path, { force, onProgress }),
      done: text.restore.done,
    }),
});
