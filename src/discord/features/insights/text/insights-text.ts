import type { ChartWords } from '../../../../insights/charts/chart-words.js';
import type { Words } from '../../../text/words.js';

/** What people asked, for moderators. Labels and placeholders are plain text. */
export interface InsightsText {
  readonly command: Words & { readonly days: Words };
  readonly title: (days: number) => string;
  /** Nothing was asked, or nothing is kept. */
  readonly empty: string;
  /** The server keeps no texts: there are only figures. */
  readonly logOff: string;
  /** There were more: these are the newest. */
  readonly truncated: (questions: string) => string;
  readonly questions: (questions: number) => string;
  /** Shares of the questions, as the locale writes them: "71%". */
  readonly shares: {
    readonly answered: (share: string) => string;
    readonly uncertain: (share: string) => string;
    readonly nothing: (share: string) => string;
  };
  readonly votes: (votes: number) => string;
  readonly helped: (share: string) => string;
  readonly pictures: Omit<ChartWords, 'locale'>;

  /** Labels of the buttons that lead to the parts of the card. */
  readonly views: Readonly<
    Record<'overview' | 'questions' | 'unanswered' | 'articles' | 'pins', string>
  >;
  readonly csv: string;
  /** Above the file. */
  readonly csvFile: (questions: string) => string;

  readonly top: { readonly title: string; readonly none: string };
  readonly unanswered: { readonly title: string; readonly none: string };
  /** Above questions whose answers helped fewer people than they did not. */
  readonly badlyAnswered: string;
  /** How often one question was asked, and how that ended. */
  readonly asked: (times: number) => string;
  readonly answered: (times: number) => string;
  readonly notThis: (votes: number) => string;
  /** Placeholder of the menu that opens a question to be mended. */
  readonly mend: string;

  readonly articles: {
    readonly most: string;
    readonly least: string;
    readonly quoted: (times: number) => string;
    readonly outdated: string;
    readonly outdatedVotes: (votes: number) => string;
    readonly none: string;
  };

  /** A question that is to be mended. */
  readonly mending: {
    readonly title: string;
    readonly help: string;
    /** Placeholder of the menu of passages. */
    readonly pin: string;
    readonly noPassages: string;
    readonly otherWords: string;
    readonly modal: { readonly title: string; readonly label: string };
    readonly addArticle: string;
  };

  readonly pins: {
    readonly title: (pins: number) => string;
    readonly none: string;
    readonly pinned: string;
    readonly full: string;
    /** Placeholder of the menu that takes a pin away. */
    readonly unpin: string;
    readonly unpinned: string;
    readonly gone: string;
    readonly by: (person: string, when: string) => string;
    /** The passage is not what it was, or is gone. */
    readonly stale: string;
  };
}
