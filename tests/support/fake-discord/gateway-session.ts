import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';

/** Events that a session keeps for a RESUME. */
const replayLimit = 1000;

/** What identified, and may resume. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  sequence: number;
  /** The last events, for a resume. */
  readonly sent: { readonly s: number; readonly t: string; readonly d: object }[];
  /** Absent while it is disconnected. */
  socket: WebSocket | undefined;
}

/** Sends an event, or keeps it for the resume. */
export function push(session: Session, t: string, d: object): void {
  session.sequence += 1;
  const event = { s: session.sequence, t, d };
  session.sent.push(event);
  if (session.sent.length > replayLimit) session.sent.shift();
  if (session.socket) send(session.socket, { op: GatewayOpcodes.Dispatch, ...event });
}

/** `(guild_id >> 22) % shards`; direct messages reach the first shard. */
export function isOnShard(
  { shard: [index, count] }: Session,
  guildId: string | undefined,
): boolean {
  return guildId === undefined
    ? index === 0
    : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}

export function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
