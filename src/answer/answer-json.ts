import type { Article } from '../knowledge/article.js';
import type { Answer, Evidence, PassageSource, UnknownCondition } from './answer.js';
import type { CandidateExplanation, Explanation } from './explain.js';

/** `ask --json`: what programs read. Absent facts are absent keys; offsets count UTF-16 units of `text`. */
export interface AnswerJson {
  readonly kind: Answer['kind'];
  readonly question: string;
  readonly confidence: number;
  /** The word of the articles that was looked for in place of one that they lack. */
  readonly correction?: string;
  /** The language of the question, where it was put into English. */
  readonly translatedFrom?: string;
  /** Where the question asks several things: each with its answer. */
  readonly parts?: readonly PartJson[];
  /** Words of the question that the nearest passages lack; of answers that are not found. */
  readonly missing?: readonly string[];
  readonly evidence: readonly EvidenceJson[];
  /** No passage has the words in quotation marks; absent where some do, or none were wanted. */
  readonly notExact?: true;
  /** A tag, publisher, day or language of the question that there is not, with what is near. */
  readonly unknown?: UnknownCondition;
  /** Passages with some of the words, where none answers; absent without any. */
  readonly nearest?: readonly EvidenceJson[];
}

/** One of several things that a question asks. */
export interface PartJson extends AnswerJson {
  /** A publisher, a time, or the part of the question as it was typed; `question` is what was looked up. */
  readonly label: string;
  /** Numbers and names of the first sentence that the other parts do not have. */
  readonly differing: readonly { readonly start: number; readonly end: number }[];
}

/** Where a passage stands. */
export interface PlaceJson {
  readonly article: string;
  /** The id of the passage: `border#2`. */
  readonly passage: string;
  readonly paragraph: number;
  readonly part?: number;
  /** Of the printed document that the article was read from. */
  readonly page?: number;
  /** Of an article that has several. */
  readonly revision?: number;
  readonly source: {
    readonly title: string;
    readonly publisher?: string;
    readonly published?: string;
    readonly url?: string;
  };
}

export interface EvidenceJson extends PlaceJson {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly score: number;
  /** There is evidence of an earlier day, and none of a later one. */
  readonly newest?: true;
  /** A person has said that it answers this question. */
  readonly pinned?: true;
  /** Where other articles say the same in the same words. */
  readonly alsoIn?: readonly PlaceJson[];
}

/** `ask --explain --json`, below `explanation`. */
export type ExplanationJson = Omit<Explanation, 'candidates'> & {
  readonly candidates: readonly (PlaceJson & Omit<CandidateExplanation, 'article' | 'passage'>)[];
};

export interface ArticleJson {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language: string;
  readonly passages: number;
}

export function answerToJson(answer: Answer): AnswerJson {
  return {
    kind: answer.kind,
    question: answer.question,
    confidence: answer.confidence,
    ...(answer.correction && { correction: answer.correction.meant }),
    ...(answer.translatedFrom !== undefined && { translatedFrom: answer.translatedFrom }),
    ...(answer.parts && {
      parts: answer.parts.map(({ label, answer: own, differing }) => ({
        label,
        ...answerToJson(own),
        differing: differing.map(({ start, end }) => ({ start, end })),
      })),
    }),
    ...(answer.kind !== 'found' && answer.missing && { missing: answer.missing }),
    ...(answer.kind === 'nothing' && answer.reason === 'not-exact' && { notExact: true }),
    ...(answer.kind === 'nothing' && answer.unknown && { unknown: answer.unknown }),
    evidence: answer.kind === 'nothing' ? [] : answer.evidence.map(evidenceToJson),
    ...(answer.kind === 'nothing' &&
      answer.nearest && { nearest: answer.nearest.map(evidenceToJson) }),
  };
}

export function explanationToJson({ candidates, ...rest }: Explanation): ExplanationJson {
  return {
    ...rest,
    candidates: candidates.map(({ article, passage, ...why }) => ({
      ...placeToJson({ article, passage }),
      ...why,
    })),
  };
}

export function articleToJson(article: Article): ArticleJson {
  const { title, publisher, published, url } = article.source;
  return {
    id: article.id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    language: article.language,
    passages: article.passages.length,
  };
}

export function evidenceToJson(evidence: Evidence): EvidenceJson {
  const { passage, highlights, score, newest, pinned, alsoIn } = evidence;
  const { source, ...place } = placeToJson(evidence);
  return {
    ...place,
    text: passage.text,
    highlights: highlights.map(({ start, end }) => ({ start, end })),
    score,
    source,
    ...(newest && { newest }),
    ...(pinned && { pinned }),
    ...(alsoIn && { alsoIn: alsoIn.map(placeToJson) }),
  };
}

export function placeToJson({ article, passage }: PassageSource): PlaceJson {
  const { title, publisher, published, url } = article.source;
  return {
    article: article.id,
    passage: passage.id,
    paragraph: passage.ordinal,
    ...(passage.part !== undefined && { part: passage.part }),
    ...(passage.page !== undefined && { page: passage.page }),
    ...(article.revision !== undefined && { revision: article.revision }),
    source: {
      title,
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
    },
  };
}
