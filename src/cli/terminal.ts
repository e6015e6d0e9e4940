import picocolors from 'picocolors';
import type { Style } from './render/style.js';

/** Where the command line writes to, and how: what a renderer may do follows from what it is connected to. */
export interface Terminal extends Style {
  /** Whether a person looks at it: only then prompts, progress and tables. */
  readonly interactive: boolean;
  /** For libraries that draw by themselves; everything else goes through {@link Terminal.write}. */
  readonly stream: OutputStream;
  write(text: string): void;
}

export type OutputStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

export type Environment = Readonly<Record<string, string | undefined>>;

const widthWhenUnknown = 80;

export function createTerminal(stream: OutputStream, environment: Environment): Terminal {
  const interactive = stream.isTTY === true;
  const colours = picocolors.createColors(wantsColours(interactive, environment));
  return {
    interactive,
    stream,
    colours,
    get width() {
      if (!interactive) return undefined;
      // Some terminals say 0 when they do not know.
      const { columns = 0 } = stream;
      return columns > 0 ? columns : widthWhenUnknown;
    },
    write: (text) => {
      stream.write(text);
    },
  };
}

/**
 * Colours belong on a terminal. `NO_COLOR` (https://no-color.org) takes them away, whatever else is set; `FORCE_COLOR`
 * brings them into a pipe, or takes them away when it is `0`.
 */
function wantsColours(interactive: boolean, environment: Environment): boolean {
  const { NO_COLOR: noColour, FORCE_COLOR: forceColour, TERM: term } = environment;
  if (noColour !== undefined && noColour !== '') return false;
  if (forceColour !== undefined && forceColour !== '') {
    return forceColour !== '0' && forceColour !== 'false';
  }
  return interactive && term !== 'dumb';
}
