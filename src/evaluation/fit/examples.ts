import { features } from '../../answer/features/index.js';
import type { Knowledge } from '../../answer/knowledge.js';
import { normaliseQuestion } from '../../answer/normalise-question.js';
import { rankPassages } from '../../answer/rank.js';
import { paragraphOf } from '../paragraphs.js';
import type { LabelledQuestion } from '../question-set.js';

/** A question as the fit sees it: the features of its candidates, and which of them are right. */
export interface Example {
  /** Row after row, `features.length` numbers each. */
  readonly values: Float64Array;
  /** For each row, whether it is a gold passage. At least one of them is. */
  readonly gold: readonly boolean[];
  /** The article of the first gold passage, to keep an article's questions on one side of a split. */
  readonly group: string;
}

/** The examples of a question set: its questions that have a gold passage among their candidates. */
export async function collectExamples(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const { question, passages } of questions) {
    const goldParagraphs = new Set(passages);
    const { candidates } = await rankPassages(normaliseQuestion(question), knowledge);
    const gold = candidates.map(({ match }) =>
      goldParagraphs.has(paragraphOf(match.candidate.passage)),
    );
    if (!gold.includes(true)) continue;
    const values = new Float64Array(candidates.length * features.length);
    for (const [row, candidate] of candidates.entries()) {
      values.set(candidate.values, row * features.length);
    }
    examples.push({ values, gold, group: passages[0]?.split('#')[0] ?? '' });
  }
  return examples;
}
