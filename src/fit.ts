import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { features } from './answer/features/index.js';
import { createKnowledge } from './answer/knowledge.js';
import { collectExamples } from './evaluation/fit/examples.js';
import { type Fit, type FitSet, fitWeights } from './evaluation/fit/fit-weights.js';
import { readQuestionSet } from './evaluation/question-set.js';
import { createFolderArticleStore } from './knowledge/folder-article-store.js';
import { buildMiniSearchIndex } from './search/minisearch-index.js';
import { UserError } from './shared/errors.js';

/**
 * Fits the weights of the ranking: `npm run fit -- SET… [--ablate]`. A SET is a folder with `articles.jsonl` and
 * `questions.jsonl`, and how much it counts: `sets/stories=2`. Prints the weights to be put into `answer/weights.ts`,
 * and how often a gold passage comes first; `--ablate` also leaves out each feature in turn.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { ablate: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UserError('usage', 'npm run fit -- SET… [--ablate]');
  const sets: FitSet[] = [];
  for (const argument of positionals) {
    sets.push(await readSet(argument));
    process.stderr.write(`${argument} is read.\n`);
  }

  const fit = fitWeights(sets);
  for (const [column, { name }] of features.entries()) {
    print(`  ${name}: ${(fit.weights[column] ?? 0).toFixed(2)},`);
  }
  print(
    row(
      '',
      sets.map(({ name }) => name),
    ),
  );
  print(row('fitted', fit.fitted.map(percent)));
  print(row('held out', fit.heldOut.map(percent)));
  if (!values.ablate) return;
  for (const { name } of features) {
    const ablated: Fit = fitWeights(sets, [name]);
    print(row(`- ${name}`, ablated.heldOut.map(percent)));
  }
}

async function readSet(argument: string): Promise<FitSet> {
  const [, path = argument, weight = '1'] = /^(.*?)(?:=([0-9.]+))?$/.exec(argument) ?? [];
  const { articles } = await createFolderArticleStore([join(path, 'articles.jsonl')]).load();
  const questions = await readQuestionSet(join(path, 'questions.jsonl'));
  const knowledge = await createKnowledge(articles, buildMiniSearchIndex);
  const withGold = questions.filter(({ passages }) => passages.length > 0);
  return {
    name: path.split('/').at(-1) ?? path,
    weight: Number(weight),
    questions: withGold.length,
    examples: await collectExamples(knowledge, withGold),
  };
}

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
