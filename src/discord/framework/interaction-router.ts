import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js';
import { StillIndexing } from '../../answer/serve/guild-shelf.js';
import { Unavailable, UserError } from '../../shared/errors.js';
import { TooManyWaiting } from '../../shared/semaphore.js';
import type { GuildSettings } from '../../store/guild-settings.js';
import type { RememberedSettings } from '../../store/remembered-settings.js';
import { installedGuild, lackOf, mayWrite, type Requirement } from './access.js';
import { createContexts, type ContextOptions } from './action-context.js';
import type { Action, Manner, ModalAction, ReplyAction } from './action.js';
import { isPlaceGone, isTooLate, loggable } from './discord-errors.js';
import { createPublications } from './publications.js';
import { createActionFinder, type Registries } from './find-action.js';
import { reportIncident } from './incident.js';
import { pressCost, type Cooldown } from './cooldown.js';
import { createWorkQueue, slowQueue } from '../../shared/work-queue.js';
import { notice, type Reply } from '../ui/reply.js';
import { timestamp } from '../ui/timestamp.js';
import {
  deferLater,
  isPrivateMessage,
  removeMessage,
  replyPrivately,
  send,
  sendInstead,
  type Answerable,
  type PublicMessage,
} from './responder.js';
import type { ShownAnswers } from './shown-answers.js';
import { prepareSuggestions } from './suggestions.js';
import { languageFor } from '../text/languages.js';

export interface InteractionRouterOptions extends Registries, ContextOptions {
  readonly settings: Pick<RememberedSettings, 'known'>;
  readonly shown: ShownAnswers;
  readonly cooldown: Cooldown;
}

export interface InteractionRouter {
  /** Answers an interaction. Never rejects: this is its error boundary. */
  handle(interaction: Interaction): Promise<void>;
  /** Says that nothing new is begun just now. */
  refuse(interaction: Interaction): Promise<void>;
}

export function createInteractionRouter(options: InteractionRouterOptions): InteractionRouter {
  const { library, settings, stores, shown, cooldown, logger } = options;
  const slow = createWorkQueue(slowQueue);
  const finder = createActionFinder(options);
  const contexts = createContexts(options, settingsIn);
  const publications = createPublications();
  prepareSuggestions(library.everywhere.corpus());

  return {
    handle: async (interaction) => {
      try {
        if (interaction.isAutocomplete()) await suggest(interaction);
        else if (isAnswerable(interaction)) await act(interaction, finder.actionFor(interaction));
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
    const command = finder.slashCommand(
      interaction.commandName,
      interaction.options.getSubcommand(false) ?? undefined,
    );
    const option = command?.options[focused.name];
    const isAllowed =
      command?.requires === undefined ||
      (await lackIn(interaction, command.requires)) === undefined;
    const choices =
      option?.type === 'string' && isAllowed
        ? await option.suggest?.(
            focused.value,
            await contexts.forSuggestions(interaction, command?.requires),
          )
        : undefined;
    await interaction.respond([...(choices ?? [])]);
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
        if (!interaction.isMessageComponent()) return;
        await removeMessage(interaction);
        await shown.forget(interaction.message.id);
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
    await refuseTooSoon(interaction, action);
    await interaction.showModal(
      await action.open(await contexts.forAction(interaction, 'private', action.requires)),
    );
  }

  /** Answers at once when it can, and asks Discord for time when the answer takes long. */
  async function respond(interaction: Answerable, action: ReplyAction): Promise<void> {
    const { takesLong = false } = action;
    const manner = mannerOf(action, interaction);
    await refuseTooSoon(interaction, action);
    if (manner === 'publish' && !publications.begin(interaction)) {
      const { text } = languageFor(interaction.locale);
      throw new UserError('already-posted', text.errors.alreadyPosted);
    }
    try {
      await replyTo(interaction, action, manner, takesLong);
    } catch (error) {
      publications.undo(interaction);
      throw error;
    }
  }

  async function replyTo(
    interaction: Answerable,
    action: ReplyAction,
    manner: Manner,
    takesLong: boolean,
  ): Promise<void> {
    const deferral = deferLater(interaction, manner, takesLong);
    let reply: Reply;
    try {
      const work = async (): Promise<Reply> =>
        action.execute(await contexts.forAction(interaction, manner, action.requires));
      reply = await (takesLong
        ? slow.run(interaction.guildId ?? interaction.user.id, work)
        : work());
    } finally {
      // Also on failure: whoever reports that has to know whether a reply is under way.
      await deferral.end();
    }
    const message = await send(interaction, manner, reply, logger);
    if (message !== undefined) await rememberShown(interaction, message, reply);
  }

  /** So that what all see is put right when it is changed. */
  async function rememberShown(
    interaction: Answerable,
    message: PublicMessage,
    { quotes = [] }: Reply,
  ): Promise<void> {
    const guildId = installedGuild(interaction);
    if (guildId !== undefined) await shown.remember({ guildId, ...message }, quotes);
  }

  /**
   * Throws what the person is told when they, or all in the channel, ask too much. Who looks after a server is held up by
   * the operator's rates alone: its own, however strict, can always be changed again.
   */
  async function refuseTooSoon(
    interaction: Answerable,
    { requires }: Pick<Action, 'requires'>,
  ): Promise<void> {
    const { user, channelId, guildId } = interaction;
    const tooSoon = cooldown.use(
      { userId: user.id, channelId: channelId ?? '', guildId },
      interaction.isMessageComponent() || interaction.isModalSubmit() ? pressCost : 1,
      requires === 'manager' || requires === 'editor'
        ? undefined
        : await settingsIn(installedGuild(interaction)),
    );
    if (tooSoon === undefined) return;
    const { text } = languageFor(interaction.locale);
    const when = timestamp(Date.now() + tooSoon.waitMs);
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
    if (isPlaceGone(error)) {
      logger.info('The message or channel of an interaction is gone.', {
        channelId: interaction.channelId,
      });
      return;
    }
    if (interaction.isAutocomplete()) {
      // The person goes on typing, and is asked for nothing.
      logger.warn('Suggestions could not be shown.', { error: loggable(error) });
      return;
    }
    const { text } = languageFor(interaction.locale);
    if (error instanceof Unavailable) {
      logger.warn('What is kept could not be reached for an interaction.', { error });
    }
    const message =
      error instanceof UserError
        ? error.message
        : error instanceof TooManyWaiting || error instanceof StillIndexing
          ? text.errors.busy
          : error instanceof Unavailable
            ? text.errors.unavailable
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

/** Nobody makes us speak where they may not themselves: they get it for themselves alone. */
function mannerOf({ manner }: ReplyAction, interaction: Answerable): Manner {
  const isForAll = manner === 'public' || (manner === 'update' && !isPrivateMessage(interaction));
  return isForAll && !mayWrite(interaction) ? 'private' : manner;
}

function isAnswerable(interaction: Interaction): interaction is Extract<Interaction, Answerable> {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  );
}
