import type { Words } from '../../../text/words.js';

/** The commands that list passages and articles, and the words of such lists. */
export interface ListsText {
  readonly commands: {
    readonly search: Words & {
      readonly query: Words;
      readonly article: Words;
      readonly publisher: Words;
      readonly since: Words;
      readonly until: Words;
    };
    readonly article: Words & { readonly title: Words; readonly paragraph: Words };
    readonly articles: Words & { readonly publisher: Words; readonly tag: Words };
  };

  /** How many passages a search found, and whether these are all; 0 is an empty result. */
  readonly results: (passages: number, areAll: boolean) => string;
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
  /** Several articles bear a name that was typed; it is escaped. */
  readonly several: (name: string, articles: number) => string;
  /** Placeholder of a menu of articles, each of which opens. */
  /** In place of its number, of a paragraph that says something of its article and answers nothing. */
  readonly note: string;
  readonly openArticle: string;
}
