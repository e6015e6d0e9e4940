import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import type { SetPaths } from './engines/engine.js';
import { engines } from './engines/index.js';
import { type Measurement, measurementSchema } from './measurement.js';
import { table } from './report.js';
import { writeSyntheticSet } from './synthetic.js';

const usage = `npm run bench -- --set FOLDER… [options]

  --set FOLDER          a folder with articles.jsonl and questions.jsonl; may be repeated
  --synthetic N,N…      also synthetic sets of so many paragraphs, with the words of the first set
  --engines NAME,…      only these: ${Object.keys(engines).join(', ')}
  --questions N         most questions of a set (500)
  --seconds N           most seconds of questions for an engine (60)
  --minutes N           most minutes for an engine on a set; then it is left out (10)
  --markdown            tables in Markdown
`;

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: [] },
    synthetic: { type: 'string', default: '' },
    engines: { type: 'string', default: Object.keys(engines).join(',') },
    questions: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '60' },
    minutes: { type: 'string', default: '10' },
    markdown: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const here = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);

if (values.help || values.set.length === 0) {
  process.stdout.write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  installPeers();
  for (const folder of values.set) await compare(basename(folder), pathsIn(folder));
  for (const size of values.synthetic.split(',').filter(Boolean).map(Number)) {
    await compareSynthetic(size);
  }
}

/** The peers are no dependency of Quoth: they are installed when they are first needed. */
function installPeers(): void {
  if (existsSync(join(here, 'node_modules'))) return;
  say('Installing the engines to compare with …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

async function compareSynthetic(size: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-bench-'));
  try {
    const paths = await writeSyntheticSet(pathsIn(values.set[0] ?? ''), size, folder);
    await compare(`synthetic, ${size.toLocaleString('en')} paragraphs`, paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs every engine on the set, one after the other, so that they share the machine's mood and nothing else. */
async function compare(name: string, paths: SetPaths): Promise<void> {
  const measurements: Measurement[] = [];
  for (const engine of values.engines.split(',')) {
    say(`${name}: ${engine} …`);
    const measured = await measure(engine, paths);
    if (measured !== undefined) measurements.push(measured);
  }
  const title = `${name} (${measurements[0]?.paragraphs.toLocaleString('en') ?? 0} paragraphs)`;
  process.stdout.write(`\n${title}\n\n${table(measurements, values.markdown)}\n`);
}

async function measure(engine: string, paths: SetPaths): Promise<Measurement | undefined> {
  const script = join(here, 'measure-engine.ts');
  const argumentsFor = [paths.articles, paths.questions, values.questions, values.seconds];
  try {
    const { stdout } = await run(
      process.execPath,
      [
        '--expose-gc',
        '--max-old-space-size=8000',
        '--import',
        'tsx',
        script,
        engine,
        ...argumentsFor,
      ],
      { cwd: here, timeout: Number(values.minutes) * 60_000, maxBuffer: 2 ** 24 },
    );
    return measurementSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  } catch (error) {
    say(
      `  left out: ${error instanceof Error ? (error.message.split('\n').at(-2) ?? error.message) : String(error)}`,
    );
    return undefined;
  }
}

function pathsIn(folder: string): SetPaths {
  return { articles: join(folder, 'articles.jsonl'), questions: join(folder, 'questions.jsonl') };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
