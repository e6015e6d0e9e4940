import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** The bot as it is started by `npm start`; `npm test` builds it before. */
const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

/** A bot in a process of its own. */
export interface BotProcess {
  /** What it logged so far. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly hasLogged: (message: string) => boolean;
  /** At once, without a chance to say good-bye. */
  kill(): Promise<void>;
  /** As a supervisor does, to the code with which it ended. */
  stop(): Promise<number | null>;
}

const line = z.record(z.string(), z.unknown());

/** Starts one in a folder, with nothing but these settings. */
export function startProcess(cwd: string, settings: Readonly<Record<string, string>>): BotProcess {
  const child = spawn(process.execPath, [main], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { QUOTH_MODEL: 'off', QUOTH_COOLDOWN_PERSON: 'off', LOG_FORMAT: 'json', ...settings },
  });
  const lines: Readonly<Record<string, unknown>>[] = [];
  createInterface({ input: child.stderr }).on('line', (text) => {
    if (text.startsWith('{')) lines.push(line.parse(JSON.parse(text)));
  });
  return {
    lines,
    hasLogged: (message) => lines.some(({ msg }) => msg === message),
    kill: () => end(child, 'SIGKILL').then(() => undefined),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill(signal);
  await gone;
  return child.exitCode;
}
