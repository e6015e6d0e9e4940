import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIMessage,
} from 'discord.js';
import { z } from 'zod';
import { invalidForm, refusal } from '../api-error.js';
import { replaceMessage, type Core } from '../core.js';
import { noContent, ok, type ApiRequest, type Route } from '../http.js';
import { responseWindowMs, type Interaction } from '../interaction.js';
import { sendInteractionMessage } from '../interaction-message.js';
import { isObject, objectsIn } from '../json.js';
import { bodyAfterEdit, editMessage } from '../message.js';
import { choiceRules, messageRules, modalRules } from '../rules.js';
import { obey, validate } from '../validation.js';

/** Which callbacks an interaction of a type may be answered with. */
const allowedAnswers: Readonly<Record<InteractionType, readonly number[]>> = {
  [InteractionType.Ping]: [1],
  [InteractionType.ApplicationCommand]: [4, 5, 9, 12],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9, 12],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
  [InteractionType.ModalSubmit]: [4, 5, 6, 7, 12],
};

/** The first response to an interaction. */
export function interactionRoutes(core: Core): readonly Route[] {
  const { world, signals } = core;
  return [
    {
      method: 'POST',
      pattern: '/interactions/:interaction/:token/callback',
      authorized: false,
      handle: (request) => {
        const interaction = world.interactions.get(request.param('interaction'));
        const ageMs = world.clock.now() - (interaction?.createdAtMs ?? 0);
        if (interaction?.token !== request.param('token')) throw refusal('unknownInteraction');
        if (interaction.answer !== undefined) throw refusal('alreadyAcknowledged');
        if (ageMs > responseWindowMs) throw refusal('unknownInteraction');
        const type = z
          .enum(InteractionResponseType)
          .safeParse(isObject(request.body) ? request.body['type'] : undefined).data;
        if (type === undefined || !allowedAnswers[interaction.type].includes(type)) {
          throw wrongAnswer(interaction, type);
        }
        const message = answer(core, interaction, type, request);
        interaction.answer = type;
        interaction.answeredAfterMs = ageMs;
        signals.changed();
        return request.query.get('with_response') === 'true'
          ? ok(callbackPayload(interaction, type, message))
          : noContent;
      },
    },
  ];
}

function answer(
  core: Core,
  interaction: Interaction,
  type: InteractionResponseType,
  { body, files }: ApiRequest,
): APIMessage | undefined {
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const { data } = validate(CreateMessageInteractionCallbackRequestSchema, body);
      obey(messageRules, { ...data, files }, ['data']);
      return sendInteractionMessage(core, interaction, data ?? {}, files);
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const { data } = validate(CreateMessageInteractionCallbackRequestSchema, body);
      const isEphemeral = ((data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      const flags: MessageFlags =
        MessageFlags.Loading | (isEphemeral ? MessageFlags.Ephemeral : MessageFlags.Loading);
      return sendInteractionMessage(core, interaction, { flags }, []);
    }
    case InteractionResponseType.DeferredMessageUpdate:
      validate(UpdateMessageInteractionCallbackRequestSchema, body);
      requireSource(core, interaction);
      return undefined;
    case InteractionResponseType.UpdateMessage: {
      const { data } = validate(UpdateMessageInteractionCallbackRequestSchema, body);
      const source = requireSource(core, interaction);
      const patch = data ?? {};
      obey(messageRules, bodyAfterEdit(source, patch, files), ['data']);
      const edited = editMessage(core.world, source, patch, files);
      interaction.updatedSource = true;
      replaceMessage(core, edited);
      return edited;
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const { data } = validate(ApplicationCommandAutocompleteCallbackRequestSchema, body);
      obey(choiceRules, data, ['data']);
      interaction.choices = objectsIn(data.choices);
      return undefined;
    }
    case InteractionResponseType.Modal: {
      const { data } = validate(ModalInteractionCallbackRequestSchema, body);
      obey(modalRules, data, ['data']);
      interaction.modal = isObject(data) ? data : {};
      return undefined;
    }
    default:
      throw wrongAnswer(interaction, type);
  }
}

function requireSource(core: Core, interaction: Interaction): APIMessage {
  const stored = core.world.messages.get(interaction.sourceId ?? '');
  if (!stored) throw refusal('unknownMessage');
  return stored.message;
}

function wrongAnswer(interaction: Interaction, type: number | undefined): Error {
  const allowed = allowedAnswers[interaction.type];
  return invalidForm([
    {
      path: ['type'],
      code: 'BASE_TYPE_CHOICES',
      message: `Value must be one of {${allowed.join(', ')}}, not ${type ?? 'anything else'}.`,
    },
  ]);
}

/** The answer to `with_response=true`. */
function callbackPayload(
  interaction: Interaction,
  type: number,
  message: APIMessage | undefined,
): object {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: ((message.flags ?? 0) & MessageFlags.Loading) !== 0,
        response_message_ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
      }),
    },
    ...(message && { resource: { type, message } }),
  };
}
