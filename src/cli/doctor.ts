import { createKnowledge } from '../answer/understand/knowledge.js';
import { aimedAt, estimateRefusal } from '../evaluation/refusal.js';
import type { LoadedArticles } from '../knowledge/files/article-store.js';
import { servedAt } from '../knowledge/validity.js';
import { UserError } from '../shared/errors.js';
import { memoryNeeded, memoryThere, needsMuchMemory } from '../search/memory-needed.js';
import { exposedFiles } from '../shared/exposed-files.js';
import { faultOf, type Finding } from '../shared/finding.js';
import { defineCommand, type CliContext, type CliPorts } from './command.js';
import { withData } from './data-file.js';
import { countPassages } from './open-knowledge.js';
import { clean } from './render/clean.js';
import { text } from './text.js';

export const doctorCommand = defineCommand({
  name: 'doctor',
  summary: text.doctor.summary,
  details: text.doctor.details,
  options: {},
  run: async (_, context) => {
    let ports: CliPorts;
    try {
      ports = context.ports();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return report(context, [{ ...text.doctor.badSettings, detail: error.message }]);
    }
    const { discord } = ports;
    return report(context, [
      ...(discord === undefined ? [text.doctor.noToken] : await discord.examine()),
      ...(await examineKnowledge(ports, context)),
      await examineData(context),
      ...(await examineSecrets(context)),
    ]);
  },
});

async function examineKnowledge(
  ports: CliPorts,
  { memoryBytes = memoryThere() }: CliContext,
): Promise<readonly Finding[]> {
  const { subject } = text.doctor.knowledge;
  try {
    const loaded = await ports.openArticleStore().load();
    const { articles, faults } = loaded;
    const passages = countPassages(articles);
    const detail = text.doctor.knowledge.detail(articles.length, passages, faults.length);
    if (articles.length === 0) {
      return [{ subject, state: 'fault', detail, mend: text.doctor.knowledge.mend }];
    }
    const found: Finding =
      faults.length === 0
        ? { subject, state: 'fine', detail }
        : { subject, state: 'warning', detail, mend: text.doctor.knowledge.mend };
    const memory: readonly Finding[] = needsMuchMemory(passages, memoryBytes)
      ? [{ state: 'warning', ...text.doctor.memory(memoryNeeded(passages), memoryBytes) }]
      : [];
    return [found, ...memory, await examineRefusals(ports, loaded)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [faultOf(subject, error, text.doctor.knowledge.path)];
  }
}

/** More passages would take minutes to read. */
const mostTried = 2_000;

/** How often questions that the articles do not answer are found all the same: whether that is too often, who runs it decides. */
async function examineRefusals(
  { buildIndex, thresholds }: CliPorts,
  { articles, aliases }: LoadedArticles,
): Promise<Finding> {
  const { subject, detail, tooFew, tooMany } = text.doctor.refusal;
  if (countPassages(articles) > mostTried) return { subject, state: 'fine', detail: tooMany };
  const { served, resting } = servedAt(articles, Date.now());
  const knowledge = await createKnowledge(served, buildIndex, { aliases, resting });
  try {
    const estimate = await estimateRefusal(knowledge, thresholds);
    if (estimate === undefined) return { subject, state: 'fine', detail: tooFew };
    const { refused, foundThreshold } = estimate;
    const figures = [(100 * refused).toFixed(0), (100 * aimedAt).toFixed(0)] as const;
    return { subject, state: 'fine', detail: detail(...figures, foundThreshold.toFixed(2)) };
  } finally {
    await knowledge.index.close?.();
  }
}

/** Opens them, and changes nothing; a file that is not there yet is left for the bot to make. */
async function examineData(context: CliContext): Promise<Finding> {
  const { subject, fine, none, mend, indexed } = text.doctor.data;
  try {
    let finding: Finding = { subject, state: 'fine', detail: fine };
    await withData(context, { mustExist: true, looksOnly: true }, async (data) => {
      const { damage, exposed } = await data.examine();
      const [first] = damage;
      if (first !== undefined) {
        finding = { subject, state: 'fault', ...text.doctor.damaged(first) };
      } else if (data.pending.length > 0) {
        finding = { subject, state: 'fine', detail: text.doctor.data.older };
      } else if (exposed.length > 0) {
        finding = { subject, state: 'warning', ...text.doctor.exposed(exposed) };
      } else if (context.ports().sharesIndex === true) {
        const { passages = 0, owners = 0 } = (await data.indexed()) ?? {};
        finding = { subject, state: 'fine', detail: `${fine} ${indexed(passages, owners)}` };
      }
    });
    return finding;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code === 'no-data') return { subject, state: 'fine', detail: none };
    return faultOf(subject, error, mend);
  }
}

async function examineSecrets({ settingsFiles }: CliContext): Promise<readonly Finding[]> {
  const exposed = await exposedFiles(settingsFiles);
  if (exposed.length === 0) return [];
  const { subject } = text.doctor.badSettings;
  return [{ subject, state: 'warning', ...text.doctor.exposed(exposed) }];
}

function report({ stdout }: CliContext, findings: readonly Finding[]): 0 | 1 {
  for (const { subject, state, detail, mend } of findings) {
    stdout.write(`${text.doctor.mark[state]} ${clean(`${subject}: ${detail}`)}\n`);
    if (mend !== undefined) stdout.write(`    ${text.doctor.toMend(clean(mend))}\n`);
  }
  const faults = findings.filter(({ state }) => state === 'fault').length;
  const warnings = findings.filter(({ state }) => state === 'warning').length;
  stdout.write(`${text.doctor.summaryLine(faults, warnings)}\n`);
  return faults === 0 ? 0 : 1;
}
