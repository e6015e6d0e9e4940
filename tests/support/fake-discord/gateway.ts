import type { Server } from 'node:http';
import { GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { isOnShard, push, send, type Session } from './gateway-session.js';
import { areKnown, isEntitled, privilegedBits } from './intents.js';
import type { FakeDiscordOptions } from './options.js';
import { guildCreatePayload } from './payloads.js';
import type { Signals } from './signals.js';
import type { World } from './world.js';

/** An event on its way to every session that is entitled to it. */
export interface Dispatch {
  readonly name: string;
  /** Absent: of direct messages. */
  readonly guildId?: string | undefined;
  /** The event's data; `hasMessageContent` says what the session may read. */
  readonly payload: (hasMessageContent: boolean) => object;
}

/** The WebSocket side: sessions that identify, receive events, drop and resume. */
export interface Gateway {
  /** Sends to every live session, and keeps the event for those that may resume. */
  dispatch(event: Dispatch): void;
  /** Sessions that are connected and past READY. */
  readonly live: number;
  /** How often a client identified, and how often it resumed. */
  readonly identified: number;
  readonly resumed: number;
  /** How often a client identified before it was its turn. */
  readonly identifiedTooSoon: number;
  /** The codes of connections that were refused for what the client sent. */
  readonly closedWith: readonly number[];
  /** Cuts every connection: without a close frame, or with the code. Sessions can be resumed. */
  drop(code?: number): void;
  /** Opcode 9. Unless resumable, the sessions are forgotten. */
  invalidate(resumable: boolean): void;
  /** Opcode 7: please connect again and resume. */
  requestReconnect(): void;
  /** While true, new connections are cut at once. */
  unreachable: boolean;
  /** While true, connections stay open and nothing is said on them: no heartbeat is acknowledged. */
  silent: boolean;
  close(): Promise<void>;
}

const frame = z.object({ op: z.enum(GatewayOpcodes), d: z.unknown().optional() });
const identify = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const closeCode = {
  unknownOpcode: 4001,
  decodeError: 4002,
  authenticationFailed: 4004,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

export function createGateway(
  server: Server,
  world: World,
  signals: Signals,
  options: FakeDiscordOptions,
): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions = new Map<string, Session>();
  const enabled = (options.privilegedIntents ?? []).reduce<number>(
    (bits, name) => bits | privilegedBits[name],
    0,
  );
  const privileged = Object.values(privilegedBits).reduce<number>((bits, bit) => bits | bit, 0);
  let identifyCount = 0;
  let resumeCount = 0;
  let tooSoonCount = 0;
  /** When a shard of each turn identified last. */
  const identifiedAtMs = new Map<number, number>();
  let isUnreachable = false;
  let isSilent = false;
  const refusedWith: number[] = [];

  sockets.on('connection', (socket) => {
    if (isUnreachable) {
      socket.terminate();
      return;
    }
    send(socket, {
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: options.heartbeatIntervalMs ?? 41_250 },
    });
    socket.on('message', (raw) => {
      receive(socket, Buffer.isBuffer(raw) ? raw.toString('utf8') : '');
      signals.changed();
    });
    socket.on('close', (code) => {
      for (const session of sessions.values()) {
        if (session.socket !== socket) continue;
        session.socket = undefined;
        // 1000 and 1001 from the client end the session for good.
        if (code === 1000 || code === 1001) sessions.delete(session.id);
      }
      signals.changed();
    });
  });

  function refuse(socket: WebSocket, code: number, reason = ''): void {
    refusedWith.push(code);
    socket.close(code, reason);
  }

  function receive(socket: WebSocket, text: string): void {
    const message = frame.safeParse(parseJson(text));
    if (!message.success) {
      refuse(socket, closeCode.decodeError, 'Decode error.');
      return;
    }
    switch (message.data.op) {
      case GatewayOpcodes.Heartbeat:
        if (!isSilent) send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return;
      case GatewayOpcodes.Identify:
        onIdentify(socket, message.data.d);
        return;
      case GatewayOpcodes.Resume:
        onResume(socket, message.data.d);
        return;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        return;
      default:
        refuse(socket, closeCode.unknownOpcode, 'Unknown opcode.');
    }
  }

  function onIdentify(socket: WebSocket, data: unknown): void {
    const request = identify.safeParse(data);
    if (!request.success) {
      refuse(socket, closeCode.decodeError, 'Decode error.');
      return;
    }
    const { token, intents, shard = [0, 1] } = request.data;
    if (token !== world.token) {
      refuse(socket, closeCode.authenticationFailed, 'Authentication failed.');
      return;
    }
    if (!areKnown(intents)) {
      refuse(socket, closeCode.invalidIntents, 'Invalid intent(s).');
      return;
    }
    if ((intents & privileged & ~enabled) !== 0) {
      refuse(socket, closeCode.disallowedIntents, 'Disallowed intent(s).');
      return;
    }
    if (options.identifyClosesWith !== undefined) {
      refuse(socket, options.identifyClosesWith);
      return;
    }
    if (isTooSoon(shard[0])) {
      tooSoonCount += 1;
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    identifyCount += 1;
    const session: Session = {
      id: `session-${world.clock.snowflake()}`,
      intents,
      shard,
      sequence: 0,
      sent: [],
      socket,
    };
    const guilds = [...world.guilds.values()].filter(
      ({ id, hasBot }) => hasBot && isOnShard(session, id),
    );
    push(session, 'READY', {
      v: 10,
      user: { ...world.bot.api, verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: gatewayUrlOf(world.origin),
      shard,
      application: { id: world.applicationId, flags: 0 },
    });
    for (const guild of guilds) {
      if (!isEntitled(intents, 'GUILD_CREATE', guild.id)) continue;
      push(session, 'GUILD_CREATE', guildCreatePayload(world, guild));
    }
    sessions.set(session.id, session);
  }

  /** https://docs.discord.com/developers/events/gateway#sharding-max-concurrency */
  function isTooSoon(shard: number): boolean {
    const turn = shard % world.maxConcurrency;
    const lastMs = identifiedAtMs.get(turn) ?? Number.NEGATIVE_INFINITY;
    const nowMs = performance.now();
    if (nowMs - lastMs < (options.identifyEveryMs ?? 0)) return true;
    identifiedAtMs.set(turn, nowMs);
    return false;
  }

  function onResume(socket: WebSocket, data: unknown): void {
    const request = resume.safeParse(data);
    const session = request.success ? sessions.get(request.data.session_id) : undefined;
    if (!request.success || !session || request.data.token !== world.token) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    resumeCount += 1;
    session.socket = socket;
    for (const { s, t, d } of session.sent) {
      if (s > request.data.seq) send(socket, { op: GatewayOpcodes.Dispatch, s, t, d });
    }
    push(session, 'RESUMED', {});
  }

  function connected(): readonly WebSocket[] {
    return [...sockets.clients];
  }

  return {
    dispatch({ name, guildId, payload }) {
      for (const session of sessions.values()) {
        if (!isOnShard(session, guildId)) continue;
        if (!isEntitled(session.intents, name, guildId)) continue;
        push(session, name, payload((session.intents & GatewayIntentBits.MessageContent) !== 0));
      }
      signals.changed();
    },
    get live() {
      return [...sessions.values()].filter(({ socket }) => socket !== undefined).length;
    },
    get identified() {
      return identifyCount;
    },
    get identifiedTooSoon() {
      return tooSoonCount;
    },
    get resumed() {
      return resumeCount;
    },
    closedWith: refusedWith,
    get unreachable() {
      return isUnreachable;
    },
    set unreachable(value) {
      isUnreachable = value;
    },
    get silent() {
      return isSilent;
    },
    set silent(value) {
      isSilent = value;
    },
    drop(code) {
      for (const session of sessions.values()) session.socket = undefined;
      for (const socket of connected()) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    invalidate(resumable) {
      if (!resumable) sessions.clear();
      for (const socket of connected()) {
        send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      }
    },
    requestReconnect() {
      for (const socket of connected()) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    close() {
      for (const socket of connected()) socket.terminate();
      return new Promise((resolve) => {
        sockets.close(() => {
          resolve();
        });
      });
    },
  };
}

/** The address of the WebSocket side of the server at `http://…`. */
export function gatewayUrlOf(origin: string): string {
  return `${origin.replace('http:', 'ws:')}/gateway`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
