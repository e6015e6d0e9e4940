import type { ArticleDraft } from '../knowledge/article-draft.js';
import type { MisspeltKey } from '../knowledge/misspelt-keys.js';
import type { RefusalReason } from '../knowledge/refusal-reason.js';

/** What was read from a file, an address or a text, and waits for somebody to confirm it. */
export interface ImportDraft {
  /** Twelve letters and digits, random. */
  readonly id: string;
  readonly guildId: string;
  /** Who brought it; nobody else may confirm it. */
  readonly authorId: string;
  readonly createdAtMs: number;
  readonly articles: readonly ArticleDraft[];
  /** What was left out of the text, for the preview. */
  readonly dropped: readonly { readonly kind: string; readonly text: string }[];
  /** For each article the number of the revision it would follow; 0 for a new one. */
  readonly basedOn: readonly number[];
  /** Keys of front matter that nothing was read from; absent: none. */
  readonly misspelt?: readonly MisspeltKey[];
  /** What of a batch could not be read: a file or an address, and why; absent: nothing. */
  readonly faults?: readonly {
    readonly name: string;
    readonly reason: RefusalReason;
    readonly message: string;
  }[];
  /** Titles of articles of a batch that change nothing, or that were in it twice; absent: none. */
  readonly passedOver?: readonly PassedOver[];
  /** Why it is brought, as whoever brought it says. */
  readonly reason?: string;
}

/** An article of a batch that is not among those that wait. */
export interface PassedOver {
  readonly title: string;
  readonly why: 'unchanged' | 'duplicate';
}

/** Port: previews that wait. They survive a restart, and go by themselves after a day. */
export interface ImportDrafts {
  put(draft: Omit<ImportDraft, 'id' | 'createdAtMs'>): Promise<ImportDraft>;
  get(guildId: string, id: string): Promise<ImportDraft | undefined>;
  /** Takes it away: of two who try only one does; undefined for the second. */
  take(guildId: string, id: string): Promise<ImportDraft | undefined>;
  purge(nowMs: number): Promise<number>;
}
