import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import type { APIMessage } from 'discord.js';
import { ApiError, refusal } from '../api-error.js';
import { removeMessage, type Core } from '../core.js';
import { noContent, ok, type ApiRequest, type Route } from '../http.js';
import { interactionByToken, originalOf, tokenLifeMs, type Interaction } from '../interaction.js';
import {
  editInteractionMessage,
  isLoading,
  sendInteractionMessage,
} from '../interaction-message.js';
import { bodyAfterEdit } from '../message.js';
import { messageRules } from '../rules.js';
import { obey, validate } from '../validation.js';

const followUpsWhenOnlyUserInstalled = 5;

/** What an answered interaction allows for 15 minutes: its original response and follow-ups. */
export function webhookRoutes(core: Core): readonly Route[] {
  const { world } = core;
  const base = '/webhooks/:application/:token';

  /** Unknown until it is answered (10015), invalid when the 15 minutes are over (50027). */
  function interactionOf(request: ApiRequest): Interaction {
    const interaction = interactionByToken(world, request.param('token'));
    if (interaction?.answer === undefined || request.param('application') !== world.applicationId) {
      throw refusal('unknownWebhook');
    }
    if (world.clock.now() - interaction.createdAtMs > tokenLifeMs) {
      throw refusal('invalidWebhookToken');
    }
    return interaction;
  }

  function messageOf(request: ApiRequest, interaction: Interaction): APIMessage {
    const id = request.param('message');
    if (id === '@original') {
      const original = originalOf(world, interaction);
      if (!original) throw refusal('unknownMessage');
      return original;
    }
    const isIts =
      id === interaction.originalId ||
      id === interaction.sourceId ||
      interaction.followUpIds.includes(id);
    const message = isIts ? world.messages.get(id)?.message : undefined;
    if (!message) throw refusal('unknownMessage');
    return message;
  }

  return [
    {
      method: 'POST',
      pattern: base,
      authorized: false,
      handle: (request) => {
        const interaction = interactionOf(request);
        const body = validate(IncomingWebhookRequestPartialSchema, request.body);
        obey(messageRules, { ...body, files: request.files });
        const original = originalOf(world, interaction);
        // The first follow-up after a deferral takes the place of the loading response.
        if (original && isLoading(original)) {
          return ok(editInteractionMessage(core, interaction, original, body, request.files));
        }
        if (
          interaction.onlyUserInstalled &&
          interaction.followUpIds.length >= followUpsWhenOnlyUserInstalled
        ) {
          throw new ApiError(
            400,
            40094,
            'This interaction has reached the maximum number of follow up messages',
          );
        }
        return ok(sendInteractionMessage(core, interaction, body, request.files));
      },
    },
    {
      method: 'GET',
      pattern: `${base}/messages/:message`,
      authorized: false,
      handle: (request) => ok(messageOf(request, interactionOf(request))),
    },
    {
      method: 'PATCH',
      pattern: `${base}/messages/:message`,
      authorized: false,
      handle: (request) => {
        const interaction = interactionOf(request);
        const message = messageOf(request, interaction);
        const body = validate(IncomingWebhookUpdateRequestPartialSchema, request.body);
        obey(messageRules, bodyAfterEdit(message, body, request.files));
        return ok(editInteractionMessage(core, interaction, message, body, request.files));
      },
    },
    {
      method: 'DELETE',
      pattern: `${base}/messages/:message`,
      authorized: false,
      handle: (request) => {
        removeMessage(core, messageOf(request, interactionOf(request)).id);
        return noContent;
      },
    },
  ];
}
