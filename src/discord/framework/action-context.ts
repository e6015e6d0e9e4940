import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { KnowledgeBase } from '../../answer/serve/knowledge-base.js';
import type { KnowledgeLibrary } from '../../answer/serve/knowledge-library.js';
import type { FetchFeed } from '../../importing/feeds/fetch-feed.js';
import type { FetchList } from '../../importing/feeds/fetch-list.js';
import type { ArticleImporter } from '../../importing/import-article.js';
import type { Logger } from '../../shared/logger.js';
import type { GuildSettings } from '../../store/guild-settings.js';
import type { Stores } from '../../store/stores.js';
import { installedGuild, lackOf, mayWriteIn, type Requirement } from './access.js';
import type { ActionContext, Manner } from './action.js';
import type { Asking, Occasion } from './asking.js';
import { downloadAttachment } from './attachment.js';
import type { Command } from './command.js';
import type { Courier } from './courier.js';
import { guildFacts } from './guild-facts.js';
import type { OperatorSettings } from './operator-settings.js';
import type { SuggestionContext } from './option.js';
import { lackingToPost } from './permissions.js';
import { standpointOf } from './standpoint.js';
import { isPrivateMessage, sendProgress, type Answerable } from './responder.js';
import { languageFor, type Language } from '../text/languages.js';

/** What there is for actions to use. */
export interface ContextOptions {
  readonly commands: readonly Command[];
  /** See `ActionContext`. */
  readonly idOf: (command: string) => string | undefined;
  readonly library: KnowledgeLibrary;
  readonly asking: Asking;
  readonly operator: OperatorSettings;
  readonly stores: Stores;
  readonly courier: Courier;
  /** Absent: articles cannot be brought. */
  readonly importer?: ArticleImporter | undefined;
  /** Absent: no feed can be followed. */
  readonly fetchFeed?: FetchFeed | undefined;
  /** Absent: no sitemap and no feed can be brought as a whole. */
  readonly fetchList?: FetchList | undefined;
  /** Where uploads are fetched from: see `attachmentOrigins`. */
  readonly attachmentOrigins: readonly string[];
  readonly logger: Logger;
  /** Our own. */
  readonly version: string;
}

/** What an action, or a suggestion, is told of its occasion. */
export interface Contexts {
  /** `requires`: what the action does, so that whoever looks after the articles sees all of them. */
  forAction(
    interaction: Answerable,
    manner: Manner,
    requires?: Requirement,
  ): Promise<ActionContext>;
  forSuggestions(
    interaction: AutocompleteInteraction,
    requires?: Requirement,
  ): Promise<SuggestionContext>;
}

/** `settingsIn` gives the settings of a guild that has us, as far as they are known at once. */
export function createContexts(
  options: ContextOptions,
  settingsIn: (guildId: string | undefined) => Promise<GuildSettings | undefined>,
): Contexts {
  const { library, asking, stores, logger } = options;
  return { forAction, forSuggestions };

  async function forSuggestions(
    interaction: AutocompleteInteraction,
    requires?: Requirement,
  ): Promise<SuggestionContext> {
    const guildId = installedGuild(interaction);
    return {
      knowledge: await library.of(guildId, standpointOf(interaction, true, requires)),
      language: languageFor(interaction.locale),
      ...(guildId !== undefined && { guildId }),
      stores,
    };
  }

  async function forAction(
    interaction: Answerable,
    manner: Manner,
    requires?: Requirement,
  ): Promise<ActionContext> {
    const { channelId } = interaction;
    const installedIn = installedGuild(interaction);
    const isPrivate =
      manner === 'private' || (manner === 'update' && isPrivateMessage(interaction));
    const standpoint = standpointOf(interaction, isPrivate, requires);
    const knowledge = await library.of(installedIn, standpoint);
    const own = await settingsIn(installedIn);
    const occasion: Occasion = {
      surface: surfaceOf(interaction),
      guildId: installedIn,
      askerId: interaction.user.id,
      eventId: interaction.id,
    };
    const ownLanguage = languageFor(interaction.locale);
    return {
      knowledge,
      ask: async (question) =>
        asking.keep(await asking.ask(knowledge, question, occasion), occasion),
      look: (question) => asking.ask(knowledge, question, occasion),
      past: async (day) => {
        if (installedIn === undefined) return undefined;
        const past = await library.past?.(installedIn, day, standpoint);
        if (past?.kind !== 'past') return past;
        const answer: KnowledgeBase['answer'] = (question) =>
          asking.ask(past.knowledge, question, occasion);
        return { ...past, knowledge: { ...past.knowledge, answer } };
      },
      trial: (articles, question) => library.trial(articles, question),
      language: isPrivate ? ownLanguage : languageOfAll(interaction, own?.language),
      ownLanguage,
      audience: { askerId: interaction.user.id, isPrivate },
      userId: interaction.user.id,
      userName: nameOf(interaction),
      ...(installedIn !== undefined && { guildId: installedIn }),
      ...(interaction.guild !== null && { guildName: interaction.guild.name }),
      ...(interaction.guild !== null && { guild: guildFacts(interaction.guild) }),
      operator: options.operator,
      ...(channelId !== null && { channelId }),
      stores,
      courier: options.courier,
      seenIn: (channelIds) => library.of(installedIn, { channelIds, roleIds: [] }),
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
      get fetchList() {
        return present(options.fetchList);
      },
      get fetchFeed() {
        return present(options.fetchFeed);
      },
      download: (attachment) =>
        downloadAttachment(attachment, options.attachmentOrigins, ownLanguage.text),
      may: async (requirement) =>
        (await lackOf(requirement, interaction, installedIn, stores.settings, ownLanguage.text)) ===
        undefined,
      lackingIn: (id) => lackingToPost(interaction.guild, id),
      mayWriteIn: (id) => mayWriteIn(interaction, id),
      progress: (reply) => sendProgress(interaction, reply),
      botMention: `<@${interaction.applicationId}>`,
      version: options.version,
      idOf: options.idOf,
      commands: options.commands,
    };
  }
}

function nameOf({ member, user }: Interaction): string {
  return member !== null && 'displayName' in member ? member.displayName : user.displayName;
}

function surfaceOf(interaction: Answerable): Occasion['surface'] {
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) return 'component';
  return interaction.isMessageContextMenuCommand() ? 'menu' : 'slash';
}

/** What all see is in the language that the server has chosen, else in its own. */
function languageOfAll({ guildLocale, locale }: Interaction, chosen: string | undefined): Language {
  return languageFor(chosen ?? guildLocale ?? locale);
}

function present<Tool>(tool: Tool | undefined): Tool {
  if (tool === undefined) throw new Error('The bot was started without what this needs.');
  return tool;
}
