import { basename, join } from 'node:path';
import { evaluate, type EvaluationReport } from '../evaluation/evaluate.js';
import { readQuestionSet } from '../evaluation/question-set.js';
import type { BuildPassageIndex } from '../search/passage-index.js';
import { UserError } from '../shared/errors.js';
import { usageError } from './arguments.js';
import { defineCommand, type CliContext } from './command.js';
import { loadArticles, showIndexing } from './open-knowledge.js';
import { jsonOption } from './options.js';
import { showProgress } from './progress.js';
import { cleanLine } from './render/clean.js';
import { renderReports, reportsToJson, type NamedReport } from './render/report.js';
import { text } from './text.js';

export const evaluateCommand = defineCommand({
  name: 'eval',
  summary: text.evaluate.summary,
  details: text.evaluate.details,
  argument: '[SET…]',
  options: {
    articles: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      description: text.evaluate.articles,
    },
    questions: { type: 'string', value: 'FILE', description: text.evaluate.questions },
    index: { type: 'string', value: 'KIND', description: text.evaluate.index },
    json: jsonOption,
  },
  run: async ({ values, positionals }, context) => {
    const sets = chooseSets(positionals, values.articles ?? [], values.questions);
    const reports: NamedReport[] = [];
    const buildIndex = chooseIndex(values.index, context);
    for (const set of sets) {
      reports.push({ set: set.name, report: await measure(set, context, buildIndex) });
    }

    const output =
      values.json === true ? reportsToJson(reports) : renderReports(reports, context.stdout);
    context.stdout.write(output);
    return 0;
  },
});

interface EvaluationSet {
  readonly name: string;
  readonly articles: readonly string[];
  readonly questions: string;
}

/** Folders given as arguments, or the one set that the two options name. */
function chooseSets(
  folders: readonly string[],
  articles: readonly string[],
  questions: string | undefined,
): readonly EvaluationSet[] {
  const named = articles.length > 0 || questions !== undefined;
  if (folders.length > 0) {
    if (named) throw usageError(text.evaluate.bothGiven);
    return folders.map((folder) => ({
      name: basename(folder) || folder,
      articles: [join(folder, 'articles.jsonl')],
      questions: join(folder, 'questions.jsonl'),
    }));
  }
  if (!named) throw usageError(text.evaluate.nothingGiven);
  if (questions === undefined) throw usageError(text.evaluate.missing('--questions'));
  if (articles.length === 0) throw usageError(text.evaluate.missing('--articles'));
  return [{ name: basename(questions), articles, questions }];
}

function chooseIndex(kind = 'embedded', context: CliContext): BuildPassageIndex {
  const { buildIndex, buildIndexOnce } = context.ports();
  if (kind === 'embedded') return buildIndex;
  if (kind !== 'postgres') throw usageError(text.evaluate.unknownIndex(kind));
  if (buildIndexOnce === undefined) {
    throw new UserError('no-database', text.evaluate.noDatabase.message, {
      mend: text.evaluate.noDatabase.mend,
    });
  }
  return buildIndexOnce;
}

async function measure(
  set: EvaluationSet,
  context: CliContext,
  buildIndex: BuildPassageIndex,
): Promise<EvaluationReport> {
  const questions = await readQuestionSet(set.questions);
  const { articles, aliases } = await loadArticles(context, set.articles);
  const { thresholds } = context.ports();
  const indexing = showIndexing(context, articles);
  // Braces are the bar's own placeholders.
  const name = cleanLine(set.name).replace(/[{}]/g, '');
  const progress = showProgress(context.stderr, text.evaluate.progress(name));
  function onProgress(done: number, total: number): void {
    indexing.clear();
    progress.update(done, total);
  }
  try {
    return await evaluate({ articles, aliases, questions, buildIndex, thresholds, onProgress });
  } finally {
    indexing.clear();
    progress.stop();
  }
}
