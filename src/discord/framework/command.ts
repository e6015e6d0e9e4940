import type { Requirement } from './access.js';
import type { ActionContext, ModalAction, ReplyAction } from './action.js';
import { readArguments, type ArgumentsOf, type OptionReader, type Options } from './option.js';
import type { Reply } from '../ui/reply.js';
import type { Text } from '../text/text.js';
import type { Words } from '../text/words.js';

/** What people choose from Discord's own menus, as the registry holds it. */
export type Command = ChatCommand | CommandGroup | MessageCommand;

/** What a command does: it answers, or it opens a modal. */
export type CommandAction = ReplyAction | ModalAction;

/** A slash command; made by {@link defineCommand}. */
export interface ChatCommand extends Subcommand {
  readonly kind: 'chat';
}

/** Several slash commands under one name; made by {@link defineCommandGroup}. */
export interface CommandGroup {
  readonly kind: 'group';
  readonly name: string;
  readonly words: (text: Text) => Words;
  /** Who may use any of them; then it is for servers alone. */
  readonly requires?: Requirement;
  readonly subcommands: readonly Subcommand[];
}

/** One of a group; made by {@link defineSubcommand}. */
export interface Subcommand {
  /** Identifies it; people see the name of their language. */
  readonly name: string;
  readonly words: (text: Text) => Words;
  /** Who may use it; then it is for servers alone. */
  readonly requires?: Requirement;
  readonly options: Options;
  /** Reads what the person filled in. What is private must be known before there is anything to say. */
  prepare(reader: OptionReader): CommandAction;
}

/** A command of the menu that opens on a message. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly name: string;
  /** Its description stands in the help; Discord shows none. */
  readonly words: (text: Text) => Words;
  readonly requires?: Requirement;
  prepare(message: ChosenMessage): ReplyAction;
}

/** The message on whose menu a command was chosen. */
export interface ChosenMessage {
  /** What it says: see `textOfMessage`. */
  readonly text: string;
  /** The person who wrote it; absent for a bot's. */
  readonly authorId?: string;
  /** Exactly as it was written, with its markup; empty where there is none, as in what bots show as embeds. */
  readonly content: string;
  readonly id: string;
  /** A link to it. */
  readonly url: string;
  /** What whoever wrote it is called. */
  readonly authorName: string;
  readonly writtenAtMs: number;
}

interface SubcommandBase<Declared extends Options> {
  readonly name: string;
  readonly words: (text: Text) => Words;
  readonly requires?: Requirement;
  readonly options: Declared;
}

/** Answers always in the same way, … */
interface Answering<Declared extends Options> {
  readonly isPrivate: (args: ArgumentsOf<Declared>) => boolean;
  /** See `ReplyAction.takesLong`. */
  readonly takesLong?: boolean;
  readonly execute: (args: ArgumentsOf<Declared>, context: ActionContext) => Promise<Reply>;
}

/** … or decides by its arguments what it does: perhaps it opens a modal. */
interface Acting<Declared extends Options> {
  readonly act: (args: ArgumentsOf<Declared>) => CommandAction;
}

type SubcommandDefinition<Declared extends Options> = SubcommandBase<Declared> &
  (Answering<Declared> | Acting<Declared>);

interface GroupDefinition extends Omit<CommandGroup, 'kind'> {
  readonly requires?: Requirement;
}

/** A command from its declaration; the types of the arguments follow from the options. */
export function defineCommand<const Declared extends Options>(
  definition: SubcommandDefinition<Declared>,
): ChatCommand {
  return { kind: 'chat', ...defineSubcommand(definition) };
}

/** The same for one of a group. */
export function defineSubcommand<const Declared extends Options>(
  definition: SubcommandDefinition<Declared>,
): Subcommand {
  const { name, words, options, requires } = definition;
  const act = 'act' in definition ? definition.act : answering(definition);
  return {
    name,
    words,
    options,
    ...(requires !== undefined && { requires }),
    prepare: (reader) => required(act(readArguments(options, reader)), requires),
  };
}

/** Subcommands under one name. What the group requires, each of them does that requires nothing of its own. */
export function defineCommandGroup(definition: GroupDefinition): CommandGroup {
  return {
    kind: 'group',
    ...definition,
    subcommands: definition.subcommands.map((subcommand) => {
      const requires = subcommand.requires ?? definition.requires;
      if (requires === undefined) return subcommand;
      return {
        ...subcommand,
        requires,
        prepare: (reader) => required(subcommand.prepare(reader), requires),
      };
    }),
  };
}

function answering<Declared extends Options>({
  isPrivate,
  takesLong,
  execute,
}: Answering<Declared>): (args: ArgumentsOf<Declared>) => ReplyAction {
  return (args) => ({
    manner: isPrivate(args) ? 'private' : 'public',
    ...(takesLong !== undefined && { takesLong }),
    execute: (context) => execute(args, context),
  });
}

/** An action that says itself what it requires keeps that. */
function required(action: CommandAction, requires: Requirement | undefined): CommandAction {
  return requires === undefined ? action : { requires, ...action };
}
