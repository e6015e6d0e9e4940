import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import type { CliPorts } from '../../src/cli/command.js';
import { commands } from '../../src/cli/commands.js';
import { runCli } from '../../src/cli/run.js';
import { makeFolder, story, withFolder } from './support/articles.js';
import { createTestContext, runQuoth } from './support/run.js';

let folder: string;
/** Whatever path is asked for, the story: random paths could be whole disks. */
let ports: CliPorts;

beforeAll(async () => {
  folder = await makeFolder(story);
  const app = createApp({ knowledgePath: folder });
  ports = { ...app, openArticleStore: () => app.openArticleStore() };
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('whatever is typed', () => {
  const words = ['ask', 'chat', 'articles', 'check', 'eval', 'help', '--help', '--version'];
  const options = [
    '--json',
    '--limit',
    '--limit=3',
    '--article',
    '--after',
    '--knowledge',
    '--questions',
  ];
  const argument = fc.oneof(
    fc.constantFrom(...words, ...options, '-', '--', 'border', 'How long is it?'),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );

  it('ends in an exit code, with a reason on standard error for 2', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(argument, { maxLength: 5 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        async (args, input) => {
          const run = await runQuoth(args, { input, ports });
          expect([0, 1, 2]).toContain(run.code);
          expect(run.stderr).not.toContain('fault in Quoth');
          expect(run.stderr === '').toBe(run.code !== 2);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has one JSON object as its answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (question) => {
        const run = await runQuoth(['ask', '--json', '--', question], { ports });
        expect(run.stdout.indexOf('\n')).toBe(run.stdout.length - 1);
        expect(JSON.parse(run.stdout)).toHaveProperty('evidence');
      }),
    );
  });

  it('reads every line that is piped into the chat', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (input) => {
        expect(await runQuoth(['chat'], { input, ports })).toMatchObject({ code: 0, stderr: '' });
      }),
    );
  });
});

describe('help', () => {
  it.each(['--help', '-h', 'help'])('explains a command after %s', async (first) => {
    const run = await runQuoth([first, 'ask'], { ports });
    expect(run.stdout).toContain('Usage: quoth ask QUESTION');
    expect(run).toEqual(await runQuoth(['ask', '--help'], { ports }));
  });
});

describe('the completion of a shell', () => {
  it.each(['bash', 'zsh', 'fish'])('knows every command and its options in %s', async (shell) => {
    const { stdout } = await runQuoth(['completion', shell], { ports });
    for (const word of ['ask', 'articles', 'bot', 'help', 'publisher', 'knowledge']) {
      expect(stdout).toMatch(new RegExp(`\\b${word}\\b`, 'u'));
    }
  });

  it('completes in bash', async () => {
    const { stdout } = await runQuoth(['completion', 'bash'], { ports });
    const complete = (...words: readonly string[]): string =>
      execFileSync('bash', [
        '-c',
        `${stdout}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _quoth; echo "\${COMPREPLY[*]}"`,
        'bash',
        ...words,
      ])
        .toString()
        .trim();
    expect(complete('quoth', 'ar')).toBe('articles');
    expect(complete('quoth', 'help', 'ev')).toBe('eval');
    expect(complete('quoth', 'ask', '--pu')).toBe('--publisher');
  });

  it('asks for the shell', async () => {
    const run = await runQuoth(['completion', 'tcsh'], { ports });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('Which shell: bash, zsh, or fish?');
  });
});

describe('quoth bot', () => {
  it('ends as the bot does', async () => {
    const { context } = createTestContext({ ports });
    const started = { ...context, startBot: () => Promise.resolve(2 as const) };
    expect(await runCli(['bot'], commands, started, '1.0.0')).toBe(2);
  });
});

describe('quoth serve', () => {
  async function served(...args: readonly string[]) {
    const { context, output } = createTestContext({ ports });
    const choices: unknown[] = [];
    const startServer: typeof context.startServer = ({ onReady, ...choice }) => {
      choices.push(choice);
      onReady('http://127.0.0.1:8080');
      return Promise.resolve();
    };
    const code = await runCli(['serve', ...args], commands, { ...context, startServer }, '1.0.0');
    return { code, choices, ...output() };
  }

  it('says where it answers', async () => {
    const { code, choices, stdout } = await served();
    expect(code).toBe(0);
    expect(stdout).toContain('http://127.0.0.1:8080/');
    expect(choices).toEqual([{ isPublic: false, paths: [] }]);
  });

  it('listens where it is told', async () => {
    const listens = async (listen: string) => (await served('--listen', listen)).choices[0];
    expect(await listens('80')).toMatchObject({ listen: { host: '127.0.0.1', port: 80 } });
    expect(await listens('[::1]:0')).toMatchObject({ listen: { host: '::1', port: 0 } });
    for (const wrong of ['', 'a:b', '65536', 'http://localhost:80']) {
      expect(await served('--listen', wrong), wrong).toMatchObject({ code: 2, choices: [] });
    }
  });
});

describe('a question after others', () => {
  it('is understood by what --after says was asked before', async () => {
    const alone = await runQuoth(['ask', '--json', 'why?'], { ports });
    expect(JSON.parse(alone.stdout)).toMatchObject({ kind: 'nothing', evidence: [] });

    const after = [
      '--after',
      'Who took selfies?',
      '--after',
      'When was the gate at Boukamal shut?',
    ];
    const run = await runQuoth(['ask', '--json', 'why?', ...after], { ports });
    const answer: unknown = JSON.parse(run.stdout);
    expect(answer).toMatchObject({ kind: 'found', question: 'why?' });
    expect(answer).toHaveProperty('evidence.0.article', 'ap');
    expect(answer).toHaveProperty('evidence.0.paragraph', 1);
  });
});

describe('on a terminal', () => {
  it('shows articles in columns no wider than the window', async () => {
    const run = await runQuoth(['articles'], { columns: 60, env: { NO_COLOR: '1' }, ports });
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^id +title +publisher +published +passages$/);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('says what it is indexing when there is much of it, and takes that away again', async () => {
    const paragraphs = Array.from({ length: 5000 }, (_, n) => `Paragraph ${n}.`);
    const files = { 'many.jsonl': JSON.stringify({ id: 'many', title: 'Many', paragraphs }) };
    const run = await withFolder(files, (many) =>
      runQuoth(['ask', 'Which?', '--knowledge', many], { columns: 80 }),
    );
    expect(run.stderr).toContain('Indexing 5,000 passages…');
    expect(run.stderr.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('colours', () => {
  it.each([
    [80, {}, true],
    [undefined, {}, false],
    [80, { TERM: 'dumb' }, false],
    [80, { NO_COLOR: '1' }, false],
    [80, { NO_COLOR: '' }, true],
    [undefined, { FORCE_COLOR: '1' }, true],
    [80, { FORCE_COLOR: '0' }, false],
    [80, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s columns with %j: %s', (columns, env, expected) => {
    const { context } = createTestContext({ env, ...(columns !== undefined && { columns }) });
    expect(context.stdout.colours.isColorSupported).toBe(expected);
  });
});
