import { withoutEnd } from '../../shared/without-end.js';
import {
  ApplicationFlags,
  ApplicationFlagsBitField,
  REST,
  RESTEvents,
  Routes,
  type ResponseLike,
} from 'discord.js';
import { z } from 'zod';
import { faultOf, type Finding } from '../../shared/finding.js';
import type { ShardChoice, ShardLeasing } from '../../shared/shards.js';
import { commands } from '../features/index.js';
import { isRefusal, unreachable, wrongToken } from '../framework/discord-errors.js';
import { examineGuilds } from './examine-guilds.js';
import { invitedBits } from '../framework/permissions.js';
import { areCommandsRegistered } from '../framework/register-commands.js';

export interface DiscordDoctorOptions {
  readonly token: string;
  readonly guildId?: string;
  readonly apiUrl?: string;
  readonly answerChannelIds?: readonly string[];
  readonly readsMessages?: boolean;
  /** Absent: as many as Discord recommends. */
  readonly shards?: ShardChoice | ShardLeasing;
}

/** Examines how the bot stands with Discord, over HTTP alone: a bot that runs meanwhile does not notice. */
export interface DiscordDoctor {
  /** Never throws for what Discord answers: that is a finding. */
  examine(): Promise<readonly Finding[]>;
  /** The address under which somebody adds the bot to their server, asking for no more than it needs. */
  inviteUrl(): Promise<string>;
}

/** Discord compares nothing with our clock, but cooldowns are shown by it. Seconds. */
const tolerableSkew = 5;

/** Servers from which on so many people may be reached: some hundreds in each. */
const reviewedFromGuilds = 50;

/** https://docs.discord.com/developers/events/gateway#sharding */
const fullShard = 2_500;
const nearlyFullShard = 2_000;

/** New sessions a day that should be left; a start takes one. */
const lowSessions = 20;

const application = z.object({
  id: z.string(),
  name: z.string(),
  flags: z.number().default(0),
  bot_public: z.boolean().default(true),
  bot_require_code_grant: z.boolean().default(false),
  interactions_endpoint_url: z.string().nullish(),
  approximate_guild_count: z.number().default(0),
});

type Application = z.infer<typeof application>;

const gateway = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), total: z.number() }),
});

export function createDiscordDoctor(
  options: DiscordDoctorOptions,
  now: () => number = Date.now,
): DiscordDoctor {
  const { apiUrl } = options;
  const rest = new REST({
    retries: 1,
    timeout: 10_000,
    ...(apiUrl !== undefined && { api: withoutEnd(apiUrl, /\//u) }),
  }).setToken(options.token);
  let skewSeconds: number | undefined;
  rest.on(RESTEvents.Response, (_, response: ResponseLike) => {
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) skewSeconds = (now() - date) / 1_000;
  });

  return {
    examine: async () => {
      const own = await examineToken();
      if (!('id' in own)) return [own];
      return [
        { subject: 'Token', state: 'fine', detail: `It is the one of ${own.name} (${own.id}).` },
        ...examineApplication(own),
        examineIntents(own),
        ...examineReview(own),
        ...(await attempt('Connection', examineGateway)),
        ...(await attempt('Shards', () => examineShards(own))),
        ...(await attempt('Commands', () => examineCommands(own))),
        ...(await attempt('Servers', () => examineGuilds(rest, own.id, options))),
        examineClock(),
      ];
    },
    inviteUrl: async () => {
      try {
        return inviteUrlOf(application.parse(await rest.get(Routes.currentApplication())).id);
      } catch (error) {
        throw isUnauthorized(error) ? wrongToken() : unreachable(error, apiUrl);
      }
    },
  };

  async function examineToken(): Promise<Application | Finding> {
    try {
      return application.parse(await rest.get(Routes.currentApplication()));
    } catch (error) {
      const fault = isUnauthorized(error) ? wrongToken() : unreachable(error, apiUrl);
      return faultOf('Token', fault, 'Try again.');
    }
  }

  function examineIntents({ flags }: Application): Finding {
    const subject = 'Intents';
    const has = new ApplicationFlagsBitField(flags).any([
      ApplicationFlags.GatewayMessageContent,
      ApplicationFlags.GatewayMessageContentLimited,
    ]);
    const isNamed = (options.answerChannelIds ?? []).length > 0;
    const needs = isNamed || options.readsMessages === true;
    const setting = isNamed ? 'QUOTH_ANSWER_CHANNELS' : 'QUOTH_MESSAGE_CONTENT';
    if (needs && !has) {
      return {
        subject,
        state: 'fault',
        detail: `${setting} needs the Message Content Intent, which is off.`,
        mend: 'Enable it in the developer portal (Bot, Privileged Gateway Intents), or empty the setting.',
      };
    }
    if (has && !needs) {
      return {
        subject,
        state: 'fine',
        detail: 'None is needed. The Message Content Intent is on; it can be switched off.',
      };
    }
    return {
      subject,
      state: 'fine',
      detail: needs ? 'The Message Content Intent is on.' : 'None that is privileged is needed.',
    };
  }

  async function examineGateway(): Promise<Finding> {
    const { session_start_limit: limit } = gateway.parse(await rest.get(Routes.gatewayBot()));
    const subject = 'Connection';
    const detail = `${limit.remaining} of ${limit.total} starts are left today.`;
    return limit.remaining >= lowSessions
      ? { subject, state: 'fine', detail }
      : {
          subject,
          state: limit.remaining === 0 ? 'fault' : 'warning',
          detail,
          mend: 'Find out what restarts the bot over and over; the count begins anew each day.',
        };
  }

  async function examineShards({ approximate_guild_count: guilds }: Application): Promise<Finding> {
    const subject = 'Shards';
    const { shards: recommended } = gateway.parse(await rest.get(Routes.gatewayBot()));
    const { shards = 'auto' } = options;
    const count = shards === 'auto' ? recommended : shards.count;
    const each = Math.ceil(guilds / count);
    const detail = `${count} for about ${guilds} servers; Discord recommends ${recommended}.`;
    if (each < nearlyFullShard) return { subject, state: 'fine', detail };
    return {
      subject,
      state: each < fullShard ? 'warning' : 'fault',
      detail: `${detail} It refuses a shard with ${fullShard} servers or more.`,
      mend: 'Set QUOTH_SHARDS to auto, or to a higher count, and start again.',
    };
  }

  async function examineCommands({ id }: Application): Promise<Finding> {
    const { guildId } = options;
    const registration = {
      rest,
      applicationId: id,
      commands,
      ...(guildId !== undefined && { guildId }),
    };
    return (await areCommandsRegistered(registration))
      ? { subject: 'Commands', state: 'fine', detail: `All ${commands.length} are registered.` }
      : {
          subject: 'Commands',
          state: 'warning',
          detail: 'What is registered is not what this version has.',
          mend: 'Start the bot: it registers them.',
        };
  }

  function examineClock(): Finding {
    const subject = 'Clock';
    const skew = Math.round(skewSeconds ?? 0);
    if (Math.abs(skew) <= tolerableSkew) {
      return { subject, state: 'fine', detail: 'It agrees with Discord’s.' };
    }
    return {
      subject,
      state: 'warning',
      detail: `It is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} Discord’s.`,
      mend: 'Let the system set its clock from the network (NTP).',
    };
  }
}

/**
 * Discord reviews the privileged intents of apps that 10,000 people or more can use, and again each year. It does not tell
 * how many can; with so many servers there may be as many people.
 * https://docs.discord.com/developers/gateway/getting-started-with-privileged-intent-review
 */
function examineReview({
  flags,
  approximate_guild_count: guilds,
}: Application): readonly Finding[] {
  const isUnreviewed = new ApplicationFlagsBitField(flags).has(
    ApplicationFlags.GatewayMessageContentLimited,
  );
  if (!isUnreviewed || guilds < reviewedFromGuilds) return [];
  return [
    {
      subject: 'Review',
      state: 'warning',
      detail: `The Message Content Intent is on without a review, in about ${guilds} servers. Discord reviews it once 10,000 people can use the app.`,
      mend: 'See in the developer portal how many can; PRIVACY.md has what the review asks for.',
    },
  ];
}

function examineApplication(own: Application): readonly Finding[] {
  const subject = 'Application';
  const endpoint = own.interactions_endpoint_url ?? '';
  const findings: Finding[] = [];
  if (endpoint !== '') {
    findings.push({
      subject,
      state: 'fault',
      detail: 'Its commands and buttons are sent to a web address instead of the bot.',
      mend: 'Empty "Interactions Endpoint URL" in the developer portal (General Information).',
    });
  }
  if (own.bot_require_code_grant) {
    findings.push({
      subject,
      state: 'fault',
      detail: 'It cannot be invited by a link.',
      mend: 'Switch "Requires OAuth2 Code Grant" off in the developer portal (Bot).',
    });
  }
  if (findings.length > 0) return findings;
  const detail = own.bot_public ? 'Anybody may add it.' : 'Only its owner may add it.';
  return [{ subject, state: 'fine', detail }];
}

/** https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
export function inviteUrlOf(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', 'bot applications.commands');
  url.searchParams.set('permissions', invitedBits().toString());
  return url.href;
}

/** What an examination finds, or what kept it from finding anything. */
async function attempt(
  subject: string,
  examine: () => Promise<Finding | readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return [await examine()].flat();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        subject,
        state: 'fault',
        detail: `Could not be examined: ${reason}.`,
        mend: 'Try again; if it stays, look the reason up.',
      },
    ];
  }
}

function isUnauthorized(error: unknown): boolean {
  return isRefusal(error, 0) && error instanceof Error && 'status' in error && error.status === 401;
}
