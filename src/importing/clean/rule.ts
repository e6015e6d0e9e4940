import type { PageFacts } from '../page.js';
import type { Judged } from './verdict.js';
import type { Title } from './title.js';

/** A page while it is cleaned. */
export interface PageInWork {
  /** Everything on it, in reading order; each rule may say more of a block. */
  readonly blocks: readonly Judged[];
  readonly title: Title;
  readonly language: string;
  /** What the page says of its article. */
  readonly stated: PageFacts;
}

/** What a rule learns of the article from the lines it takes away. */
export interface Learned {
  readonly author?: string | undefined;
  /** A day, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  readonly summary?: string | undefined;
  readonly publisher?: string | undefined;
  /** Who is named as the source below the text. */
  readonly source?: string | undefined;
}

/** One step of the clean-up. */
export interface CleanRule {
  /** What it knows, as its file and its fixture page are called. */
  readonly name: string;
  readonly apply: (page: PageInWork) => Learned | undefined;
}

/** What the first of the rules says that says something of it. */
export function applyRules(rules: readonly CleanRule[], page: PageInWork): Learned {
  const learned = rules.map(({ apply }) => apply(page) ?? {});
  const firstOf = (fact: keyof Learned): string | undefined =>
    learned.map((facts) => facts[fact]).find((value) => value !== undefined);
  return {
    author: firstOf('author'),
    published: firstOf('published'),
    summary: firstOf('summary'),
    publisher: firstOf('publisher'),
    source: firstOf('source'),
  };
}
