import type { Abbreviations } from './abbreviations.js';
import type { AnswerType } from './answer-types.js';
import type { FollowUpCues } from './follow-up-cues.js';
import type { GlossaryText } from './glossary-text.js';
import type { NumberWords } from './number-words.js';
import type { ParallelWords } from './parallel-words.js';
import type { NoteOpening } from './note-openings.js';
import type { PageFurniture } from './page-furniture.js';
import type { QuestionWords } from './question-words.js';
import type { Shorthand } from './shorthand.js';
import type { SmallTalk } from './small-talk.js';
import type { TimeWords } from './time-words.js';

/** All that we know about one language. Everything absent means: nothing special, or nothing known. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** The script by which its texts are told from those of other languages; absent: its texts are not recognised by themselves. */
  readonly script?: Script;

  // Words and their forms.

  /** The closed classes, question words among them, as written; the analyzer folds them as it folds tokens. */
  readonly stopWords: readonly string[];
  /** Spellings that are names where the text around them is lower case, though they read like stop words (US, WHO). */
  readonly namesLikeStopWords?: readonly string[];
  /** Capital letters that are words of their own inside a sentence: English "I". Any other is a name: vitamin A. */
  readonly capitalWords?: readonly string[];
  /** A lower-case word, composed (NFC) and with its marks, to its stem. The analyzer folds the result. */
  readonly stem?: (word: string) => string;
  /** Another mark makes another word, so that folding keeps them. */
  readonly keepsMarks?: boolean;
  /** Lower case follows the rules of this language (the dotless i of Turkish). */
  readonly ownLowerCase?: boolean;
  /** An apostrophe ends a word (French `l'eau`), rather than belonging to it. */
  readonly elides?: boolean;
  /** Which words may be said in place of which, by topic; see `createConcepts`. */
  readonly concepts?: readonly string[];
  /** What its words are in English; see `createGlossary`. */
  readonly glossary?: GlossaryText;
  /** What a word may be without its beginning, where articles and prepositions are written in one with it (Arabic). */
  readonly withoutBeginning?: (word: string) => readonly string[];
  /** Joins nouns to one word (German). */
  readonly joinsWords?: boolean;
  readonly numberWords?: NumberWords;
  /** Numbers are written 1.000,5. */
  readonly decimalComma?: boolean;
  /** The endings that a name may have, the genitive's if it has no apostrophe: any other makes another name. Absent: names inflect. */
  readonly nameEndings?: readonly string[];
  /** "not", "never", "without": a text with one says something else than the same text without. */
  readonly negations?: readonly string[];
  /** Beginnings that make the contrary of a word: "un", "dis". */
  readonly negatingPrefixes?: readonly string[];
  /** Little words that turn a question round when one stands for the other: from, to. */
  readonly opposites?: readonly (readonly [one: string, other: string])[];

  // Sentences.

  readonly abbreviations?: Partial<Abbreviations>;
  /** Ordinal numbers are written with a point: "am 3. Oktober". */
  readonly ordinalPoint?: boolean;
  /** Marks that end a sentence besides those that all languages share. */
  readonly sentenceEnds?: string;
  /** No mark stands between its sentences, only a space. */
  readonly spaceEndsSentence?: boolean;
  /** Verbs by which a sentence goes on behind what it quotes: "Who?" Khan asked. */
  readonly sayingVerbs?: readonly string[];

  /** Matches what stands in the caption of a picture alone: a credit, "(left)". */
  readonly captionCue?: RegExp;

  // Questions.

  readonly questionWords?: QuestionWords;
  /**
   * Content words by which a question says what kind of thing it asks for, as written: "name", "called", "kind", "number"; of several words ("first name") each counts where they follow each other. The answer gives the name or the number and seldom the word, so that they count for little.
   */
  readonly askingWords?: readonly string[];
  readonly authorWords?: AuthorWords;
  /** Stop words that ask for a thing by its noun: "which" (city), "how many" (people). */
  readonly whichWords?: readonly string[];
  /** That noun stands before them. */
  readonly nounBeforeWhich?: boolean;
  /** What kinds of things questions ask for: the first that fits decides. */
  readonly answerTypes?: readonly AnswerType[];
  readonly unrealised?: Unrealised;
  readonly definitions?: Definitions;
  readonly followUpCues?: FollowUpCues;
  /** How one question asks two things. */
  readonly parallelWords?: ParallelWords;
  readonly smallTalk?: SmallTalk;
  readonly shorthand?: Shorthand;

  /** How it speaks of time; without, only dates in numbers are understood. */
  readonly timeWords?: TimeWords;

  /** What pages in it have around their articles. */
  readonly pageFurniture?: Partial<PageFurniture>;
  /** What opens a paragraph that says of the article that it is a summary, a translation, or was corrected. */
  readonly noteOpenings?: readonly NoteOpening[];
}

/** The scripts that languages are told apart by. */
export type Script =
  | 'Arabic'
  | 'Cyrillic'
  | 'Devanagari'
  | 'Greek'
  | 'Han'
  | 'Hangul'
  | 'Hebrew'
  | 'Kana'
  | 'Latin'
  | 'Thai';

/** "When did it reopen?" is not answered by "an attempt to reopen" or "will reopen", which tell of what has not happened. */
export interface Unrealised {
  /** Asks for what has happened: "did". */
  readonly asked: string;
  /** Before a verb, say that it has not happened, or not yet: "to", "will", "not". */
  readonly before: readonly string[];
}

/**
 * What people call whoever wrote a text, which the text itself does not: "What did the poster do?" Anywhere else they are
 * words like others: "Whose posters were on the walls?"
 */
export interface AuthorWords {
  readonly words: readonly string[];
  /** Verbs behind which they are somebody who does something, article or not. */
  readonly behind: readonly string[];
}

/** How a language asks what something is, and tells it. */
export interface Definitions {
  /** Matches a whole question that asks what one thing is: "What is X?". */
  readonly question: RegExp;
  /** Words behind X that tell it: "is", "means". */
  readonly after: readonly string[];
}
