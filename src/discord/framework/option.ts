import type { KnowledgeBase } from '../../answer/serve/knowledge-base.js';
import type { Stores } from '../../store/stores.js';
import type { Attachment } from './attachment.js';
import type { Language } from '../text/languages.js';
import type { Text } from '../text/text.js';
import type { Words } from '../text/words.js';

export interface Choice {
  /** What the person sees. */
  readonly name: string;
  /** What is sent. */
  readonly value: string;
}

/** For whom something is suggested, and what there is to suggest. */
export interface SuggestionContext {
  /** Of the guild where they type. */
  readonly knowledge: KnowledgeBase;
  /** The person's own. */
  readonly language: Language;
  /** Only where we are installed in the guild. */
  readonly guildId?: string;
  readonly stores: Stores;
}

interface OptionBase {
  readonly words: (text: Text) => Words;
  readonly required?: boolean;
}

export interface StringOption extends OptionBase {
  readonly type: 'string';
  readonly maxLength?: number;
  /** Nothing else can be sent; at most 25, told apart by what is sent. */
  readonly choices?: readonly {
    readonly value: string;
    readonly name: (text: Text) => string;
  }[];
  /** Offered while the person types, best first. They may send something else all the same. */
  readonly suggest?: (
    typed: string,
    context: SuggestionContext,
  ) => readonly Choice[] | Promise<readonly Choice[]>;
}

export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
}

export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}

/** A file, which arrives as what Discord says about it; `ActionContext.download` fetches its bytes. */
export interface AttachmentOption extends OptionBase {
  readonly type: 'attachment';
}

/** A channel of the guild where messages can be sent, as its id. */
export interface ChannelOption extends OptionBase {
  readonly type: 'channel';
}

/** A person, as their id. */
export interface UserOption extends OptionBase {
  readonly type: 'user';
}

export type Option =
  StringOption | BooleanOption | IntegerOption | AttachmentOption | ChannelOption | UserOption;
export type Options = Readonly<Record<string, Option>>;

interface ValueByType {
  readonly string: string;
  readonly boolean: boolean;
  readonly integer: number;
  readonly attachment: Attachment;
  readonly channel: string;
  readonly user: string;
}

/** Reads an interaction's options by name; absent is undefined. */
export type OptionReader = {
  readonly [Type in Option['type']]: (name: string) => ValueByType[Type] | undefined;
};

/** The arguments that declared options arrive as: the required ones always, the others perhaps. */
export type ArgumentsOf<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends { readonly required: true }
    ? ValueByType[Declared[Name]['type']]
    : ValueByType[Declared[Name]['type']] | undefined;
};

/** The one place where the compiler takes our word that what was read has the type that was declared. */
export function readArguments<Declared extends Options>(
  options: Declared,
  reader: OptionReader,
): ArgumentsOf<Declared>;
export function readArguments(options: Options, reader: OptionReader): Record<string, unknown> {
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
