import type { Message } from 'discord.js';
import type { Action } from './action.js';
import type { ChatCommand, ChosenMessage, Command, Subcommand } from './command.js';
import type { Component } from './component.js';
import { fieldsOf, optionsOf, pressOf, submissionOf } from './interaction-reading.js';
import { textOfMessage } from './message-text.js';
import type { Modal } from './modal.js';
import type { Answerable } from './responder.js';

/** Everything that people can use. */
export interface Registries {
  readonly commands: readonly Command[];
  readonly components: readonly Component[];
  readonly modals: readonly Modal[];
}

export interface ActionFinder {
  /** What is to be done; undefined for a command or an id that this version no longer has. */
  actionFor(interaction: Answerable): Action | undefined;
  /** A slash command, or one of a group. */
  slashCommand(name: string, subcommand: string | undefined): ChatCommand | Subcommand | undefined;
}

export function createActionFinder({ commands, components, modals }: Registries): ActionFinder {
  const commandByName = new Map(commands.map((command) => [command.name, command]));
  return { actionFor, slashCommand };

  function actionFor(interaction: Answerable): Action | undefined {
    if (interaction.isMessageComponent()) {
      const press = pressOf(interaction);
      return firstDefined(components, (component) =>
        component.prepare(interaction.customId, press),
      );
    }
    if (interaction.isModalSubmit()) {
      const [fields, submission] = [fieldsOf(interaction), submissionOf(interaction)];
      return firstDefined(modals, (modal) =>
        modal.prepare(interaction.customId, fields, submission),
      );
    }
    if (interaction.isMessageContextMenuCommand()) {
      const command = commandByName.get(interaction.commandName);
      if (command?.kind !== 'message') return undefined;
      const { requires } = command;
      const action = command.prepare(chosenMessage(interaction.targetMessage));
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
}

function chosenMessage(message: Message): ChosenMessage {
  const isPersons = !message.author.bot && message.webhookId === null;
  return {
    text: textOfMessage(message),
    ...(isPersons && { authorId: message.author.id }),
    content: message.content,
    id: message.id,
    url: message.url,
    authorName: message.author.displayName,
    writtenAtMs: message.createdTimestamp,
  };
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
