import type { Terminal } from './terminal.js';

/** One passing line about work under way; only on a terminal, and gone when the work is done. */
export interface Status {
  say(line: string): void;
  /** Says it only when the work still goes on after a moment. */
  sayIfSlow(line: string): void;
  clear(): void;
}

const slowMs = 300;
/** ECMA-48: carriage return, then erase to the end of the line. */
const eraseLine = '\r\x1b[K';

export function showStatus(terminal: Terminal): Status {
  let timer: NodeJS.Timeout | undefined;
  let shown = false;

  function say(line: string): void {
    if (!terminal.interactive) return;
    shown = true;
    terminal.write(`${eraseLine}${line}`);
  }

  return {
    say,
    sayIfSlow: (line) => {
      timer = setTimeout(say, slowMs, line);
    },
    clear: () => {
      clearTimeout(timer);
      if (shown) terminal.write(eraseLine);
      shown = false;
    },
  };
}
