import type { KnowledgeBase } from '../answer/knowledge-base.js';
import type { ActionContext, ReplyAction } from './action.js';
import type { Reply } from './render/reply.js';
import type { Text, Words } from './text/text.js';

/** What people choose from Discord's own menus, as the registry holds it. */
export type Command = ChatCommand | MessageCommand;

/** A slash command; made by {@link defineCommand}. */
export interface ChatCommand {
  readonly kind: 'chat';
  /** Identifies it; people see the name of their language. */
  readonly name: string;
  readonly words: (text: Text) => Words;
  readonly options: Options;
  /** Reads what the person filled in. What is private must be known before there is anything to say. */
  prepare(reader: OptionReader): ReplyAction;
}

/** A command of the menu that opens on a message. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly name: string;
  /** Its description stands in the help; Discord shows none. */
  readonly words: (text: Text) => Words;
  /** `content`: what the message says. */
  prepare(content: string): ReplyAction;
}

export interface Choice {
  /** What the person sees. */
  readonly name: string;
  /** What is sent. */
  readonly value: string;
}

interface OptionBase {
  readonly words: (text: Text) => Words;
  readonly required?: boolean;
}

export interface StringOption extends OptionBase {
  readonly type: 'string';
  readonly maxLength?: number;
  /** Offered while the person types, best first. They may send something else all the same. */
  readonly suggest?: (typed: string, knowledge: KnowledgeBase) => readonly Choice[];
}

export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
}

export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly min?: number;
}

export type Option = StringOption | BooleanOption | IntegerOption;
export type Options = Readonly<Record<string, Option>>;

/** Reads an interaction's options by name; absent is undefined. */
export interface OptionReader {
  string(name: string): string | undefined;
  boolean(name: string): boolean | undefined;
  integer(name: string): number | undefined;
}

interface ValueByType {
  readonly string: string;
  readonly boolean: boolean;
  readonly integer: number;
}

/** The arguments that declared options arrive as: the required ones always, the others perhaps. */
export type ArgumentsOf<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends { readonly required: true }
    ? ValueByType[Declared[Name]['type']]
    : ValueByType[Declared[Name]['type']] | undefined;
};

interface CommandDefinition<Declared extends Options> {
  readonly name: string;
  readonly words: (text: Text) => Words;
  readonly options: Declared;
  readonly isPrivate: (args: ArgumentsOf<Declared>) => boolean;
  readonly execute: (args: ArgumentsOf<Declared>, context: ActionContext) => Promise<Reply>;
}

/** A command from its declaration; the types of the arguments follow from the options. */
export function defineCommand<const Declared extends Options>(
  definition: CommandDefinition<Declared>,
): ChatCommand {
  return {
    kind: 'chat',
    name: definition.name,
    words: definition.words,
    options: definition.options,
    prepare: (reader) => {
      const args = readArguments(definition.options, reader);
      return {
        manner: definition.isPrivate(args) ? 'private' : 'public',
        execute: (context) => definition.execute(args, context),
      };
    },
  };
}

/** The one place where the compiler takes our word that what was read has the type that was declared. */
function readArguments<Declared extends Options>(
  options: Declared,
  reader: OptionReader,
): ArgumentsOf<Declared>;
function readArguments(options: Options, reader: OptionReader): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const value = reader[option.type](name);
      if (value === undefined && option.required === true) {
        throw new Error(`Discord sent no value for the required option ${name}.`);
      }
      return [name, value];
    }),
  );
}
