import type { AliasNameFault } from '../../../../knowledge/aliases.js';
import type { AnswerPolicy, GuildRate, GuildSettings } from '../../../../store/guild-settings.js';
import type { FieldWords, Words } from '../../../text/words.js';

/** A setting with what it is about. */
interface SettingText {
  readonly title: string;
  /** One or two sentences. */
  readonly help: string;
}

/** An option of a menu; at most 100 characters each. */
interface OptionText {
  readonly label: string;
  readonly description: string;
}

/** The panel in which moderators choose the manners of the bot. Labels, titles and placeholders are plain text. */
export interface SettingsText {
  readonly command: Words;
  readonly title: string;
  /** Labels of the buttons that lead to the parts of the panel. */
  readonly pages: Readonly<
    Record<'answers' | 'people' | 'reports' | 'shelves' | 'log' | 'words', string>
  >;
  /** Above the panel, once something was changed in it. */
  readonly saved: string;
  /** Label of a button that opens a modal for a setting. */
  readonly change: string;

  readonly channels: SettingText & {
    readonly none: string;
    /** In place of the menu, where the operator has not switched the intent on; what works all the same. */
    readonly noIntent: string;
    readonly placeholder: string;
    /** Some of the channels are chosen and of no use so; the names are mentions. */
    readonly mayNotAnswer: (channels: string, permissions: readonly string[]) => string;
    /** Channels that the operator has named for all servers. */
    readonly byOperator: (channels: string) => string;
    /** Of the channels chosen, how many are deleted, or hidden from the bot. */
    readonly gone: (channels: number) => string;
    readonly removeGone: string;
  };
  readonly policy: SettingText & { readonly options: Readonly<Record<AnswerPolicy, OptionText>> };
  readonly place: SettingText & {
    readonly options: Readonly<Record<GuildSettings['answerPlace'], OptionText>>;
  };

  readonly language: SettingText & {
    /** The option of the server's own language, which is named. */
    readonly own: (name: string) => string;
  };
  readonly editor: SettingText & { readonly none: string; readonly placeholder: string };
  readonly report: SettingText & { readonly none: string; readonly placeholder: string };
  readonly digest: SettingText;
  readonly outdatedReports: SettingText;
  readonly askChannel: SettingText & { readonly none: string; readonly placeholder: string };
  readonly askRole: SettingText & { readonly none: string; readonly placeholder: string };
  /** A role or channel that is there no more. */
  readonly deleted: string;

  readonly cooldown: SettingText & {
    readonly person: (rate: string) => string;
    readonly channel: (rate: string) => string;
    readonly rate: (rate: GuildRate) => string;
    readonly off: string;
    /** The operator's, which holds while the server has none of its own. */
    readonly byOperator: (rate: string) => string;
    readonly modal: {
      readonly title: string;
      readonly person: string;
      readonly channel: string;
      readonly description: string;
    };
    /** What was typed is no such rate. */
    readonly bad: (typed: string) => string;
  };
  readonly feedback: SettingText;
  readonly questionLog: SettingText;
  readonly on: string;
  readonly off: string;
  readonly turnOn: string;
  readonly turnOff: string;
  readonly retention: SettingText & {
    readonly days: (days: number) => string;
    /** The option that opens a modal for another number. */
    readonly other: string;
    readonly modal: { readonly title: string; readonly label: string };
    readonly bad: (typed: string) => string;
  };

  readonly operatorArticles: SettingText;
  /** Of channels and of roles. */
  readonly shelves: {
    /** How many articles go with the tags and publishers before it. */
    readonly articles: (articles: number) => string;
    readonly tooLong: (typed: string) => string;
    readonly tooMany: (most: number) => string;
  };
  readonly channelShelves: SettingText & {
    readonly none: string;
    readonly placeholder: string;
    /** The channel's tags are for roles elsewhere. */
    readonly opens: (tags: string) => string;
    readonly modal: {
      readonly title: string;
      readonly tags: FieldWords;
      readonly publishers: FieldWords;
    };
  };
  readonly roleShelves: SettingText & {
    readonly none: string;
    readonly placeholder: string;
    /** Some roles are deleted: nobody has them. */
    readonly gone: string;
    /** Label of the button that shows to everybody what deleted roles alone could see. */
    readonly showGone: string;
    readonly modal: { readonly title: string; readonly tags: FieldWords };
  };

  readonly aliases: SettingText & {
    readonly count: (groups: number) => string;
    readonly modal: {
      readonly title: string;
      readonly label: string;
      readonly description: string;
      readonly placeholder: string;
    };
    /** Before the lines that are wrong; nothing is saved then. */
    readonly wrong: string;
    readonly fault: (line: number, reason: string) => string;
    readonly reasons: Readonly<Record<AliasNameFault, string>>;
    readonly moreFaults: (faults: number) => string;
    readonly tooMany: (most: number) => string;
    /** More than a modal holds: the operator's file, or an export, is where they can be changed. */
    readonly tooLong: string;
  };
}
