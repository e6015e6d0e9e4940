import type { NeededPermission } from './permissions.js';
import type { AnswerText } from '../features/ask/text/answer-text.js';
import type { CiteText } from '../features/cite/text/cite-text.js';
import type { CorrectText } from '../features/correct/text/correct-text.js';
import type { DigestText } from '../features/digest/text/digest-text.js';
import type { FeedbackText } from '../features/feedback/text/feedback-text.js';
import type { AboutText, HelpText } from '../features/help/text/help-text.js';
import type { InsightsText } from '../features/insights/text/insights-text.js';
import type { KnowledgeText } from '../features/knowledge/text/knowledge-text.js';
import type { ModeratorsText } from '../features/moderators/text/moderators-text.js';
import type { PrivacyText } from '../features/privacy/text/privacy-text.js';
import type { ListsText } from '../features/read/text/lists-text.js';
import type { ProposeText } from '../features/propose/text/propose-text.js';
import type { SettingsText } from '../features/settings/text/settings-text.js';
import type { StandingText } from '../features/standing/text/standing-text.js';
import type { VerifyText } from '../features/verify/text/verify-text.js';

/**
 * Every word that a person on Discord gets to read from us, in one language. Another language is another
 * object of this type, so the compiler lists what it lacks. Values are Discord markdown: what comes from
 * articles or people is escaped before it gets here.
 */
export interface Text {
  /** BCP 47. Dates are written in it when Discord names no closer region. */
  readonly locale: string;
  readonly answer: AnswerText;
  readonly lists: ListsText;
  readonly help: HelpText;
  readonly about: AboutText;

  readonly feedback: FeedbackText;
  readonly digest: DigestText;
  readonly insights: InsightsText;
  readonly knowledge: KnowledgeText;
  readonly moderators: ModeratorsText;
  readonly privacy: PrivacyText;
  readonly propose: ProposeText;
  readonly settings: SettingsText;
  readonly standing: StandingText;
  readonly verify: VerifyText;
  readonly cite: CiteText;
  readonly correct: CorrectText;

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
    /** Who may not write somewhere wanted something to be published there. */
    readonly mayNotWrite: string;
    readonly mayNotWriteThere: (channel: string) => string;
    /** What was to be published has been already. */
    readonly alreadyPosted: string;
    /** Discord no longer has an upload. */
    readonly uploadGone: (name: string) => string;
    /** Discord does not show us the message that was replied to; `find`: the entry of its menu that does. */
    readonly repliedWithheld: (find: string) => string;
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
    /** Said in the same way where we are timed out, and in a thread that is locked. */
    readonly isSilenced: Readonly<Record<'timed-out' | 'locked', (channel: string) => string>>;
    /** Discord shows us no text that comes with our role. */
    readonly roleMention: (bot: string) => string;
    /** Too much is being asked at once. */
    readonly busy: string;
    /** The database cannot be reached, or is held by somebody. */
    readonly unavailable: string;
  };
}
