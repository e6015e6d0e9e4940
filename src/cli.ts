#!/usr/bin/env node
import { createApp } from './app.js';
import { commands } from './cli/commands.js';
import { createProcessContext } from './cli/context.js';
import { runCli } from './cli/run.js';
import { parseConfig, readEnvironment } from './config.js';
import { listSettings } from './list-settings.js';
import { readVersion } from './version.js';

const surroundings = readEnvironment();
const { environment, filePath } = surroundings;

const context = createProcessContext(environment, {
  ports: () => createApp({ ...parseConfig(environment), waitsForMeaning: true }),
  settings: () => listSettings(surroundings),
  settingsFiles: [filePath],
  startBot: async () => {
    const { start } = await import('./start.js');
    return start();
  },
});

// Not process.exit: what was printed may still be on its way.
process.exitCode = await runCli(process.argv.slice(2), commands, context, readVersion());
