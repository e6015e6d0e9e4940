import type { Payer } from '../http/turns.js';

/** Who asks, over HTTP or as an assistant's tool. */
export interface Caller extends Payer {
  /** Whose knowledge they read; absent: the operator's articles that name no server. */
  readonly guildId?: string;
}

/** A program that has started us for itself alone. */
export const thisMachine: Caller = { key: 'this machine', isUnmetered: true };
