#!/usr/bin/env node
import { createApp, type App } from './app.js';
import { commands } from './cli/commands.js';
import { createProcessContext } from './cli/context.js';
import { runCli } from './cli/run.js';
import { parseConfig, readEnvironment } from './config.js';
import { listSettings } from './list-settings.js';
import { readVersion } from './version.js';

const surroundings = readEnvironment();
const { environment, filePath } = surroundings;

const ports = ({ sharesIndex = false } = {}): App =>
  createApp({ ...parseConfig(environment), waitsForMeaning: true, sharesIndex });

const context = createProcessContext(environment, {
  ports: () => ports(),
  settings: () => listSettings(surroundings),
  settingsFiles: [filePath],
  startBot: async () => {
    const { start } = await import('./start.js');
    return start();
  },
  startServer: async (choice) => {
    const { startServer } = await import('./start-server.js');
    const app = ports({ sharesIndex: (choice.paths ?? []).length === 0 });
    return startServer(parseConfig(environment), app, choice);
  },
  startMcp: async (paths) => {
    const { startMcp } = await import('./start-mcp.js');
    return startMcp(ports(), paths);
  },
});

// Not process.exit: what was printed may still be on its way.
process.exitCode = await runCli(process.argv.slice(2), commands, context, readVersion());
