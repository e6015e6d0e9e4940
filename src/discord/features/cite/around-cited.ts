import type { APIComponentInContainer } from 'discord.js';

/** What stands above and below what is cited. */
export interface AroundCited {
  readonly above: readonly APIComponentInContainer[];
  readonly below: readonly APIComponentInContainer[];
}
