import cliProgress from 'cli-progress';
import type { Terminal } from './terminal.js';

export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/**
 * A progress bar, gone when the work is done; nothing at all where nobody looks. The format is a text with the bar's own
 * placeholders in braces.
 */
export function showProgress(terminal: Terminal, format: string): Progress {
  if (!terminal.interactive) return { update: () => undefined, stop: () => undefined };
  // The terminal keeps its cursor and its line wrapping: taken away, they would stay away after Ctrl-C.
  const bar = new cliProgress.SingleBar(
    {
      stream: terminal.stream,
      format,
      hideCursor: false,
      linewrap: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
