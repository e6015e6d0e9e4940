import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { confidenceFigures } from './answer/judge/figures.js';
import { features } from './answer/rank/features/index.js';
import { createKnowledge } from './answer/understand/knowledge.js';
import { sentenceWeights } from './answer/choose/sentence-weights.js';
import { collectExamples } from './evaluation/fit/examples.js';
import { askHalves, type ConfidenceSet, fitConfidence } from './evaluation/fit/fit-confidence.js';
import { type FitSet, fitWeights } from './evaluation/fit/fit-weights.js';
import { readQuestionSet } from './evaluation/question-set.js';
import { createFolderArticleStore } from './knowledge/files/folder-article-store.js';
import { createApp } from './app.js';
import type { BuildPassageIndex } from './search/passage-index.js';
import { UserError } from './shared/errors.js';

/**
 * Fits the weights: `npm run fit -- SET… [--ablate] [--every N]`. A SET is a folder with `articles.jsonl` (or a folder `knowledge`) and `questions.jsonl`, and
 * how much it counts: `sets/stories=2`. Prints what is to be put into `answer/weights.ts`, `answer/sentence-weights.ts`
 * and `answer/confidence-weights.ts`, each with how well it does on questions that it was not fitted on; `--ablate` also
 * leaves out each feature in turn. The confidence reads the score of the weights that are in the code: put those in first.
 * `--every 5` reads every fifth question only.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      ablate: { type: 'boolean', default: false },
      every: { type: 'string', default: '1' },
      model: { type: 'string', default: 'packaged' },
      cache: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0)
    throw new UserError('usage', 'npm run fit -- SET… [--ablate] [--every N]');
  const { buildIndex } = createApp({
    model: values.model === 'off' ? 'off' : 'packaged',
    waitsForMeaning: true,
    ...(values.cache !== undefined && { cachePath: values.cache }),
  });
  const sets: Sets[] = [];
  for (const argument of positionals) {
    sets.push(await readSets(argument, Math.max(1, Number(values.every)), buildIndex));
    process.stderr.write(`${argument} is read.\n`);
  }
  const of = (select: (set: Sets) => FitSet): readonly FitSet[] => sets.map(select);
  printFit(
    'Ranking',
    namesOf(features),
    of(({ passages }) => passages),
    values.ablate,
  );
  const sentenceNames = sentenceWeights.map(([name]) => name);
  printFit(
    'Sentence',
    sentenceNames,
    of(({ sentences }) => sentences),
    values.ablate,
  );
  printConfidence(sets, values.ablate);
}

/** A question set as each of the three fits sees it. */
interface Sets {
  readonly passages: FitSet;
  readonly sentences: FitSet;
  readonly confidence: ConfidenceSet;
}

async function readSets(
  argument: string,
  every: number,
  buildIndex: BuildPassageIndex,
): Promise<Sets> {
  const [, path = argument, weight = '1'] = /^(.*?)(?:=([0-9.]+))?$/.exec(argument) ?? [];
  const { articles, aliases } = await createFolderArticleStore([articlesOf(path)]).load();
  const all = await readQuestionSet(join(path, 'questions.jsonl'));
  const questions = all
    .filter((_, index) => index % every === 0)
    .filter(({ passages }) => passages.length > 0);
  const knowledge = await createKnowledge(articles, buildIndex, { aliases });
  const set = { name: path.split('/').at(-1) ?? path, weight: Number(weight) };
  const { passages, sentences } = await collectExamples(knowledge, questions);
  return {
    passages: { ...set, questions: questions.length, examples: passages },
    sentences: { ...set, questions: sentences.length, examples: sentences },
    confidence: await askHalves(articles, questions, buildIndex),
  };
}

/** One file of articles, or a folder of them. */
function articlesOf(path: string): string {
  const file = join(path, 'articles.jsonl');
  return existsSync(file) ? file : join(path, 'knowledge');
}

function printFit(
  title: string,
  names: readonly string[],
  sets: readonly FitSet[],
  ablate: boolean,
): void {
  const fit = fitWeights(sets, names);
  print(`\n${title}: share of questions with the right one first, in percent`);
  printWeights(names, fit.weights);
  print(row('', namesOf(sets)));
  print(row('fitted', fit.fitted.map(percent)));
  print(row('held out', fit.heldOut.map(percent)));
  if (!ablate) return;
  for (const name of names) {
    print(row(`- ${name}`, fitWeights(sets, names, [name]).heldOut.map(percent)));
  }
}

function printConfidence(sets: readonly Sets[], ablate: boolean): void {
  const asked = sets.map(({ confidence }) => confidence);
  const fit = fitConfidence(asked);
  print('\nConfidence: AUROC, and share answered where 95 % are refused, in percent, held out');
  printWeights(['constant', ...namesOf(confidenceFigures)], fit.weights);
  print(row('', namesOf(sets.map(({ passages }) => passages))));
  print(row('AUROC', fit.auroc.map(percent)));
  print(row('answered', fit.answered.map(percent)));
  if (!ablate) return;
  for (const { name } of confidenceFigures) {
    print(row(`- ${name}`, fitConfidence(asked, name).answered.map(percent)));
  }
}

function printWeights(names: readonly string[], weights: readonly number[]): void {
  for (const [index, name] of names.entries()) {
    print(`  ${name}: ${(weights[index] ?? 0).toFixed(2)},`);
  }
}

const namesOf = (named: readonly { readonly name: string }[]): readonly string[] =>
  named.map(({ name }) => name);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function row(label: string, cells: readonly string[]): string {
  return label.padEnd(18) + cells.map((cell) => cell.padStart(15)).join('');
}

const percent = (share: number): string => (100 * share).toFixed(2);

main().catch((error: unknown) => {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
