import { createApp, type App } from './app.js';
import { runChat } from './cli/chat.js';
import { createProcessContext } from './cli/context.js';
import { parseConfig, readEnvironment, type Config, type DiscordConfig } from './config.js';
import { passwordsIn } from './database/passwords-in.js';
import { listSettings } from './list-settings.js';
import { openLibrary, type OpenedLibrary } from './open-library.js';
import { createOperation, type Operation } from './operation.js';
import { createLogger } from './observability/logger.js';
import { Unavailable, UserError } from './shared/errors.js';
import { serve } from './serve.js';
import type { Logger } from './shared/logger.js';
import { nextStopSignal } from './stop-signal.js';
import { readVersion } from './version.js';

/** Apart from what a person has to mend: whoever looks after the process starts it again. `EX_SOFTWARE` of sysexits.h. */
const bugExitCode = 70;

/** 0 ended as asked, 1 an error with Discord or the settings, 2 no articles to answer from. */
type ExitCode = 0 | 1 | 2;

/** Starts the bot, or the chat where no token is set, to the exit code that the process is to have. */
export async function start(): Promise<ExitCode> {
  try {
    return await botOrChat();
  } catch (error) {
    return tell(error, 1);
  }
}

async function botOrChat(): Promise<ExitCode> {
  const surroundings = readEnvironment();
  const { environment, filePath } = surroundings;
  const config = parseConfig(environment);
  const operation = createOperation(config.http, readVersion());
  const { meter } = operation;
  const isBot = config.discord !== undefined;
  const app = createApp({ ...config, meter, waitsForMeaning: !isBot, sharesIndex: isBot });
  if (config.discord !== undefined) {
    const code = await runBot(config.discord, config, app, operation);
    // The client may still be trying to connect, or answers be under way that outlasted the grace.
    process.exit(code);
  }

  process.stderr.write(
    'No DISCORD_TOKEN is set, so this is the chat in the terminal; `npm run quoth -- serve` is the same in a browser.\n',
  );
  try {
    const context = createProcessContext(environment, {
      ports: () => app,
      settings: () => listSettings(surroundings),
      settingsFiles: [filePath],
      startBot: start,
      startServer: async (choice) => {
        const { startServer } = await import('./start-server.js');
        return startServer(config, app, choice);
      },
      startMcp: async (paths) => {
        const { startMcp } = await import('./start-mcp.js');
        return startMcp(app, paths);
      },
    });
    return await runChat(context);
  } catch (error) {
    return tell(error, 2);
  }
}

async function runBot(
  discord: DiscordConfig,
  config: Config,
  app: App,
  operation: Operation,
): Promise<ExitCode> {
  const logger = createLogger({
    ...config.log,
    secrets: [discord.token, ...passwordsIn(config.database), ...(config.linkKeys ?? [])],
  });
  endOnUnforeseen(logger);
  await operation.listen(logger);
  const stores = await app.openStores({
    onError: (error) => {
      if (error instanceof Unavailable) logger.error('The data cannot be trusted.', { error });
      else logger.warn('The database has a fault.', { error });
    },
    onUnreadable: (row, error) => {
      logger.error('A row of the database cannot be read, and is done without.', { row, error });
    },
  });
  operation.watchStores(stores);
  let opened: OpenedLibrary;
  try {
    const { watches, indexMegabytes, publicUrl, linkKeys } = config;
    const wanted = { watches, indexMegabytes, publicUrl, linkKeys };
    opened = await openLibrary({ app, stores, ...wanted, logger });
  } catch (error) {
    await stores.close();
    return tell(error, 2);
  }
  operation.watchLibrary(opened);
  const stopping = new AbortController();
  void nextStopSignal().then((signal) => {
    logger.info('Stopping.', { signal });
    stopping.abort();
  });
  const importer = await app.openImporter();
  const feedReader = await app.openFeedReader();
  const { library } = opened;
  const serving = { discord, config, stores, library, importer, feedReader, operation, logger };
  try {
    const ended = await serve({ ...serving, signal: stopping.signal });
    return ended === undefined ? 0 : tell(ended, 1);
  } catch (error) {
    return tell(error, 1);
  } finally {
    await opened.close();
    await stores.close();
    await operation.close();
  }
}

/** A bug that no boundary met: logged without secrets, and the process ends, since its state is unknown. */
function endOnUnforeseen(logger: Logger): void {
  const end = (error: unknown): void => {
    logger.error('An unforeseen error; the process ends.', { error });
    process.exit(bugExitCode);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** One line for what the person who starts us can mend; the whole error for a bug. */
function tell(error: unknown, code: ExitCode): ExitCode {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return code;
}
