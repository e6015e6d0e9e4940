import { defineCommand } from './command.js';
import { fileArgument, withData } from './data-file.js';
import { showProgress } from './progress.js';
import { text } from './text.js';

export const restoreCommand = defineCommand({
  name: 'restore',
  summary: text.restore.summary,
  details: text.restore.details,
  argument: 'FILE',
  options: { force: { type: 'boolean', description: text.restore.force } },
  run: async ({ values, positionals }, context) => {
    const path = fileArgument(positionals);
    const progress = showProgress(context.stderr, text.data.progress);
    await withData(context, {}, async (data) => {
      try {
        const { force = false } = values;
        const rows = await data.restore(path, { force, onProgress: progress.update });
        context.stdout.write(`${text.restore.done(rows, path)}\n`);
      } finally {
        progress.stop();
      }
    });
    return 0;
  },
});
