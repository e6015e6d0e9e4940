import {
  MessageFlags,
  RESTJSONErrorCodes,
  type ChatInputCommandInteraction,
  type Interaction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from '../../shared/logger.js';
import type { Manner } from './action.js';
import { isRefusal } from './discord-errors.js';
import { withLinksOrNot } from './links-refused.js';
import { switchedOff } from '../ui/switched-off.js';
import { limits } from '../ui/limits.js';
import { editOptions, messageOptions, type Reply } from '../ui/reply.js';

/** A button pressed, or a menu chosen from. */
export type ComponentInteraction = Extract<Interaction, MessageComponentInteraction>;

/** What can be answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ComponentInteraction
  | ModalSubmitInteraction;

/** When we ask Discord for more time. Half of what it gives: the rest is for the way there. */
const deferAfterMs = limits.firstResponseMs / 2;

/** Time that Discord is asked for while a reply is worked on. */
export interface Deferral {
  /** No more is asked for. Waits for what is under way, and rejects when that failed. */
  end(): Promise<void>;
}

/** Asks Discord for time after a while, or at once for what takes long, unless ended before. */
export function deferLater(interaction: Answerable, manner: Manner, takesLong: boolean): Deferral {
  let deferring: Promise<unknown> = Promise.resolve();
  const begin = (): void => {
    deferring = defer(interaction, manner);
    // Looked at again in `end`; without this it would count as unhandled until then.
    deferring.catch(() => undefined);
  };
  const timer = takesLong ? undefined : setTimeout(begin, deferAfterMs);
  if (takesLong) begin();
  return {
    end: async () => {
      clearTimeout(timer);
      await deferring;
    },
  };
}

/** A message of ours that all see. */
export interface PublicMessage {
  readonly channelId: string;
  readonly messageId: string;
}

/** Gives the person a reply, in its manner; the message that all see it in, where there is one that quotes or was changed. */
export async function send(
  interaction: Answerable,
  manner: Manner,
  reply: Reply,
  logger: Logger,
): Promise<PublicMessage | undefined> {
  return withLinksOrNot(reply, logger, (shown) => sendOnce(interaction, manner, shown));
}

async function sendOnce(
  interaction: Answerable,
  manner: Manner,
  reply: Reply,
): Promise<PublicMessage | undefined> {
  if (manner === 'publish' && isOnMessage(interaction)) return publish(interaction, reply);
  const isUpdate = manner === 'update' && isOnMessage(interaction);
  if (interaction.deferred) {
    const { id } = await interaction.editReply(editOptions(reply));
    const isForAll = isUpdate ? !isPrivateMessage(interaction) : interaction.ephemeral !== true;
    return isForAll ? publicMessage(interaction, id) : undefined;
  }
  if (isUpdate) {
    await interaction.update(editOptions(reply));
    return isPrivateMessage(interaction)
      ? undefined
      : publicMessage(interaction, interaction.message.id);
  }
  if (manner === 'private') await replyPrivately(interaction, reply);
  else if (reply.quotes === undefined) await interaction.reply(messageOptions(reply));
  else {
    const sent = await interaction.reply({ ...messageOptions(reply), withResponse: true });
    return publicMessage(interaction, sent.resource?.message?.id);
  }
  return undefined;
}

function publicMessage(
  { channelId }: Answerable,
  messageId: string | undefined,
): PublicMessage | undefined {
  return channelId === null || messageId === undefined ? undefined : { channelId, messageId };
}

/** The button is switched off only when what it publishes is there. */
async function publish(
  interaction: Extract<Answerable, { update: unknown }>,
  reply: Reply,
): Promise<PublicMessage | undefined> {
  if (!interaction.deferred) await interaction.deferUpdate();
  const { id } = await interaction.followUp(messageOptions(reply));
  if (interaction.isMessageComponent()) {
    const used = switchedOff(interaction.message, interaction.customId);
    if (used !== undefined) await interaction.editReply(editOptions(used));
  }
  return publicMessage(interaction, id);
}

/** Whether the message that was used shows to one person alone. */
export function isPrivateMessage(interaction: Answerable): boolean {
  const message =
    interaction.isMessageComponent() || interaction.isModalSubmit() ? interaction.message : null;
  return message?.flags.has(MessageFlags.Ephemeral) ?? false;
}

/** What is shown while the work goes on: only where Discord waits, since else the reply itself comes soon. */
export async function sendProgress(interaction: Answerable, reply: Reply): Promise<void> {
  if (interaction.deferred) await interaction.editReply(editOptions(reply));
}

export async function replyPrivately(
  interaction: RepliableInteraction,
  reply: Reply,
): Promise<void> {
  await interaction.reply(privately(reply));
}

/** Tells the person something instead of a reply that was expected, however far that had come. */
export async function sendInstead(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  // What a message shows that was to be changed stays: it was right before the button was pressed.
  if (isUpdating(interaction)) await interaction.followUp(privately(reply));
  else if (interaction.deferred && interaction.ephemeral === true)
    await interaction.editReply(editOptions(reply));
  else if (interaction.deferred) {
    // All see that something was on its way; what went wrong is for the person alone.
    await interaction.deleteReply();
    await interaction.followUp(privately(reply));
  } else if (!interaction.replied) await replyPrivately(interaction, reply);
}

/** Through the interaction itself, since in servers that the bot is not a member of there is no other way. */
export async function removeMessage(interaction: ComponentInteraction): Promise<void> {
  await interaction.deferUpdate();
  try {
    await interaction.deleteReply();
  } catch (error) {
    // Two people pressed at once, or a moderator was quicker.
    if (!isRefusal(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
  }
}

async function defer(interaction: Answerable, manner: Manner): Promise<void> {
  if ((manner === 'update' || manner === 'publish') && isOnMessage(interaction))
    await interaction.deferUpdate();
  else {
    const flags = manner === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
    await interaction.deferReply(flags);
  }
}

/** Whether it came from a message, which then can be updated: a button, or a modal that a button opened. */
function isOnMessage(
  interaction: Answerable,
): interaction is Extract<Answerable, { update: unknown }> {
  return (
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
  );
}

/** Whether a message is about to be changed; a reply that is under way is private or not, this is neither. */
function isUpdating(interaction: RepliableInteraction): boolean {
  return interaction.deferred && interaction.ephemeral === null;
}

function privately(reply: Reply): InteractionReplyOptions {
  return {
    ...messageOptions(reply),
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  };
}
