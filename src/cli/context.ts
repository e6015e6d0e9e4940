import type { CliContext } from './command.js';
import { createTerminal, type Environment } from './terminal.js';

/** The context of this process: its streams, with the colours that its environment asks for. */
export function createProcessContext(
  environment: Environment,
  given: Pick<
    CliContext,
    'ports' | 'startBot' | 'startServer' | 'startMcp' | 'settings' | 'settingsFiles'
  >,
): CliContext {
  endQuietlyWhenNobodyReads(process.stdout);
  endQuietlyWhenNobodyReads(process.stderr);
  return {
    stdin: process.stdin,
    stdout: createTerminal(process.stdout, environment),
    stderr: createTerminal(process.stderr, environment),
    ...given,
  };
}

/** `quoth articles | head` closes the pipe early: that is no error of ours, and nothing is left to be said. */
function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
