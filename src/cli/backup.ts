import { defineCommand } from './command.js';
import { fileArgument, withData } from './data-file.js';
import { showProgress } from './progress.js';
import { text } from './text.js';

export const backupCommand = defineCommand({
  name: 'backup',
  summary: text.backup.summary,
  details: text.backup.details,
  argument: 'FILE',
  options: { force: { type: 'boolean', description: text.backup.force } },
  run: async ({ values, positionals }, context) => {
    const path = fileArgument(positionals);
    const progress = showProgress(context.stderr, text.data.progress);
    await withData(context, { mustExist: true }, async (data) => {
      try {
        const { force = false } = values;
        const rows = await data.backUp(path, { force, onProgress: progress.update });
        context.stdout.write(`${text.backup.done(rows, path)}\n`);
      } finally {
        progress.stop();
      }
    });
    return 0;
  },
});
