import type { DetailName } from '../../../../curation/compare-drafts.js';
import type { DroppedBlock } from '../../../../importing/import-article.js';
import type { RefusalReason } from '../../../../knowledge/refusal-reason.js';
import type { RevisionChange } from '../../../../knowledge/guild-articles.js';
import type { FieldWords } from '../../../text/words.js';
import type { Words } from '../../../text/words.js';

/** The command by which moderators keep the articles of their server. Titles, names and addresses come escaped. */
export interface KnowledgeText {
  readonly command: Words;
  readonly add: Words & { readonly file: Words; readonly url: Words };
  readonly list: Words & { readonly search: Words };
  readonly show: Words & { readonly article: Words; readonly revision: Words };
  readonly edit: Words & { readonly article: Words };
  readonly remove: Words & { readonly article: Words };
  readonly history: Words & { readonly article: Words };
  readonly restore: Words & { readonly article: Words; readonly revision: Words };
  readonly export: Words & { readonly article: Words };
  readonly log: Words;
  /** Of adding, removing and restoring: why, for the answers that are put right. */
  readonly reason: Words;
  readonly follow: Words & { readonly url: Words; readonly channel: Words };
  readonly unfollow: Words & { readonly feed: Words };
  readonly feeds: Words;

  /** The modal for files, addresses, or a text that somebody pastes. */
  readonly paste: {
    readonly title: string;
    readonly files: FieldWords;
    readonly urls: FieldWords;
    readonly text: FieldWords;
  };
  /** The modal for what an article says about itself; the other fields of the former are the same. */
  readonly details: {
    readonly title: string;
    readonly fields: Readonly<
      Record<'title' | 'publisher' | 'published' | 'url' | 'tags', FieldWords>
    >;
    /** The form for the days on which it is served. */
    readonly daysTitle: string;
    readonly days: Readonly<Record<'from' | 'until' | 'review', FieldWords>>;
  };
  readonly detailNames: Readonly<Record<DetailName, string>>;

  /** What was read, before it counts. */
  readonly preview: {
    readonly reading: string;
    readonly readingMany: (done: number, total: number) => string;
    readonly heading: string;
    readonly isNew: string;
    readonly follows: (revision: number) => string;
    readonly paragraphs: (count: number) => string;
    readonly begins: string;
    readonly ends: string;
    readonly dropped: (count: number) => string;
    /** A key of the front matter that nobody reads, and the one that was meant. */
    readonly misspelt: (key: string, meant: string) => string;
    readonly droppedKinds: Readonly<Record<DroppedBlock['kind'], string>>;
    readonly changes: (added: number, removed: number, changed: number) => string;
    readonly noChanges: string;
    readonly added: (ordinal: number) => string;
    readonly removed: (ordinal: number) => string;
    readonly changed: (ordinal: number) => string;
    readonly detail: (name: string, before: string, after: string) => string;
    readonly more: (count: number) => string;
    readonly articles: (count: number) => string;
    readonly confirm: string;
    readonly editDetails: string;
    readonly cancel: string;
  };

  /** How many of a batch would be what. */
  readonly batch: Readonly<
    Record<'fresh' | 'changed' | 'unchanged' | 'duplicate' | 'unread', (count: number) => string>
  > & { readonly faults: string };

  /** A question put to what waits. */
  readonly trial: {
    readonly button: string;
    readonly title: string;
    readonly question: FieldWords;
    readonly found: string;
    readonly uncertain: string;
    readonly nothing: string;
    /** That nothing but the draft was asked. */
    readonly alone: string;
  };

  /** What has become of something. */
  readonly done: {
    readonly confirmed: (title: string, revision: number) => string;
    readonly confirmedMany: (count: number) => string;
    /** Nothing is lost, but these are not answered from. */
    readonly leftOut: (titles: readonly string[]) => string;
    readonly cancelled: string;
    readonly removed: (title: string) => string;
    readonly revised: (title: string, revision: number) => string;
    readonly same: (title: string) => string;
    readonly exported: (count: number) => string;
    readonly conflict: string;
    readonly full: Readonly<Record<'articles' | 'characters', string>>;
    readonly followed: (feed: string) => string;
    /** Where the address of a page was given. */
    readonly namedFeed: (page: string) => string;
    /** Before the titles of the newest, if there are any. */
    readonly feedEntries: (count: number) => string;
    readonly reports: (channel: string) => string;
    readonly unfollowed: (url: string) => string;
  };

  readonly shown: {
    /** Beside a title, and in source lines. */
    readonly revision: (number: number) => string;
    /** Days as they are written, such as 2026-11-25. */
    readonly from: (day: string) => string;
    readonly until: (day: string) => string;
    readonly review: (day: string) => string;
    /** It is outside of its days. */
    readonly resting: string;
    readonly dueReviews: (count: number) => string;
    /** Opens the form for these days. */
    readonly editDays: string;
    readonly changes: Readonly<Record<RevisionChange, string>>;
    readonly feed: string;
    readonly articles: (count: number) => string;
    readonly none: string;
    readonly noneFound: string;
    readonly open: string;
    readonly history: (title: string) => string;
    readonly openRevision: string;
    readonly language: string;
    readonly detectLanguage: string;
    readonly edit: string;
    readonly historyButton: string;
    readonly export: string;
    readonly remove: string;
    readonly restore: string;
    readonly askRemove: (title: string) => string;
    readonly isRemoved: (title: string) => string;
    readonly older: string;
    readonly newer: string;
    readonly log: (count: number) => string;
    /** How many public answers were put right because of a revision. */
    readonly told: (count: number) => string;
    /** Why a revision was made; escaped. */
    readonly reason: (reason: string) => string;
    readonly emptyLog: string;
    /** In the place of a name in the log: whoever wrote what an article was made of. */
    readonly author: string;
    /** What was done, by the audit log's names; articles have `changes`. */
    readonly actions: Readonly<
      Record<
        | 'article.withdrawn'
        | 'setting.changed'
        | 'pin.added'
        | 'pin.removed'
        | 'feed.followed'
        | 'feed.unfollowed',
        string
      >
    >;
  };

  readonly feedList: {
    readonly heading: (count: number) => string;
    readonly none: string;
    readonly neverRun: string;
    readonly lastRun: (when: string, imported: number, skipped: number, failed: number) => string;
    readonly next: (when: string) => string;
    readonly failing: (runs: number) => string;
    /** The report of a run in the channel of choice. */
    readonly report: (feed: string, imported: number) => string;
    readonly reportFailed: (feed: string) => string;
    /** Why no more came in. */
    readonly full: string;
  };

  readonly errors: {
    readonly twoSources: string;
    readonly nothingGiven: string;
    readonly exportTooLarge: string;
    readonly operators: (title: string) => string;
    readonly noRevision: (revision: number) => string;
    readonly removedRevision: (revision: number) => string;
    readonly faulty: (names: string) => string;
    readonly changedMeanwhile: string;
    readonly gone: string;
    readonly notYours: string;
    readonly unknownFeed: (name: string) => string;
    readonly knownFeed: (url: string) => string;
    readonly tooManyFeeds: string;
    readonly mayNotReport: (channel: string, permissions: readonly string[]) => string;
    readonly refused: Readonly<Record<RefusalReason, string>>;
    /** What is said otherwise where it is a feed that was refused. */
    readonly refusedFeed: Readonly<
      Record<'http-status' | 'too-large' | 'too-slow' | 'unreachable', string>
    >;
  };
}
