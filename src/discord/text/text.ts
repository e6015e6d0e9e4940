import type { NothingReason } from '../../answer/answer.js';
import type { NeededPermission } from '../framework/permissions.js';
import type { FeedbackText } from '../features/feedback/text/feedback-text.js';
import type { InsightsText } from '../features/insights/text/insights-text.js';
import type { KnowledgeText } from '../features/knowledge/text/knowledge-text.js';
import type { PrivacyText } from '../features/privacy/text/privacy-text.js';
import type { SettingsText } from '../features/settings/text/settings-text.js';
import type { Words } from './words.js';

/**
 * Every word that a person on Discord gets to read from us, in one language. Another language is another
 * object of this type, so the compiler lists what it lacks. Values are Discord markdown: what comes from
 * articles or people is escaped before it gets here.
 */
export interface Text {
  /** BCP 47. Dates are written in it when Discord names no closer region. */
  readonly locale: string;

  readonly commands: {
    readonly ask: Words & {
      readonly question: Words;
      readonly article: Words;
      readonly private: Words;
    };
    readonly search: Words & {
      readonly query: Words;
      readonly article: Words;
      readonly publisher: Words;
      readonly since: Words;
      readonly until: Words;
    };
    readonly article: Words & { readonly title: Words; readonly paragraph: Words };
    readonly articles: Words & { readonly publisher: Words; readonly tag: Words };
    readonly help: Words;
    readonly about: Words;
    /** In the menu of a message, where capitals and spaces are allowed. */
    readonly find: Words;
  };

  readonly answer: {
    /** Above passages that are near the question and may not answer it. */
    readonly uncertain: (passages: number) => string;
    readonly nothing: Readonly<Record<NothingReason, string>>;
    /** Words of the question that none of the passages has; a list, escaped. */
    readonly missing: (words: string) => string;
    /** A word that the articles lack was taken for one that they have. */
    readonly readAs: (typed: string, meant: string) => string;
    /** Before the question with that word put right. */
    readonly didYouMean: string;
    /** Label of the button that asks the question above it. At most 80 characters, like all labels. */
    readonly askThis: string;
    /** Placeholder of a menu of passages, each of which opens. At most 150 characters. */
    readonly openPassage: string;
    /** Placeholder of such a menu below an answer that found nothing. */
    readonly nearestPassages: string;
    /** Before example questions. */
    readonly examples: string;
    readonly paragraph: (ordinal: number, count: number) => string;
    /** In place of the paragraph, for an article's own summary. */
    readonly summary: string;
    /** Marks the date of the newest of several sources. */
    readonly newest: (date: string) => string;
    /** After a source: moderators have chosen its passage for this question. */
    readonly pinned: string;
    /** After a source: other sources that say the same. */
    readonly alsoIn: (sources: string) => string;
    /** Label of the button that shows the whole of a passage. */
    readonly showAll: string;
    /** Label of a button or link that leads to the article on the web. */
    readonly openArticle: string;
    /** Labels of the buttons that lead to the passage, or page, before and after. */
    readonly previous: string;
    readonly next: string;
    /** Label of the button that shows the paragraphs around a passage. */
    readonly around: string;
    /** Label of the button that publishes what only one person sees. */
    readonly post: string;
    /** Who published it; a mention. */
    readonly postedBy: (person: string) => string;
    /** Above a passage that is not what it was when the button was made. */
    readonly changed: string;
  };

  readonly lists: {
    /** How many passages a search found; 0 is an empty result. */
    readonly results: (passages: number) => string;
    readonly articles: (articles: number) => string;
    /** Below a list of several pages. */
    readonly page: (page: number, pages: number) => string;
    readonly paragraphs: (paragraphs: number) => string;
    /** What a list is narrowed down to; the values are escaped. */
    readonly filters: {
      readonly article: (title: string) => string;
      readonly publisher: (name: string) => string;
      readonly publisherWords: (words: string) => string;
      readonly tag: (tag: string) => string;
      readonly since: (date: string) => string;
      readonly until: (date: string) => string;
    };
    /** Placeholder of a menu of articles, each of which opens. */
    readonly openArticle: string;
  };

  readonly help: {
    readonly title: string;
    readonly whatIDo: (articles: number) => string;
    readonly howToAsk: (bot: string) => string;
    readonly commands: string;
    /** Where a command of a message's menu is found. */
    readonly onMessage: string;
  };

  readonly about: {
    readonly title: (version: string) => string;
    readonly corpus: (articles: number, passages: number) => string;
    /** How long ago the articles were read: "3 hours ago". */
    readonly indexed: (age: string) => string;
    /** Of the articles, by name. */
    readonly languages: (names: string) => string;
    /** Where it says what is kept: the name of a command. */
    readonly stored: (privacy: string) => string;
  };

  readonly feedback: FeedbackText;
  readonly insights: InsightsText;
  readonly knowledge: KnowledgeText;
  readonly privacy: PrivacyText;
  readonly settings: SettingsText;

  /** What Discord's settings call the permissions that we need. */
  readonly permissions: Readonly<Record<NeededPermission, string>>;

  readonly errors: {
    /** What needs a server was tried where we are not installed in one. */
    readonly guildOnly: string;
    readonly needsManager: string;
    /** `role`: a mention of the server's role for editors, if it has one. */
    readonly needsEditor: (role: string | undefined) => string;
    readonly fileTooLarge: (name: string, megabytes: number) => string;
    readonly unknownArticle: (name: string) => string;
    readonly unknownPublisher: (name: string) => string;
    readonly unknownTag: (name: string) => string;
    readonly badDate: (typed: string) => string;
    readonly noSuchParagraph: (paragraph: number, count: number) => string;
    /** A message without any words was to be looked up. */
    readonly emptyMessage: string;
    /** The passage of a button is in no article any more. */
    readonly passageGone: string;
    /** For somebody who may not remove an answer. */
    readonly notYours: string;
    /** A command or button that this version no longer has. */
    readonly outdated: string;
    /** For a bug: the same id stands in the log, with the stack. */
    readonly incident: (id: string) => string;
    readonly stopping: string;
    /** Asked too often, by the person or in the channel; `when` is a time that Discord counts down to. */
    readonly tooSoon: Readonly<Record<'person' | 'channel', (when: string) => string>>;
    /** Said to the one who asked where we may not answer. */
    readonly mayNotAnswer: (channel: string, permissions: readonly string[]) => string;
    /** Discord shows us no text that comes with our role. */
    readonly roleMention: (bot: string) => string;
    /** Too much is being asked at once. */
    readonly busy: string;
  };
}
