import type { NothingReason } from '../../answer/answer.js';

/**
 * Every word that a person on Discord gets to read from us, in one language. Another language is another
 * object of this type, so the compiler lists what it lacks. Values are Discord markdown: what comes from
 * articles or people is escaped before it gets here.
 */
export interface Text {
  /** BCP 47. Dates are written in it when Discord names no closer region. */
  readonly locale: string;

  readonly commands: {
    readonly ask: {
      readonly description: string;
      readonly question: string;
      readonly article: string;
      readonly private: string;
    };
    readonly help: { readonly description: string };
  };

  readonly answer: {
    /** Above passages that are near the question and may not answer it. */
    readonly uncertain: (passages: number) => string;
    readonly nothing: Readonly<Record<NothingReason, string>>;
    /** A word that the articles lack was taken for one that they have. */
    readonly readAs: (typed: string, meant: string) => string;
    /** Before the question with that word put right. */
    readonly didYouMean: string;
    /** Label of the button that asks the question above it. */
    readonly askThis: string;
    /** Placeholder of a menu of passages, each of which opens. At most 150 characters. */
    readonly openPassage: string;
    /** Before example questions. */
    readonly examples: string;
    readonly paragraph: (ordinal: number, count: number) => string;
    /** In place of the paragraph, for an article's own summary. */
    readonly summary: string;
    /** Label of the button that shows the whole of a passage. At most 80 characters. */
    readonly showAll: string;
    /** Label of a button or link that leads to the article on the web. At most 80 characters, like all labels. */
    readonly openArticle: string;
    /** Labels of the buttons that lead to the passage before and after. */
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

  readonly help: {
    readonly title: string;
    readonly whatIDo: (articles: number) => string;
    readonly howToAsk: (bot: string) => string;
    readonly commands: string;
  };

  readonly errors: {
    readonly unknownArticle: (name: string) => string;
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
    /** Too much is being asked at once. */
    readonly busy: string;
  };
}
