import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../../src/app.js';
import type { CliContext, CliPorts } from '../../../src/cli/command.js';
import { listSettings } from '../../../src/list-settings.js';
import { commands } from '../../../src/cli/commands.js';
import { runCli } from '../../../src/cli/run.js';
import { createTerminal } from '../../../src/cli/terminal.js';

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const builtCli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Runs the built `quoth` as a process of its own, with pipes for its streams. */
export function spawnQuoth(
  args: readonly string[],
  { input = '', env = {}, cwd }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builtCli, ...args], {
      env: { PATH: process.env['PATH'], ...env },
      ...(cwd !== undefined && { cwd }),
    });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout: stdout(), stderr: stderr() });
    });
    child.stdin.end(input);
  });
}

export interface InProcessOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of a terminal; absent: a pipe. */
  readonly columns?: number;
  readonly ports?: CliPorts;
  /** Settings, as the environment has them; none unless told. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly settingsFiles?: readonly string[];
  readonly memoryBytes?: number;
}

/** Runs `quoth` in this process, with strings for its streams. */
export async function runQuoth(
  args: readonly string[],
  options: InProcessOptions = {},
): Promise<RunResult> {
  const { context, output } = createTestContext(options);
  const code = await runCli(args, commands, context, '0.0.0-test');
  return { code, ...output() };
}

export interface TestContext {
  readonly context: CliContext;
  readonly output: () => Pick<RunResult, 'stdout' | 'stderr'>;
}

export function createTestContext(options: InProcessOptions): TestContext {
  const terminal = { isTTY: options.columns !== undefined, columns: options.columns };
  const stdout = Object.assign(new MemoryStream(), terminal);
  const stderr = Object.assign(new MemoryStream(), terminal);
  const context: CliContext = {
    stdin: Readable.from([Buffer.from(options.input ?? '')]),
    stdout: createTerminal(stdout, options.env ?? {}),
    stderr: createTerminal(stderr, options.env ?? {}),
    ports: () => options.ports ?? createApp({}),
    settings: () =>
      listSettings({
        environment: options.settings ?? {},
        inFile: new Set(),
        filePath: '.env',
      }),
    settingsFiles: options.settingsFiles ?? [],
    ...(options.memoryBytes !== undefined && { memoryBytes: options.memoryBytes }),
    startBot: () => Promise.resolve(0),
    startServer: () => Promise.resolve(),
    startMcp: () => Promise.resolve(),
  };
  return { context, output: () => ({ stdout: stdout.text(), stderr: stderr.text() }) };
}

class MemoryStream extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}

function collect(stream: Readable): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
