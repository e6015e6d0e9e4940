import { readBatch, type Batch } from '../curation/read-batch.js';
import { misspeltKeyReason } from '../knowledge/misspelt-keys.js';
import { writeMarkdown } from '../knowledge/formats/write-markdown.js';
import {
  ImportRefusal,
  type ImportedArticle,
  type ImportSource,
} from '../importing/import-article.js';
import { UserError } from '../shared/errors.js';
import { usageError } from './arguments.js';
import { type CliContext, defineCommand } from './command.js';
import { sourceOf } from './import-source.js';
import { jsonOption } from './options.js';
import { planImport, type PlannedArticle } from './plan-import.js';
import { clean, cleanLine } from './render/clean.js';
import { importedToJson, jsonLine } from './render/json.js';
import { showStatus } from './status.js';
import { text } from './text.js';
import { articlePath, writeArticleFile } from './write-article-file.js';

export const importCommand = defineCommand({
  name: 'import',
  summary: text.import.summary,
  details: text.import.details,
  argument: 'SOURCE…',
  options: {
    json: jsonOption,
    out: { type: 'string', value: 'DIR', description: text.import.out },
    force: { type: 'boolean', description: text.import.force },
    'dry-run': { type: 'boolean', description: text.import.dryRun },
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length === 0) throw usageError(text.import.nothingGiven);
    const batch = await read(positionals, context);
    for (const { name, message } of batch.faults) {
      context.stderr.write(`${cleanLine(text.import.refused(name, message))}\n`);
    }
    const code = batch.faults.length === 0 ? 0 : 2;
    if (values['dry-run'] === true) {
      context.stdout.write(clean(renderPlan(await planImport(batch.articles, values.out))));
      return code;
    }
    const imported = await write(batch, values, context);
    if (values.json === true) {
      for (const article of imported) context.stdout.write(jsonLine(importedToJson(article)));
      return code;
    }
    for (const article of imported) {
      if (values.out === undefined) context.stdout.write(clean(writeMarkdown(article.draft)));
      context.stderr.write(clean(renderDropped(article)));
    }
    return code;
  },
});

/** Writes what is new or may be replaced, or nothing at all; gives what there is to tell of. */
async function write(
  { articles, isMany }: Batch,
  {
    out,
    force,
    json,
  }: { readonly out?: string; readonly force?: boolean; readonly json?: boolean },
  { stderr }: CliContext,
): Promise<readonly ImportedArticle[]> {
  if (out === undefined) {
    if (json !== true && articles.length > 1) {
      throw usageError(text.import.severalNeedFolder(articles.length));
    }
    return articles;
  }
  const planned = isMany ? await planImport(articles, out) : undefined;
  const wanted = planned
    ?.filter(({ state }) => state === 'new' || state === 'changed')
    .map(({ article }) => article);
  const inTheWay = planned?.filter(({ state }) => state === 'changed') ?? [];
  const [first] = inTheWay;
  if (first !== undefined && force !== true) {
    const path = articlePath(first.article.draft, out);
    throw new UserError('not-written', text.import.someInTheWay(inTheWay.length, path));
  }
  for (const { draft } of wanted ?? articles) {
    const path = await writeArticleFile(draft, out, force === true);
    stderr.write(`${clean(text.export.written(path))}\n`);
  }
  if (planned !== undefined) stderr.write(clean(`${planSummary(planned)}\n`));
  return wanted ?? articles;
}

async function read(given: readonly string[], context: CliContext): Promise<Batch> {
  const ports = context.ports();
  const importer = await ports.openImporter();
  const status = showStatus(context.stderr);
  status.sayIfSlow(text.loading.reading);
  try {
    const sources: ImportSource[] = [];
    for (const each of given) sources.push(await sourceOf(each, context.stdin));
    return await readBatch(sources, {
      importer,
      fetchList: async (url, signal) => (await ports.openListReader())(url, signal),
      onProgress: (done, total) => {
        if (total > 1) status.say(text.import.progress(done, total));
      },
    });
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const message = text.import.refused(cleanLine(given[0] ?? ''), error.message);
    throw new UserError(error.code, message, { cause: error });
  } finally {
    status.clear();
  }
}

/** A line an article: what would become of it, its title and its id; then how many of each. */
function renderPlan(planned: readonly PlannedArticle[]): string {
  const lines = planned.map(({ article: { draft }, state }) => {
    const { id, source } = draft.particulars;
    return text.import.planned(state, cleanLine(source.title), id);
  });
  return `${[...lines, planSummary(planned)].join('\n')}\n`;
}

function planSummary(planned: readonly PlannedArticle[]): string {
  const states = ['new', 'changed', 'unchanged', 'duplicate'] as const;
  const counts = states
    .map((state) => ({ state, amount: planned.filter((each) => each.state === state).length }))
    .filter(({ amount }) => amount > 0)
    .map(({ state, amount }) => `${amount} ${state}`);
  return text.import.planSummary(planned.length, counts);
}

const maxLinesShown = 20;
const maxLineLength = 100;

/** What was read, and what was left out of it. */
function renderDropped({ draft, dropped, misspelt = [] }: ImportedArticle): string {
  const lines = [text.import.read(draft.particulars.source.title, draft.blocks.length)];
  lines.push(...misspelt.map((each) => text.import.warning(cleanLine(misspeltKeyReason(each)))));
  if (dropped.length > 0) lines.push(text.import.droppedHeading(dropped.length));
  for (const block of dropped.slice(0, maxLinesShown)) {
    const line = cleanLine(block.text);
    const shown = line.length > maxLineLength ? `${line.slice(0, maxLineLength)}…` : line;
    lines.push(text.import.dropped(block.kind, shown));
  }
  const more = dropped.length - maxLinesShown;
  if (more > 0) lines.push(text.import.droppedMore(more));
  return `${lines.join('\n')}\n`;
}
