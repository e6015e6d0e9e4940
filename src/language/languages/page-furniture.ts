/**
 * The words by which the furniture of news pages is known in one language. Every entry is an alternation of regular
 * expressions, written as the language is spelled and folded before use (so no `\S`, `\W` or `\p{L}`: they would become
 * lower case); `''` where a language has none.
 */
export interface CueWords {
  /** A whole line that stands where an advertisement is. */
  readonly advertisement: string;
  /** Opens a line that leads to another article, before a colon or dash; or is such a line's heading by itself. */
  readonly related: string;
  /** The heading of a list of other articles: only a whole line, since a sentence may begin so. */
  readonly relatedHeading: string;
  /** A whole line: buttons that share, save, print, or read aloud. */
  readonly share: string;
  /** Anywhere in a short line: asks for a subscription, an address, money. */
  readonly newsletter: string;
  /** Opens a line of the page's foot. */
  readonly footer: string;
  /** Anywhere in a short line: consent to cookies, invitations to comment, menus for those who hear the page. */
  readonly other: string;
  /** Before the colon of the line that says where the article comes from. */
  readonly source: string;
  /** Before the names of those who wrote it. */
  readonly by: string;
  /** What may stand around the date of an article: "Published on", "Last updated", "4 min read". */
  readonly published: string;
  /** In the credit of a picture: "Photo", "File", "Courtesy of". */
  readonly photo: string;
  /**
   * Opens a paragraph that says something of the article itself, and nothing of what it tells: that it is a summary, a
   * translation, or was corrected.
   */
  readonly note: string;
}
