import { sentenceFeatures } from '../../answer/choose/extract.js';
import { features } from '../../answer/rank/features/index.js';
import type { Knowledge } from '../../answer/understand/knowledge.js';
import { questionIn } from '../../language/message/read-message.js';
import { type Candidate, rankPassages } from '../../answer/rank/rank.js';
import { sentenceWeights } from '../../answer/choose/sentence-weights.js';
import { paragraphOf } from '../paragraphs.js';
import type { LabelledQuestion } from '../question-set.js';

/** A question as the fit sees it: the features of the things to choose from, and which of them are right. */
export interface Example {
  /** Row after row, as many numbers as there are features each. */
  readonly values: Float64Array;
  /** For each row, whether it is right. At least one of them is. */
  readonly gold: readonly boolean[];
  /** The article of the first gold passage, to keep an article's questions on one side of a split. */
  readonly group: string;
}

/** What a question set teaches. */
export interface Examples {
  /** Of its questions that have a gold passage among their candidates: these candidates. */
  readonly passages: readonly Example[];
  /** Of those whose gold passage has sentences with an answer and sentences without: these sentences. */
  readonly sentences: readonly Example[];
}

export async function collectExamples(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
): Promise<Examples> {
  const passages: Example[] = [];
  const sentences: Example[] = [];
  for (const { question, passages: goldPassages, answers } of questions) {
    const { candidates } = await rankPassages(questionIn(question) ?? question, knowledge);
    const gold = candidates.map(({ match }) =>
      goldPassages.includes(paragraphOf(match.candidate.passage)),
    );
    const right = candidates[gold.indexOf(true)];
    if (right === undefined) continue;
    const group = goldPassages[0]?.split('#')[0] ?? '';
    const values = new Float64Array(candidates.length * features.length);
    for (const [row, candidate] of candidates.entries()) {
      values.set(candidate.values, row * features.length);
    }
    passages.push({ values, gold, group });
    const ofSentences = sentenceExample(right, answers);
    if (ofSentences !== undefined) sentences.push({ ...ofSentences, group });
  }
  return { passages, sentences };
}

function sentenceExample(
  { match, article }: Candidate,
  answers: readonly string[],
): Omit<Example, 'group'> | undefined {
  const { text } = match.candidate.passage;
  const gold = match.sentences.map(({ sentence }) =>
    answers.some((answer) => text.slice(sentence.start, sentence.end).includes(answer)),
  );
  if (!gold.includes(true) || !gold.includes(false)) return undefined;
  const rows = sentenceFeatures(match, article);
  const values = rows.flatMap((row) => sentenceWeights.map(([name]) => row[name]));
  return { values: Float64Array.from(values), gold };
}
