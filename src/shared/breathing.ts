import { setImmediate as nextTurn } from 'node:timers/promises';

/** Called between steps of a long computation: lets what else waits come in where it has kept the thread for a while. */
export type Breathe = () => Promise<void>;

/** A request that comes in meanwhile waits no longer than this and one step. */
const sliceMs = 8;

/**
 * The last computation that waits for its turn. One for the whole thread, as its event loop is: several that resume in the
 * same turn of the loop would keep it for as long as all of them together.
 */
let last: Promise<void> = Promise.resolve();

/** Resolves in a turn of the event loop in which no other computation resumes. */
export function ownTurn(): Promise<void> {
  last = last.then(() => nextTurn());
  return last;
}

export function createBreathing(now: () => number = () => performance.now()): Breathe {
  let since = now();
  return async () => {
    if (now() - since < sliceMs) return;
    await ownTurn();
    since = now();
  };
}
