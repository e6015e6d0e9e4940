import type { NothingReason } from '../../../../answer/answer.js';
import type { ConditionName } from '../../../../language/exact-words.js';
import type { Words } from '../../../text/words.js';

/** The command that asks, its entry in the menu of a message, and the words of an answer. */
export interface AnswerText {
  readonly command: Words & {
    readonly question: Words;
    readonly article: Words;
    readonly private: Words;
    readonly for: Words;
    readonly asOf: Words;
  };
  /** An answer from what the server's articles said on an earlier day; days are in words. */
  readonly past: {
    readonly asOf: (day: string) => string;
    /** Some revisions of then are not kept any more; `most`: as many as are kept of an article. */
    readonly isCut: (most: number) => string;
    readonly before: (day: string) => string;
    readonly noRevisions: string;
    readonly badDay: (typed: string) => string;
    readonly future: (day: string) => string;
  };
  /** In the menu of a message, where capitals and spaces are allowed. */
  readonly find: Words;

  /** Above passages that are near the question and may not answer it. */
  readonly uncertain: (passages: number) => string;
  readonly nothing: Readonly<Record<NothingReason, string>>;
  /** The articles have no such tag, publisher or language, or it is no day; as typed, escaped. */
  readonly unknown: Readonly<Record<ConditionName, (typed: string) => string>>;
  /** After it: what may have been meant; a list, escaped. */
  readonly thereIs: (names: string) => string;
  /** Below one of several things asked: nothing near, or nothing sure, was found for it alone. */
  readonly partNothing: string;
  readonly partUncertain: string;
  /** Below what several publishers say: what is bold. */
  readonly differing: string;
  /** Words of the question that none of the passages has; a list, escaped. */
  readonly missing: (words: string) => string;
  /** A word that the articles lack was taken for one that they have. */
  readonly readAs: (typed: string, meant: string) => string;
  /** The question is in another language than the articles, which are in English. */
  readonly inEnglish: string;
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
  /** Of the printed document that the article was read from. */
  readonly page: (page: number) => string;
  /** In place of the paragraph, for an article's own summary. */
  readonly summary: string;
  /** Marks the date of the newest of several sources. */
  readonly newest: (date: string) => string;
  /** After a source: moderators have chosen its passage for this question. */
  readonly pinned: string;
  /** After a source: other sources that say the same. */
  readonly alsoIn: (sources: string) => string;
  /** In place of an article that is named above. */
  readonly sameArticle: string;
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
  /** For whom somebody else has asked; a mention. */
  readonly askedFor: (person: string) => string;
  /** Above a passage that is not what it was when the button was made. */
  readonly changed: string;
}
