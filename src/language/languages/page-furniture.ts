/**
 * Words that people read on pages, in lower case. Where words vary, the phrase comes with an example: `…` stands for any words or
 * none, `#` for a number. A phrase without either is its own example.
 */
export type Phrase = string | readonly [phrase: string, example: string];

/** The words by which the furniture of pages is known in one language: what is no part of an article. */
export interface PageFurniture {
  // A whole line of the page.

  /** Stands where an advertisement is. */
  readonly advertisement: readonly Phrase[];
  /** The heading of a list of other articles. */
  readonly relatedHeading: readonly Phrase[];
  /** Buttons that share, save, print, or read aloud. */
  readonly share: readonly Phrase[];
  /** Asks for a subscription, an address, money. */
  readonly newsletter: readonly Phrase[];
  /** Asks at the end of an article to follow, to join, to comment, to use another of the publisher's channels. */
  readonly closingCall: readonly Phrase[];
  /** The button or the small print below a form that asks for them. */
  readonly formEnd: readonly Phrase[];
  /** The page's foot. */
  readonly footer: readonly Phrase[];
  /** Consent to cookies, invitations to comment, menus for those who hear the page. */
  readonly other: readonly Phrase[];
  /** Said above each link of a list by programs that read aloud. */
  readonly listEntry: readonly Phrase[];
  /** Said below such a list. */
  readonly listEnd: readonly Phrase[];

  // The beginning of a line.

  /** Leads to another article, before a colon or dash; or is the heading of such lines by itself. */
  readonly related: readonly Phrase[];
  /** The lines above an e-mail, before the colon. */
  readonly mailHeader: readonly string[];
  /** Before the colon of the line that says where the article comes from. */
  readonly source: readonly string[];
  /** Before the names of those who wrote it. */
  readonly by: readonly string[];
  /** In the credit of a picture: "photo", "file", "courtesy of". */
  readonly photo: readonly string[];

  // Words within a line.

  /** May stand around the date of an article: "published on", "last updated", "min read". */
  readonly published: readonly string[];
  /** Of those, what says that the day is one of a change: "updated". */
  readonly changed: readonly string[];
  /** Stand between names without a capital: "and", "von". */
  readonly nameParticle: readonly string[];
  /** What people are who write: "correspondent", "editor". */
  readonly jobTitle: readonly string[];
  /** Stand where an author's name is expected and name nobody: "admin", "posted on". */
  readonly nobody: readonly Phrase[];
  /** In the names of organisations, which are no authors. */
  readonly organisation: readonly Phrase[];
  /** In the name under which the editors of a publisher write together. */
  readonly newsroom: readonly Phrase[];
  /** Ends of compound words that name organisations. */
  readonly organisationEnding: readonly string[];
  /** Named as the source and says nobody: "agencies", "staff". */
  readonly vagueSource: readonly string[];
}

/** Phrases that are their own examples, parted by semicolons. */
export function phrases(list: string): readonly string[] {
  return list
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
