import {
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type RepliableInteraction,
} from 'discord.js';
import type { KnowledgeBase } from '../answer/knowledge-base.js';
import { UserError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { ask } from './asking.js';
import type { ActionContext, Manner, ReplyAction } from './action.js';
import type { Command } from './command.js';
import type { Component, Press } from './component.js';
import { containerParts } from './container-parts.js';
import { isRefusal, isTooLate, loggable } from './discord-errors.js';
import { reportIncident } from './incident.js';
import { limits } from './limits.js';
import { pressCost, type Cooldown } from './manners/cooldown.js';
import { QueueFull, type WorkQueue } from './manners/work-queue.js';
import { messageOptions, notice, type Reply } from './render/reply.js';
import { prepareSuggestions } from './suggestions.js';
import { languageFor, type Language } from './text/languages.js';
import { timestamp } from './render/timestamp.js';

export interface InteractionRouterOptions {
  readonly commands: readonly Command[];
  readonly components: readonly Component[];
  readonly knowledge: KnowledgeBase;
  readonly cooldown: Cooldown;
  readonly queue: WorkQueue;
  readonly logger: Logger;
  /** Our own. */
  readonly version: string;
}

export interface InteractionRouter {
  /** Answers an interaction. Never rejects: this is its error boundary. */
  handle(interaction: Interaction): Promise<void>;
  /** Says that nothing new is begun just now. */
  refuse(interaction: Interaction): Promise<void>;
}

/** A button pressed, or a menu chosen from. */
type ComponentInteraction = Extract<Interaction, MessageComponentInteraction>;

type Answerable =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ComponentInteraction;

/** When we ask Discord for more time. Half of what it gives: the rest is for the way there. */
const deferAfterMs = limits.firstResponseMs / 2;

export function createInteractionRouter(options: InteractionRouterOptions): InteractionRouter {
  const { knowledge, cooldown, queue, logger } = options;
  const commandByName = new Map(options.commands.map((command) => [command.name, command]));
  prepareSuggestions(knowledge.corpus());

  return {
    handle: async (interaction) => {
      try {
        if (interaction.isAutocomplete()) await suggest(interaction);
        else if (interaction.isChatInputCommand()) await runCommand(interaction);
        else if (interaction.isMessageContextMenuCommand()) await runMessageCommand(interaction);
        else if (interaction.isMessageComponent()) await useComponent(interaction);
        else if (interaction.isRepliable()) await sayOutdated(interaction);
      } catch (error) {
        await reportFailure(interaction, error);
      }
    },
    refuse: async (interaction) => {
      if (!interaction.isRepliable()) return;
      const { text } = languageFor(interaction.locale);
      await replyPrivately(interaction, notice(text.errors.stopping)).catch((error: unknown) => {
        logger.debug('An interaction could not be refused.', { error: loggable(error) });
      });
    },
  };

  async function suggest(interaction: AutocompleteInteraction): Promise<void> {
    const focused = interaction.options.getFocused(true);
    const command = commandByName.get(interaction.commandName);
    const option = command?.kind === 'chat' ? command.options[focused.name] : undefined;
    const choices =
      option?.type === 'string' ? (option.suggest?.(focused.value, knowledge) ?? []) : [];
    await interaction.respond([...choices]);
  }

  async function runCommand(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = commandByName.get(interaction.commandName);
    if (command?.kind !== 'chat') {
      await sayOutdated(interaction);
      return;
    }
    const action = command.prepare({
      string: (name) => interaction.options.getString(name) ?? undefined,
      boolean: (name) => interaction.options.getBoolean(name) ?? undefined,
      integer: (name) => interaction.options.getInteger(name) ?? undefined,
    });
    await respond(interaction, action);
  }

  async function runMessageCommand(
    interaction: MessageContextMenuCommandInteraction,
  ): Promise<void> {
    const command = commandByName.get(interaction.commandName);
    if (command?.kind !== 'message') await sayOutdated(interaction);
    else await respond(interaction, command.prepare(interaction.targetMessage.content));
  }

  async function useComponent(interaction: ComponentInteraction): Promise<void> {
    const press = pressOf(interaction);
    const action = options.components
      .map((component) => component.prepare(interaction.customId, press))
      .find((prepared) => prepared !== undefined);
    if (action === undefined) await sayOutdated(interaction);
    else if (action.manner === 'remove') await removeMessage(interaction);
    else await respond(interaction, action);
  }

  /** Answers at once when it can, and asks Discord for time when the answer takes long. */
  async function respond(interaction: Answerable, action: ReplyAction): Promise<void> {
    const { manner } = action;
    refuseTooSoon(interaction);
    const deferral = deferLater(() => defer(interaction, manner));
    let reply: Reply;
    try {
      reply = await queue.run(() => action.execute(contextOf(interaction, manner)));
    } finally {
      // Also on failure: whoever reports that has to know whether a reply is under way.
      await deferral.end();
    }
    if (interaction.deferred) await interaction.editReply(messageOptions(reply));
    else if (manner === 'private') await replyPrivately(interaction, reply);
    else if (manner === 'update' && interaction.isMessageComponent())
      await interaction.update(messageOptions(reply));
    else await interaction.reply(messageOptions(reply));
  }

  /** Throws what the person is told when they, or all in the channel, ask too much. */
  function refuseTooSoon(interaction: Answerable): void {
    const { user, channelId, guildId } = interaction;
    const tooSoon = cooldown.use(
      { userId: user.id, channelId, guildId },
      interaction.isMessageComponent() ? pressCost : 1,
    );
    if (tooSoon === undefined) return;
    const { text } = languageOf(interaction, true);
    const when = timestamp(tooSoon.untilMs);
    throw new UserError('too-soon', text.errors.tooSoon[tooSoon.of](when));
  }

  function contextOf(interaction: Answerable, manner: Manner): ActionContext {
    const { guildId } = interaction;
    const surface = interaction.isMessageComponent() ? 'component' : 'slash';
    const isPrivate =
      manner === 'private' || (manner === 'update' && isPrivateMessage(interaction));
    return {
      knowledge,
      ask: (question) => ask(options, question, { surface, ...(guildId !== null && { guildId }) }),
      language: languageOf(interaction, isPrivate),
      ownLanguage: languageFor(interaction.locale),
      audience: { askerId: interaction.user.id, isPrivate },
      botMention: `<@${interaction.applicationId}>`,
      version: options.version,
      commands: options.commands,
    };
  }

  async function sayOutdated(interaction: RepliableInteraction): Promise<void> {
    const { text } = languageFor(interaction.locale);
    await replyPrivately(interaction, notice(text.errors.outdated));
  }

  async function reportFailure(interaction: Interaction, error: unknown): Promise<void> {
    if (isTooLate(error)) {
      logger.warn('An interaction was over before it could be answered.', {
        interaction: interaction.id,
        ageMs: Date.now() - interaction.createdTimestamp,
      });
      return;
    }
    const { text } = languageFor(interaction.locale);
    const message =
      error instanceof UserError
        ? error.message
        : error instanceof QueueFull
          ? text.errors.busy
          : text.errors.incident(
              reportIncident(logger, error, { surface: 'slash', guildId: interaction.guildId }),
            );
    if (!interaction.isRepliable()) return;
    try {
      if (isUpdating(interaction)) {
        // What the message shows stays: it was right before the button was pressed.
        await interaction.followUp(privately(notice(message)));
      } else if (interaction.deferred) await interaction.editReply(messageOptions(notice(message)));
      else if (!interaction.replied) await replyPrivately(interaction, notice(message));
    } catch (failure) {
      logger.warn('A failure could not be told to the person who met it.', {
        error: loggable(failure),
      });
    }
  }
}

async function defer(interaction: Answerable, manner: Manner): Promise<void> {
  if (manner === 'update' && interaction.isMessageComponent()) await interaction.deferUpdate();
  else {
    const flags = manner === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
    await interaction.deferReply(flags);
  }
}

/** Through the interaction itself, since in servers that the bot is not a member of there is no other way. */
async function removeMessage(interaction: ComponentInteraction): Promise<void> {
  await interaction.deferUpdate();
  try {
    await interaction.deleteReply();
  } catch (error) {
    // Two people pressed at once, or a moderator was quicker.
    if (!isRefusal(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
  }
}

function pressOf(interaction: ComponentInteraction): Press {
  const { message, memberPermissions } = interaction;
  return {
    userId: interaction.user.id,
    mayManageMessages: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    message: {
      isPrivate: isPrivateMessage(interaction),
      parts: containerParts(message),
    },
  };
}

/** Whether the message that was used shows to one person alone. */
function isPrivateMessage(interaction: Answerable): boolean {
  return interaction.isMessageComponent() && interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** What only one person sees is in their language; what all see is in the server's. */
function languageOf(interaction: Interaction, isPrivate: boolean): Language {
  return languageFor(
    isPrivate ? interaction.locale : (interaction.guildLocale ?? interaction.locale),
  );
}

/** Whether a message is about to be changed; a reply that is under way is private or not, this is neither. */
function isUpdating(interaction: RepliableInteraction): boolean {
  return interaction.deferred && interaction.ephemeral === null;
}

async function replyPrivately(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  await interaction.reply(privately(reply));
}

function privately(reply: Reply): InteractionReplyOptions {
  return {
    ...messageOptions(reply),
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  };
}

/** Defers unless ended before; `end` waits for a deferral that is under way, and rejects when it failed. */
function deferLater(defer: () => Promise<unknown>): { readonly end: () => Promise<void> } {
  let deferring: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    deferring = defer();
    // Looked at again in `end`; without this it would count as unhandled until then.
    deferring.catch(() => undefined);
  }, deferAfterMs);
  return {
    end: async () => {
      clearTimeout(timer);
      await deferring;
    },
  };
}
