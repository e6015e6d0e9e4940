import {
  ComponentType,
  DiscordAPIError,
  MessageFlags,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
  type Message,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Press, UsedMessage } from './component.js';
import { containerParts } from '../ui/container-parts.js';
import type { FieldReader, Submission } from './modal.js';
import type { OptionReader } from './option.js';
import { questionIn } from './question-in.js';
import type { ComponentInteraction } from './responder.js';

/** The options of a command, by name. */
export function optionsOf({ options }: ChatInputCommandInteraction): OptionReader {
  return {
    string: (name) => options.getString(name) ?? undefined,
    boolean: (name) => options.getBoolean(name) ?? undefined,
    integer: (name) => options.getInteger(name) ?? undefined,
    user: (name) => options.getUser(name)?.id,
    channel: (name) => options.getChannel(name)?.id,
    attachment: (name) => {
      const file = options.getAttachment(name);
      if (file === null) return undefined;
      const { size, url, contentType } = file;
      return { name: file.name, size, url, ...(contentType !== null && { contentType }) };
    },
  };
}

/** Who pressed what, and on which message. */
export function pressOf(interaction: ComponentInteraction): Press {
  return {
    userId: interaction.user.id,
    mayManageMessages:
      interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    message: usedMessage(interaction.message),
  };
}

/** Who sent a modal, and on which message it was opened. */
export function submissionOf({ user, message }: ModalSubmitInteraction): Submission {
  return {
    userId: user.id,
    ...(message !== null && { message: usedMessage(message) }),
  };
}

/** What a modal was filled in with. */
export function fieldsOf({ fields }: ModalSubmitInteraction): FieldReader {
  return {
    text: (name) => {
      const field = fields.fields.get(name);
      return field !== undefined && 'value' in field && typeof field.value === 'string'
        ? field.value
        : undefined;
    },
    values: (name) => {
      const field = fields.fields.get(name);
      return field !== undefined && 'values' in field ? field.values : undefined;
    },
    files: (name) => {
      const field = fields.fields.get(name);
      // Left empty, it has none, whatever its type says.
      if (field?.type !== ComponentType.FileUpload || !('attachments' in field)) return undefined;
      return [...field.attachments.values()].map(({ name: file, size, url }) => ({
        name: file,
        size,
        url,
      }));
    },
  };
}

function usedMessage(message: Message): UsedMessage {
  return {
    isPrivate: message.flags.has(MessageFlags.Ephemeral),
    parts: containerParts(message),
    id: message.id,
    repliedQuestion: () => repliedQuestion(message),
  };
}

/** What Discord no longer has, or does not show us, is no question. */
async function repliedQuestion(message: Message): Promise<string | undefined> {
  if (message.reference?.messageId === undefined) return undefined;
  try {
    const question = questionIn(await message.fetchReference());
    return question === '' ? undefined : question;
  } catch (error) {
    if (error instanceof DiscordAPIError) return undefined;
    throw error;
  }
}
