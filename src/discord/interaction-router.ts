import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js';
import { StillIndexing } from '../answer/guild-shelf.js';
import type { KnowledgeLibrary } from '../answer/knowledge-library.js';
import type { ArticleImporter } from '../knowledge/import-article.js';
import { UserError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import type { GuildSettings } from '../store/guild-settings.js';
import type { RememberedSettings } from '../store/remembered-settings.js';
import type { Stores } from '../store/stores.js';
import { installedGuild, lackOf, type Requirement } from './access.js';
import type { Action, ActionContext, Manner, ModalAction, ReplyAction } from './action.js';
import type { Asking, Occasion } from './asking.js';
import { downloadAttachment } from './attachment.js';
import type { ChatCommand, Command, Subcommand } from './command.js';
import type { Component } from './component.js';
import { isTooLate, loggable } from './discord-errors.js';
import { guildFacts } from './guild-facts.js';
import { reportIncident } from './incident.js';
import {
  fieldsOf,
  isPrivateMessage,
  optionsOf,
  pressOf,
  submissionOf,
} from './interaction-reading.js';
import { pressCost, type Cooldown } from './manners/cooldown.js';
import { QueueFull, type WorkQueue } from './manners/work-queue.js';
import type { Modal } from './modal.js';
import { lackingToPost } from './permissions.js';
import type { OperatorSettings } from './operator-settings.js';
import { notice, type Reply } from './render/reply.js';
import type { SuggestionContext } from './option.js';
import { timestamp } from './render/timestamp.js';
import {
  deferLater,
  removeMessage,
  replyPrivately,
  send,
  sendInstead,
  sendProgress,
  type Answerable,
} from './responder.js';
import { textOfMessage } from './message-text.js';
import { prepareSuggestions } from './suggestions.js';
import { languageFor, type Language } from './text/languages.js';

export interface InteractionRouterOptions {
  readonly commands: readonly Command[];
  readonly components: readonly Component[];
  readonly modals: readonly Modal[];
  readonly library: KnowledgeLibrary;
  readonly asking: Asking;
  readonly settings: Pick<RememberedSettings, 'known'>;
  readonly operator: OperatorSettings;
  readonly stores: Stores;
  /** Absent: articles cannot be brought. */
  readonly importer?: ArticleImporter | undefined;
  /** Where uploads are fetched from: see `attachmentOrigins`. */
  readonly attachmentOrigins: readonly string[];
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

export function createInteractionRouter(options: InteractionRouterOptions): InteractionRouter {
  const { library, asking, settings, stores, cooldown, queue, logger } = options;
  const commandByName = new Map(options.commands.map((command) => [command.name, command]));
  prepareSuggestions(library.everywhere.corpus());

  return {
    handle: async (interaction) => {
      try {
        if (interaction.isAutocomplete()) await suggest(interaction);
        else if (isAnswerable(interaction)) await act(interaction, actionFor(interaction));
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
    const command = slashCommand(
      interaction.commandName,
      interaction.options.getSubcommand(false) ?? undefined,
    );
    const option = command?.options[focused.name];
    const isAllowed =
      command?.requires === undefined ||
      (await lackIn(interaction, command.requires)) === undefined;
    const choices =
      option?.type === 'string' && isAllowed
        ? await option.suggest?.(focused.value, await suggestionContext(interaction))
        : undefined;
    await interaction.respond([...(choices ?? [])]);
  }

  /** What is to be done; undefined for a command or an id that this version no longer has. */
  function actionFor(interaction: Answerable): Action | undefined {
    if (interaction.isMessageComponent()) {
      const press = pressOf(interaction);
      return firstDefined(options.components, (component) =>
        component.prepare(interaction.customId, press),
      );
    }
    if (interaction.isModalSubmit()) {
      const [fields, submission] = [fieldsOf(interaction), submissionOf(interaction)];
      return firstDefined(options.modals, (modal) =>
        modal.prepare(interaction.customId, fields, submission),
      );
    }
    if (interaction.isMessageContextMenuCommand()) {
      const command = commandByName.get(interaction.commandName);
      if (command?.kind !== 'message') return undefined;
      const { requires } = command;
      const action = command.prepare(textOfMessage(interaction.targetMessage));
      return requires === undefined ? action : { requires, ...action };
    }
    const subcommand = interaction.options.getSubcommand(false) ?? undefined;
    return slashCommand(interaction.commandName, subcommand)?.prepare(optionsOf(interaction));
  }

  function slashCommand(
    name: string,
    subcommand: string | undefined,
  ): ChatCommand | Subcommand | undefined {
    const command = commandByName.get(name);
    if (command?.kind === 'group')
      return command.subcommands.find((each) => each.name === subcommand);
    return command?.kind === 'chat' && subcommand === undefined ? command : undefined;
  }

  /** Nothing is done before it is known that the person may do it. */
  async function act(interaction: Answerable, action: Action | undefined): Promise<void> {
    if (action === undefined) {
      await sayOutdated(interaction);
      return;
    }
    const lack = action.requires && (await lackIn(interaction, action.requires));
    if (lack !== undefined) throw lack;
    switch (action.manner) {
      case 'remove':
        if (interaction.isMessageComponent()) await removeMessage(interaction);
        return;
      case 'modal':
        await open(interaction, action);
        return;
      default:
        await respond(interaction, action);
    }
  }

  async function open(interaction: Answerable, action: ModalAction): Promise<void> {
    // Discord opens no modal on a modal.
    if (interaction.isModalSubmit()) throw new Error('A modal was to be opened by a modal.');
    await refuseTooSoon(interaction);
    await interaction.showModal(await action.open(await contextOf(interaction, 'private')));
  }

  /** Answers at once when it can, and asks Discord for time when the answer takes long. */
  async function respond(interaction: Answerable, action: ReplyAction): Promise<void> {
    const { manner } = action;
    await refuseTooSoon(interaction);
    const deferral = deferLater(interaction, manner, action.takesLong ?? false);
    let reply: Reply;
    try {
      reply = await queue.run(async () => action.execute(await contextOf(interaction, manner)));
    } finally {
      // Also on failure: whoever reports that has to know whether a reply is under way.
      await deferral.end();
    }
    await send(interaction, manner, reply);
  }

  /** Throws what the person is told when they, or all in the channel, ask too much. */
  async function refuseTooSoon(interaction: Answerable): Promise<void> {
    const { user, channelId, guildId } = interaction;
    const tooSoon = cooldown.use(
      { userId: user.id, channelId: channelId ?? '', guildId },
      interaction.isMessageComponent() || interaction.isModalSubmit() ? pressCost : 1,
      await settingsIn(installedGuild(interaction)),
    );
    if (tooSoon === undefined) return;
    const { text } = languageFor(interaction.locale);
    const when = timestamp(tooSoon.untilMs);
    throw new UserError('too-soon', text.errors.tooSoon[tooSoon.of](when));
  }

  async function settingsIn(guildId: string | undefined): Promise<GuildSettings | undefined> {
    return guildId === undefined ? undefined : settings.known(guildId);
  }

  function lackIn(
    interaction: Interaction,
    requirement: Requirement,
  ): Promise<UserError | undefined> {
    const guildId = installedGuild(interaction);
    const { text } = languageFor(interaction.locale);
    return lackOf(requirement, interaction, guildId, stores.settings, text);
  }

  async function suggestionContext(
    interaction: AutocompleteInteraction,
  ): Promise<SuggestionContext> {
    const guildId = installedGuild(interaction);
    return {
      knowledge: await library.of(guildId),
      language: languageFor(interaction.locale),
      ...(guildId !== undefined && { guildId }),
      stores,
    };
  }

  async function contextOf(interaction: Answerable, manner: Manner): Promise<ActionContext> {
    const { channelId } = interaction;
    const installedIn = installedGuild(interaction);
    const knowledge = await library.of(installedIn);
    const own = await settingsIn(installedIn);
    const occasion: Occasion = {
      surface: surfaceOf(interaction),
      guildId: installedIn,
      askerId: interaction.user.id,
    };
    const isPrivate =
      manner === 'private' || (manner === 'update' && isPrivateMessage(interaction));
    const ownLanguage = languageFor(interaction.locale);
    return {
      knowledge,
      ask: async (question) =>
        asking.keep(await asking.ask(knowledge, question, occasion), occasion),
      look: (question) => asking.ask(knowledge, question, occasion),
      language: isPrivate ? ownLanguage : languageOfAll(interaction, own?.language),
      ownLanguage,
      audience: { askerId: interaction.user.id, isPrivate },
      userId: interaction.user.id,
      ...(installedIn !== undefined && { guildId: installedIn }),
      ...(interaction.guild !== null && { guildName: interaction.guild.name }),
      ...(interaction.guild !== null && { guild: guildFacts(interaction.guild) }),
      operator: options.operator,
      ...(channelId !== null && { channelId }),
      stores,
      refresh: async () => {
        if (installedIn === undefined) return;
        try {
          await library.refresh(installedIn);
        } catch (error) {
          // It is kept all the same, and whoever follows the changes of the stores tries again.
          logger.warn('What was written is not served yet.', { guildId: installedIn, error });
        }
      },
      get importer() {
        return present(options.importer);
      },
      download: (attachment) =>
        downloadAttachment(attachment, options.attachmentOrigins, ownLanguage.text),
      lackingIn: (id) => lackingToPost(interaction.guild, id),
      progress: (reply) => sendProgress(interaction, reply),
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
        : error instanceof QueueFull || error instanceof StillIndexing
          ? text.errors.busy
          : text.errors.incident(
              reportIncident(logger, error, { surface: 'slash', guildId: interaction.guildId }),
            );
    if (!interaction.isRepliable()) return;
    try {
      await sendInstead(interaction, notice(message));
    } catch (failure) {
      logger.warn('A failure could not be told to the person who met it.', {
        error: loggable(failure),
      });
    }
  }
}

function isAnswerable(interaction: Interaction): interaction is Extract<Interaction, Answerable> {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  );
}

function surfaceOf(interaction: Answerable): Occasion['surface'] {
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) return 'component';
  return interaction.isMessageContextMenuCommand() ? 'menu' : 'slash';
}

/** What all see is in the language that the server has chosen, else in its own. */
function languageOfAll({ guildLocale, locale }: Interaction, chosen: string | undefined): Language {
  return languageFor(chosen ?? guildLocale ?? locale);
}

function firstDefined<Item, Result>(
  items: readonly Item[],
  resultOf: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = resultOf(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

function present<Tool>(tool: Tool | undefined): Tool {
  if (tool === undefined) throw new Error('The bot was started without what this needs.');
  return tool;
}
