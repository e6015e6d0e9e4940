/** What is counted, each with the labels that tell its kinds apart. Labels take few values, and are never somebody's id. */
export interface Counted {
  /** A question that was put to the articles. */
  readonly question: {
    /** How it was asked: `slash`, `mention`, `reply`, … */
    readonly surface: string;
    readonly outcome: QuestionOutcome;
  };
  /** Something that came too soon after the one before, and was refused. */
  readonly cooldown: { readonly of: 'person' | 'channel' };
  readonly indexBuild: { readonly of: Indexed; readonly outcome: 'built' | 'failed' };
  /** A look at a feed. */
  readonly feedRun: { readonly outcome: 'read' | 'failed' };
  readonly failedQuery: Readonly<Record<string, never>>;
}

/**
 * `small-talk`: nothing was asked of the articles; `busy`: too many waited; `indexing`: an index was not there in time;
 * `failed`: a fault of ours.
 */
export type QuestionOutcome =
  'found' | 'uncertain' | 'nothing' | 'small-talk' | 'busy' | 'indexing' | 'failed';

/** Whose articles an index holds: the operator's, or also those of one guild. */
export type Indexed = 'common' | 'guild';

/** What takes time, with its labels. */
export interface Timed {
  /**
   * A stage of a question: `index` waits until its articles are indexed, `queue` for its turn, `search` proposes passages,
   * and `answer` is the whole working out, `search` included.
   */
  readonly stage: { readonly stage: 'index' | 'queue' | 'search' | 'answer' };
  readonly indexBuild: { readonly of: Indexed };
  readonly query: Readonly<Record<string, never>>;
}

/** Port: counts and times what happens, for whoever runs the bot. It takes no time to speak of, and never throws. */
export interface Meter {
  count<Name extends keyof Counted>(name: Name, labels: Counted[Name]): void;
  time<Name extends keyof Timed>(name: Name, labels: Timed[Name], ms: number): void;
}

/** For where nobody looks at figures. */
export const silentMeter: Meter = { count: () => undefined, time: () => undefined };
