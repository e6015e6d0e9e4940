import type { APIUser } from 'discord.js';
import { joinGuild, removeGuild, setThreadState, silenceBot } from './channel-events.js';
import { createClock } from './clock.js';
import { commandPayload, commandsOf } from './commands.js';
import type { Core } from './core.js';
import { createFaultList, type Fault } from './faults.js';
import { createGateway, type Gateway } from './gateway.js';
import type { FakeDiscordOptions, GuildSpec } from './options.js';
import { findChannel, findGuild, findUser, type Place } from './places.js';
import { applicationRoutes } from './routes/application.js';
import { channelRoutes } from './routes/channels.js';
import { commandRoutes } from './routes/commands.js';
import { interactionRoutes } from './routes/interactions.js';
import { messageRoutes } from './routes/messages.js';
import { webhookRoutes } from './routes/webhooks.js';
import type { Route } from './http.js';
import { createApiServer, type LoggedRequest, type Refusal } from './server.js';
import { createSignals } from './signals.js';
import { createTalking, type Talking } from './talking.js';
import { createUsing, type Using } from './using.js';
import { createWorld, type Channel, type Guild, type ThreadState } from './world.js';

/**
 * A Discord of one's own on 127.0.0.1, for a real client to log in to:
 *
 * ```ts
 * const discord = await startFakeDiscord();
 * const client = new Client({ intents, rest: { api: discord.apiUrl } });
 * await client.login(discord.token);
 * await discord.ready();
 *
 * const reply = await discord.slash({ name: 'ask', options: { question: 'How long is the border?' } });
 * expect(textOf(reply.message)).toContain('600 km');       // visible-text.ts: textOf, plain, controlsOf
 *
 * const message = await discord.say({ content: 'How long is the border?', mentions: 'bot' });
 * const [answer] = await discord.replies(message);
 * await discord.press(reply.message, 'Show all', { user: 'grace' });
 *
 * expect(discord.refusals).toEqual([]);                    // Discord would have taken every request
 * await discord.stop();
 * ```
 *
 * It checks every body as the API would, and withholds events and message content as the API would. It cannot be
 * waited for that nothing happens; send something after it that is answered, then look.
 * The methods for commands, buttons and modals are in `using.ts`, those for messages in `talking.ts`.
 */
export interface FakeDiscord extends Using, Talking {
  /** For `rest.api` and `DISCORD_API_URL`: the base without a version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** The bot's own user. `<@${bot.id}>` mentions it. */
  readonly bot: APIUser;

  /** Found by name or id; the first of its kind without one. */
  user(name?: string): APIUser;
  guild(name?: string): Guild;
  channel(name?: string | Place): Channel;

  /** Resolves when so many sessions, 1 unless told, are past READY and have received their guilds. */
  ready(options?: { readonly sessions?: number; readonly timeoutMs?: number }): Promise<void>;
  /** Waits until `probe` gives something other than undefined; asked again at every request and event. */
  waitFor<T>(
    what: string,
    probe: () => T | undefined,
    options?: { readonly timeoutMs?: number },
  ): Promise<T>;
  /** Resolves when no request, event or answer was seen for so long; 100 ms unless told. */
  idle(quietMs?: number): Promise<void>;

  /** Makes coming requests fail, slow, or hang. */
  failNext(fault: Fault): void;
  /** Cuts the WebSocket without a close frame, or closes it with a code. The session can be resumed. */
  dropGateway(code?: number): void;
  /** Opcode 9: the session is over, unless resumable. */
  invalidateSession(options?: { readonly resumable?: boolean }): void;
  /** Opcode 7. */
  requestReconnect(): void;
  /** Counts of sessions; `unreachable` cuts new connections while it is true, `silent` acknowledges nothing. */
  readonly gateway: Pick<
    Gateway,
    | 'live'
    | 'identified'
    | 'identifiedTooSoon'
    | 'resumed'
    | 'closedWith'
    | 'unreachable'
    | 'silent'
  >;
  /** Sets Discord's clock forward: what happens after 3 seconds, or after 15 minutes. */
  advanceClock(ms: number): void;
  /** The bot is added to a new guild. */
  joinGuild(spec: GuildSpec): Guild;
  /** The bot is put out of a guild. */
  leaveGuild(name?: string): void;
  /** The bot is timed out in a guild. */
  silenceBot(guild?: string): void;
  /** A thread is locked or archived, or neither any more. */
  setThreadState(thread: string, state: ThreadState | undefined): void;

  /** Every request in the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Every request that Discord would have refused; faults of `failNext` are none. */
  readonly refusals: readonly Refusal[];
  /** The commands of a guild, or the global ones, with localisations, as Discord has them. */
  commands(guild?: string): readonly object[];
  /** How many requests changed commands. */
  readonly commandWrites: number;

  /** Cuts every connection and closes the port. */
  stop(): Promise<void>;
}

export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const clock = createClock();
  const world = createWorld(options, clock);
  const faults = createFaultList();
  const routes: Route[] = [];
  const signals = createSignals(options.timeoutMs ?? 4000, () => seen(requests, refusals));
  const { server, requests, refusals } = createApiServer(
    world,
    faults,
    routes,
    () => {
      signals.changed();
    },
    options.messageLimit,
  );
  const gateway = createGateway(server, world, signals, options);
  const core: Core = { world, gateway, signals };
  routes.push(
    ...applicationRoutes(core),
    ...commandRoutes(core),
    ...interactionRoutes(core),
    ...webhookRoutes(core),
    ...messageRoutes(core),
    ...channelRoutes(core),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  world.origin = `http://127.0.0.1:${address.port}`;

  return {
    ...createUsing(core),
    ...createTalking(core),
    apiUrl: `${world.origin}/api`,
    token: world.token,
    applicationId: world.applicationId,
    bot: world.bot.api,
    user: (name) => findUser(world, name).api,
    guild: (name) => findGuild(world, name),
    channel: (place = {}) =>
      findChannel(world, typeof place === 'string' ? { channel: place } : place),
    async ready({ sessions = 1, timeoutMs } = {}) {
      await signals.until(
        `${sessions} sessions to be ready`,
        () => (gateway.live >= sessions ? true : undefined),
        { ...(timeoutMs !== undefined && { timeoutMs }) },
      );
    },
    waitFor: (what, probe, waiting) => signals.until(what, probe, waiting),
    idle: (quietMs = 100) => signals.idle(quietMs),
    failNext(fault) {
      faults.add(fault);
    },
    dropGateway(code) {
      gateway.drop(code);
    },
    invalidateSession({ resumable = false } = {}) {
      gateway.invalidate(resumable);
    },
    requestReconnect() {
      gateway.requestReconnect();
    },
    gateway,
    advanceClock(ms) {
      clock.advance(ms);
      signals.changed();
    },
    joinGuild: (spec) => joinGuild(core, spec),
    leaveGuild(name) {
      removeGuild(core, findGuild(world, name).id);
    },
    silenceBot(name) {
      silenceBot(core, findGuild(world, name));
    },
    setThreadState(thread, state) {
      setThreadState(core, findChannel(world, { channel: thread }), state);
    },
    requests,
    refusals,
    commands: (guild) =>
      commandsOf(world, guild === undefined ? {} : { guildId: findGuild(world, guild).id }).map(
        (command) => commandPayload(world, command, true),
      ),
    get commandWrites() {
      return requests.filter(
        ({ method, path }) => method !== 'GET' && /^\/applications\/.*\/commands/.test(path),
      ).length;
    },
    async stop() {
      await gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a failed wait tells: the last requests and every refusal. */
function seen(requests: readonly LoggedRequest[], refusals: readonly Refusal[]): string {
  const lines = requests
    .slice(-12)
    .map(({ method, path, status }) => `  ${method} ${path} → ${status ?? 'not answered'}`);
  const refused = refusals.map(
    ({ method, path, status, code, message, faults }) =>
      `  ${method} ${path} → ${status} ${code} ${message} ${faults.join('; ')}`,
  );
  return [
    `Last requests:${lines.length === 0 ? ' none' : ''}`,
    ...lines,
    `Refused:${refused.length === 0 ? ' none' : ''}`,
    ...refused,
  ].join('\n');
}
