import type { Article, ArticleId, Passage } from '../knowledge/article.js';
import type { Scope } from '../knowledge/scope.js';
import type { Condition } from '../language/exact-words.js';
import type { Sight } from '../knowledge/sight.js';

/** Most passages that a search lists, wherever it is made. */
export const mostResults = 50;

/** A question and what it is put to. */
export interface Question {
  /** As the person typed it; anything from empty to thousands of characters. */
  readonly text: string;
  /** Only this article may answer. */
  readonly articleId?: ArticleId;
  /** Only articles that meet these further conditions may answer. */
  readonly scope?: Omit<Scope, 'articleId' | 'sight'>;
  /** What whoever asks may see where they ask: nothing else is found, named or counted; absent: everything. */
  readonly sight?: Sight | undefined;
  /** Most pieces of evidence wanted; 3 unless told, from 1 to {@link mostResults}. */
  readonly limit?: number;
  /** The moment from which "now" and "last year" are seen; the present unless told. */
  readonly now?: Date;
  /** What was asked before, oldest first: it helps out as far as the question does not stand by itself. The last 3 count. */
  readonly after?: readonly EarlierExchange[];
  /** Passages that are wanted first for some questions, if this is one of them. */
  readonly pins?: readonly PinnedPassage[];
}

/** A passage that is wanted first for a question and its near paraphrases. */
export interface PinnedPassage {
  readonly question: string;
  readonly passageId: string;
  /** Of its text when it was pinned, see `passagePrint`. */
  readonly passagePrint: string;
}

/** A question asked before in the same exchange. */
export interface EarlierExchange {
  readonly question: string;
  /** The article that answered it, where that is known; else it is found again. */
  readonly articleId?: ArticleId;
}

/** A range of a passage's text, in UTF-16 units: `text.slice(start, end)`. Never empty. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** As they follow each other in the text. */
export function inReadingOrder(highlights: readonly Highlight[]): readonly Highlight[] {
  return [...highlights].sort((a, b) => a.start - b.start);
}

/** A passage, and the article it is of. */
export interface PassageSource {
  readonly article: Article;
  readonly passage: Passage;
}

/** A passage that answers, and the sentence in it that does. */
export interface Evidence extends PassageSource {
  /** Without overlap; the first is the sentence that answers, a second one its neighbour, before or after it. */
  readonly highlights: readonly Highlight[];
  readonly score: number;
  /** No piece of evidence is of a later day, and one is of an earlier day. */
  readonly newest?: true;
  /** A person has said that it answers this question. */
  readonly pinned?: true;
  /** Passages of other articles that say the same in the same words, one an article; absent when there are none. */
  readonly alsoIn?: readonly PassageSource[];
}

/** One or more pieces of evidence, best first, no passage twice. */
export type SomeEvidence = readonly [Evidence, ...Evidence[]];

/** Why there is nothing to show. */
export type NothingReason =
  /** Empty, one letter, only emoji or punctuation. */
  | 'no-question'
  | 'greeting'
  | 'thanks'
  | 'praise'
  /** It asks about us and what we do, not about what the articles say. */
  | 'about-us'
  /** A real question that shares no word worth anything with the articles. */
  | 'no-match'
  /** No passage has the exact words that it wants. */
  | 'not-exact'
  /** It names a tag, a publisher, a day or a language that there is not: see `UnknownCondition`. */
  | 'unknown-condition';

/** What has nothing to do with the articles. */
export type SmallTalkReason = Exclude<
  NothingReason,
  'no-match' | 'not-exact' | 'unknown-condition'
>;

/** Whether there was nothing to look up. */
export function isSmallTalkReason(reason: NothingReason): reason is SmallTalkReason {
  return reason !== 'no-match' && reason !== 'not-exact' && reason !== 'unknown-condition';
}

/** A condition in a question that no article meets. */
export interface UnknownCondition extends Pick<Condition, 'name'> {
  /** As it was typed. */
  readonly typed: string;
  /** What the articles have that it may have been meant for, nearest first; of languages all. */
  readonly near: readonly string[];
}

/** A word that the articles lack, and what it was taken for: "did you mean". */
export interface Correction {
  /** As it stands in the question; the first one, of several. */
  readonly typed: string;
  /** As one of the nearest passages spells it. */
  readonly meant: string;
  /** The question with every such word put right. */
  readonly question: string;
}

interface AnswerBase {
  /** The question as it was asked. */
  readonly question: string;
  /** From 0 to 1: how sure we are that the first piece of evidence answers. */
  readonly confidence: number;
  /** The language of the question, a BCP 47 primary subtag, where the articles are in English and it was put into that. */
  readonly translatedFrom?: string;
  /** Where the question asks two or three things: each with its own answer, in the order of the question; else absent. */
  readonly parts?: readonly AnswerPart[];
}

/** One of several things that a question asks. */
export interface AnswerPart {
  /** What tells it from the others: a publisher, a time, or the part of the question, as typed. */
  readonly label: string;
  /** To it alone; has no parts itself. */
  readonly answer: Answer;
  /** Where all parts are told one thing: numbers and names of its first sentence that the others lack, else empty. */
  readonly differing: readonly Highlight[];
}

/** What a question asks for and the articles do not have. */
interface Missing {
  /** Words of the question, as typed and in its order, that none of the nearest passages has; absent without any. */
  readonly missing?: readonly string[];
}

/** The articles say it. */
export interface FoundAnswer extends AnswerBase {
  readonly kind: 'found';
  readonly correction?: Correction;
  readonly evidence: SomeEvidence;
}

/** The articles have something near, and nothing that surely answers. */
export interface UncertainAnswer extends AnswerBase, Missing {
  readonly kind: 'uncertain';
  readonly correction?: Correction;
  readonly evidence: SomeEvidence;
}

/** The articles do not say. */
export interface NothingAnswer extends AnswerBase, Missing {
  readonly kind: 'nothing';
  readonly reason: NothingReason;
  /** Only where the question, so put right, would not come to nothing. */
  readonly correction?: Correction;
  /** Passages with some of what the question asks for, best first, at most 5, for whoever wants to look; absent without any. */
  readonly nearest?: readonly Evidence[];
  /** Of the reason `unknown-condition`. */
  readonly unknown?: UnknownCondition;
}

export type Answer = FoundAnswer | UncertainAnswer | NothingAnswer;
