import type { Answer, AnswerPart, Evidence, Question, SomeEvidence } from './answer.js';
import { differing } from './choose/differing.js';
import { markNewest } from './choose/mark-newest.js';
import type { QuestionPart, QuestionParts } from './understand/question-parts.js';

/** An answer, and whatever is known of how it came about. */
interface Answered {
  readonly answer: Answer;
}

/**
 * Answers each part by itself, a later one as a follow-up to those before it. The whole is as sure as its surest part, which
 * comes first in its evidence; undefined where nothing was found for any.
 */
export async function answerParts<One extends Answered>(
  { parts, isComparison }: QuestionParts,
  question: Question,
  answerOne: (text: string, question: Question) => Promise<One>,
): Promise<One | undefined> {
  const after = [...(question.after ?? [])];
  const traced: (One & { readonly part: QuestionPart })[] = [];
  for (const part of parts) {
    const { publisher } = part;
    const scope = publisher === undefined ? question.scope : { ...question.scope, publisher };
    const asked = { ...question, text: part.text, after: [...after], ...(scope && { scope }) };
    traced.push({ ...(await answerOne(part.text, asked)), part });
    if (!isComparison) after.push({ question: part.text });
  }
  const best = traced.reduce((first, next) => (isSurer(next.answer, first.answer) ? next : first));
  if (best.answer.kind === 'nothing') return undefined;
  const others = traced.filter((each) => each !== best).flatMap(({ answer }) => firstOf(answer));
  const shown = traced.map(({ part, answer }) => partOf(part, answer, isComparison, traced));
  return {
    ...best,
    answer: {
      ...best.answer,
      question: question.text,
      evidence: withOthers(best.answer.evidence, others),
      parts: shown,
    },
  };
}

function partOf(
  { label }: QuestionPart,
  answer: Answer,
  isComparison: boolean,
  all: readonly { readonly answer: Answer }[],
): AnswerPart {
  const [own] = firstOf(answer);
  const others = all.filter((each) => each.answer !== answer && each.answer.kind === 'found');
  const marked =
    own !== undefined && isComparison && answer.kind === 'found' && others.length > 0
      ? differing(
          own,
          others.flatMap((each) => firstOf(each.answer)),
        )
      : [];
  return { label, answer, differing: marked };
}

const ranks = { found: 2, uncertain: 1, nothing: 0 } as const;

function isSurer(a: Answer, b: Answer): boolean {
  return ranks[a.kind] - ranks[b.kind] > 0 || (a.kind === b.kind && a.confidence > b.confidence);
}

function firstOf(answer: Answer): readonly Evidence[] {
  return answer.kind === 'nothing' ? [] : answer.evidence.slice(0, 1);
}

/** No passage twice. */
function withOthers([first]: SomeEvidence, others: readonly Evidence[]): SomeEvidence {
  const shown = new Set([first.passage.id]);
  const further = others.filter(({ passage: { id } }) => !shown.has(id) && shown.add(id));
  return markNewest([first, ...further]);
}
