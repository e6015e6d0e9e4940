import { DiscordAPIError, GatewayCloseCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { UserError } from '../../shared/errors.js';

/** Whether Discord refused a request for one of these reasons (of `RESTJSONErrorCodes`). */
export function isRefusal(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}

/**
 * An error as it may be logged: discord.js hangs the whole request on it, with what was asked and answered and the
 * interaction's token, none of which belongs in a log.
 */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error;
  const plain = new Error(error.message);
  plain.name = error.name;
  if (error.stack !== undefined) plain.stack = error.stack;
  return plain;
}

/** The interaction is over, or was answered already: there is nobody left to tell. */
export function isTooLate(error: unknown): boolean {
  return isRefusal(
    error,
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
    RESTJSONErrorCodes.UnknownWebhook,
    RESTJSONErrorCodes.InvalidWebhookToken,
  );
}

/** The channel of a message has vanished while it was being answered: known without asking Discord. */
export class PlaceGone extends Error {
  override readonly name = 'PlaceGone';
}

/** We may not say anything there any more, which is known without asking Discord. */
export class MayNotSend extends Error {
  override readonly name = 'MayNotSend';
}

/** The message, or the channel or guild that it stood in, is no longer there. */
export function isPlaceGone(error: unknown): boolean {
  if (error instanceof PlaceGone) return true;
  return isRefusal(
    error,
    RESTJSONErrorCodes.UnknownChannel,
    RESTJSONErrorCodes.UnknownGuild,
    RESTJSONErrorCodes.UnknownMessage,
  );
}

/** We may not do that there: we lack a permission, or the thread is locked or archived. */
export function isForbidden(error: unknown): boolean {
  return isRefusal(
    error,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.ThreadLocked,
    RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  );
}

/** What whoever runs the bot has to mend when Discord closes the connection for good, by close code. */
export function closedForGood(
  closeCode: number | undefined,
  readsChannels: boolean,
): UserError | undefined {
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return wrongToken();
    case GatewayCloseCodes.DisallowedIntents:
      return new UserError(
        'disallowed-intents',
        readsChannels
          ? 'Discord disallows the Message Content Intent, which QUOTH_ANSWER_CHANNELS and QUOTH_MESSAGE_CONTENT need: enable it in the developer portal (your application, Bot, Privileged Gateway Intents), or empty these settings.'
          : 'Discord disallows an intent of this bot, although it asks for no privileged one. A newer version of the bot may be needed.',
      );
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return new UserError(
        'shards-refused',
        `Discord refuses these shards (close code ${closeCode}): a shard may have 2,500 servers at most. Set QUOTH_SHARDS to auto, or to a higher count`,
      );
    case GatewayCloseCodes.InvalidAPIVersion:
    case GatewayCloseCodes.InvalidIntents:
      return new UserError(
        'connection-refused',
        `Discord refuses the connection (close code ${closeCode}). A newer version of the bot may be needed.`,
      );
    default:
      return undefined;
  }
}

export function wrongToken(): UserError {
  return new UserError('wrong-token', 'Discord does not accept DISCORD_TOKEN', {
    mend: 'copy the token again (developer portal, your application, Bot, Reset Token).',
  });
}

export function unreachable(cause: unknown, apiUrl: string | undefined): UserError {
  const where = apiUrl === undefined ? 'Discord' : `Discord at ${apiUrl} (DISCORD_API_URL)`;
  const reason = cause instanceof Error && cause.message !== '' ? ` (${cause.message})` : '';
  return new UserError('discord-unreachable', `${where} cannot be reached${reason}`, {
    cause,
    mend: 'check the network connection, then start again.',
  });
}
