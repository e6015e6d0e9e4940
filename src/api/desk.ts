import { StillIndexing } from '../answer/serve/guild-shelf.js';
import type { LiveKnowledgeLibrary } from '../answer/serve/knowledge-library.js';
import type { TracedKnowledge } from '../answer/serve/knowledge-base.js';
import { Refusal } from '../http/refusal.js';
import type { Turns } from '../http/turns.js';
import type { Caller } from './caller.js';

/** Where callers are served: each with the knowledge that they may read, when it is their turn. */
export interface Desk {
  /** Counts a request, of cost 1 unless told, and refuses what is too much. */
  admit(caller: Caller, cost?: number): void;
  /** What the caller may read. */
  knowledge(caller: Caller): Promise<TracedKnowledge>;
  /** Works something out of it when it is the caller's turn. */
  work<T>(caller: Caller, work: (knowledge: TracedKnowledge) => Promise<T>): Promise<T>;
}

/** When to ask again a server whose articles are still being indexed: a large one takes some seconds. */
const indexingS = 5;

export function createDesk(library: Pick<LiveKnowledgeLibrary, 'of'>, turns: Turns): Desk {
  // What everybody of a server may see, wherever they are: what only a role may see is never there.
  const knowledge = (caller: Caller): Promise<TracedKnowledge> =>
    inTime(() => library.of(caller.guildId));
  return {
    admit: (caller, cost) => {
      turns.admit(caller, cost);
    },
    knowledge,
    async work(caller, work) {
      const own = await knowledge(caller);
      // Not within the turn: others need not wait until a server's articles are indexed.
      await inTime(async () => own.ready?.());
      return inTime(() => turns.run(caller, () => work(own)));
    },
  };
}

async function inTime<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof StillIndexing)) throw cause;
    const reason = 'The articles are still being indexed.';
    throw new Refusal(503, reason, { cause, retryAfterS: indexingS });
  }
}
