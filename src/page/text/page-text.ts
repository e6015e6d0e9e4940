import type { NothingReason } from '../../answer/answer.js';
import type { CandidateExplanation, Explanation } from '../../answer/explain.js';

/** All words of the page, in one language. Plain text: what is shown is escaped where it is drawn. */
export interface PageText {
  /** BCP 47. */
  readonly locale: string;
  /** The language by its own name, for whoever looks for it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';

  readonly skip: string;
  readonly navigation: { readonly label: string } & Readonly<
    Record<'ask' | 'search' | 'articles', string>
  >;
  readonly languages: string;
  /** What is done with what is typed: nothing. */
  readonly nothingKept: string;

  readonly ask: {
    readonly heading: string;
    readonly lead: string;
    readonly label: string;
    readonly placeholder: string;
    readonly button: string;
    readonly examples: string;
    readonly served: (articles: number, passages: number) => string;
    readonly earlier: string;
    readonly byItself: string;
    readonly further: string;
    readonly furtherPlaceholder: string;
    readonly furtherButton: string;
  };

  readonly answer: {
    readonly answer: string;
    readonly uncertain: string;
    readonly uncertainNote: (passages: number) => string;
    readonly nothing: Readonly<Record<NothingReason, readonly [heading: string, note: string]>>;
    readonly partNothing: string;
    readonly partUncertain: string;
    readonly differing: string;
    readonly missing: string;
    readonly readAs: (typed: string, meant: string) => string;
    readonly inEnglish: string;
    readonly didYouMean: string;
    readonly nearest: string;
    readonly further: string;
    readonly readOn: string;
    readonly openArticle: string;
    readonly explain: string;
  };

  readonly source: {
    readonly paragraph: (ordinal: number, count: number) => string;
    readonly page: (page: number) => string;
    readonly summary: string;
    readonly note: string;
    readonly newest: string;
    readonly pinned: string;
    readonly alsoIn: string;
    readonly revision: (revision: number) => string;
  };

  readonly article: {
    readonly paragraphs: (count: number) => string;
    readonly original: string;
    readonly author: (name: string) => string;
    readonly licence: (name: string) => string;
    readonly tags: string;
    /** Above an article of a Discord server that a signed link opens: until when, and that it opens to everybody with it. */
    readonly openUntil: (day: string) => string;
    readonly linkTo: (ordinal: number) => string;
    readonly askInIt: string;
    readonly marked: string;
    readonly copy: string;
    readonly copied: string;
    readonly questions: string;
  };

  readonly search: {
    readonly heading: string;
    readonly query: string;
    readonly publisher: string;
    readonly tag: string;
    readonly since: string;
    readonly until: string;
    readonly datePattern: string;
    readonly any: string;
    readonly button: string;
    /** Whether they are all that were found. */
    readonly results: (count: number, areAll: boolean) => string;
    readonly none: string;
    readonly near: string;
    readonly hint: string;
    readonly badDate: (typed: string) => string;
  };

  readonly articles: {
    readonly heading: string;
    readonly count: (count: number) => string;
    readonly none: string;
    readonly filter: string;
  };

  readonly pages: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly of: (page: number, pages: number) => string;
  };

  readonly explain: {
    readonly heading: string;
    readonly lead: string;
    readonly back: string;
    readonly nothingLookedUp: string;
    readonly readIn: (language: string) => string;
    readonly inEnglish: (question: string) => string;
    readonly time: Readonly<Record<NonNullable<Explanation['time']>, string>>;
    readonly kindAskedFor: Readonly<Record<NonNullable<Explanation['kindAskedFor']>, string>>;
    readonly confidence: (percent: string) => string;
    readonly thresholds: (found: string, uncertain: string) => string;
    readonly words: string;
    readonly wordColumns: Readonly<
      Record<'word' | 'readAs' | 'rarity' | 'passages' | 'otherwise', string>
    >;
    readonly passedOver: string;
    readonly unknown: string;
    readonly guessed: (terms: string) => string;
    readonly isName: string;
    readonly isAskedFor: string;
    readonly carried: string;
    readonly candidates: (shown: number, all: number) => string;
    readonly candidateColumns: Readonly<Record<'place' | 'passage' | 'score' | 'shown', string>>;
    readonly shown: Readonly<Record<CandidateExplanation['shown'], string>>;
    readonly features: string;
    readonly featuresNote: string;
    readonly featureColumns: {
      readonly feature: string;
      readonly weight: string;
      readonly of: (place: number) => string;
    };
    readonly fromExchange: string;
    readonly fromTime: string;
    readonly sum: string;
    readonly judgement: string;
    readonly figureColumns: Readonly<Record<'figure' | 'value' | 'weight' | 'adds', string>>;
    readonly constant: string;
  };

  readonly problems: {
    readonly notFound: readonly [heading: string, note: string];
    readonly ended: readonly [heading: string, note: string];
    readonly tooMuch: readonly [heading: string, note: string];
    readonly broken: readonly [heading: string, note: string];
    readonly badRequest: readonly [heading: string, note: string];
    /** Before the number under which a fault of ours is logged. */
    readonly incident: string;
    readonly home: string;
  };
}
