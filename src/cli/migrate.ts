import { defineCommand } from './command.js';
import { withData } from './data-file.js';
import { text } from './text.js';

export const migrateCommand = defineCommand({
  name: 'migrate',
  summary: text.migrate.summary,
  details: text.migrate.details,
  options: {},
  run: async (_, context) => {
    await withData(context, {}, ({ migrated }) => {
      const said = migrated.length === 0 ? text.migrate.upToDate : text.migrate.done(migrated);
      context.stdout.write(`${said}\n`);
    });
    return 0;
  },
});
