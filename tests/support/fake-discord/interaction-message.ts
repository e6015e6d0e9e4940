import { InteractionType, MessageFlags, MessageType, type APIMessage } from 'discord.js';
import { refusal } from './api-error.js';
import { publishMessage, replaceMessage, type Core } from './core.js';
import { integrationOwners, type Interaction } from './interaction.js';
import { composeMessage, editMessage, type MessageBody, type UploadedFile } from './message.js';

/** Sends a message in answer to an interaction: the original response first, follow-ups after it. */
export function sendInteractionMessage(
  core: Core,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  const { world } = core;
  const isOriginal = interaction.originalId === undefined && interaction.answer === undefined;
  const user = world.users.get(interaction.userId);
  if (!user) throw refusal('unknownUser');
  const source = world.messages.get(interaction.sourceId ?? '')?.message;
  const owners = integrationOwners(interaction);
  const message = composeMessage(world, {
    author: world.bot,
    channelId: interaction.channelId,
    body,
    files,
    extra: {
      application_id: world.applicationId,
      webhook_id: world.applicationId,
      ...(interaction.type === InteractionType.ApplicationCommand && {
        type: isOriginal ? MessageType.ChatInputCommand : MessageType.Default,
        interaction_metadata: {
          id: interaction.id,
          type: InteractionType.ApplicationCommand,
          user: user.api,
          authorizing_integration_owners: owners,
        },
      }),
      ...(interaction.type === InteractionType.MessageComponent && {
        interaction_metadata: {
          id: interaction.id,
          type: InteractionType.MessageComponent,
          user: user.api,
          authorizing_integration_owners: owners,
          interacted_message_id: source?.id ?? '0',
        },
      }),
    },
  });
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (isOriginal) {
    interaction.originalId = message.id;
    interaction.ephemeral = ephemeral;
  } else {
    interaction.followUpIds.push(message.id);
  }
  publishMessage(core, { message, ...(ephemeral && { onlyFor: interaction.userId }) });
  return message;
}

/** Edits a message through the interaction; the loading state of a deferred response ends with it. */
export function editInteractionMessage(
  core: Core,
  interaction: Interaction,
  message: APIMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  const wasLoading = isLoading(message);
  const edited = editMessage(core.world, message, body, files);
  if (message.id === interaction.sourceId) interaction.updatedSource = true;
  replaceMessage(core, wasLoading ? { ...edited, edited_timestamp: null } : edited);
  return edited;
}

export function isLoading(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}
