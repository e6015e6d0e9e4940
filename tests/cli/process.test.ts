import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile, rm } from 'node:fs/promises';
import { makeFolder, story, withFolder } from './support/articles.js';
import { spawnQuoth } from './support/run.js';

let folder: string;

beforeAll(async () => {
  folder = await makeFolder(story);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const frontier =
  'Deserts and mountains make the frontier hard to watch. It is roughly 600 km (370 miles) long.';

describe('quoth ask', () => {
  it('answers on standard output and exits 0', async () => {
    const run = await spawnQuoth(['ask', 'How long is the frontier?', '--knowledge', folder]);
    expect(run.stdout).toContain(frontier);
    expect(run.stdout).toContain(
      'Iraq reopens the Al Qaim crossing · Al Jazeera · 30 September 2019 · ¶ 2 of 3',
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  it('needs no quotation marks around the question', async () => {
    const run = await spawnQuoth([
      'ask',
      'how',
      'long',
      'is',
      'the',
      'frontier',
      '--knowledge',
      folder,
    ]);
    expect(run.stdout).toContain(frontier);
    expect(run.code).toBe(0);
  });

  it('reads the question from standard input for "-"', async () => {
    const run = await spawnQuoth(['ask', '-', '--knowledge', folder], {
      input: '\ufeffHow long is the frontier?\r\n',
    });
    expect(run.stdout).toContain(frontier);
  });

  it('prints one JSON object with the passage, the sentence and the source', async () => {
    const run = await spawnQuoth([
      'ask',
      'How long is the frontier?',
      '--json',
      '--knowledge',
      folder,
    ]);
    expect(run.stdout.endsWith('}\n')).toBe(true);
    const answer: unknown = JSON.parse(run.stdout);
    const start = frontier.indexOf('It is');
    expect(answer).toMatchObject({ kind: 'found', question: 'How long is the frontier?' });
    expect(answer).toHaveProperty('confidence');
    expect(answer).toHaveProperty(['evidence', 0], {
      article: 'border',
      passage: 'border#2',
      paragraph: 2,
      text: frontier,
      highlights: [{ start, end: frontier.length }],
      score: expect.any(Number) as unknown,
      source: {
        title: 'Iraq reopens the Al Qaim crossing',
        publisher: 'Al Jazeera',
        published: '2019-09-30',
      },
    });
  });

  it('exits 1 with an empty list of evidence when the articles say nothing', async () => {
    const run = await spawnQuoth(['ask', 'zyzzyva quorvix?', '--json', '--knowledge', folder]);
    expect(JSON.parse(run.stdout)).toMatchObject({ kind: 'nothing', evidence: [] });
    expect(run).toMatchObject({ code: 1, stderr: '' });
  });

  it.each(['', 'a', '🙂🙂', 'hello', 'x'.repeat(4000)])('has an answer to %j', async (question) => {
    const run = await spawnQuoth(['ask', question, '--knowledge', folder]);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).not.toBe('');
  });

  it('asks one article only when told', async () => {
    const run = await spawnQuoth([
      ...['ask', 'When was the gate shut?', '--article', 'ap', '--json'],
      ...['--knowledge', folder],
    ]);
    expect(run.stdout).toContain('"article":"ap"');
    expect(run.stdout).not.toContain('"article":"border"');
  });

  it('names near ids when there is no such article', async () => {
    const run = await spawnQuoth(['ask', 'Who?', '--article', 'boder', '--knowledge', folder]);
    expect(run).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'quoth: There is no article "boder". Did you mean border?\n',
    });
  });

  it('keeps to the articles that meet the conditions', async () => {
    const ask = (...options: string[]) =>
      spawnQuoth(['ask', 'How long is the frontier?', '--json', ...options, '--knowledge', folder]);
    const articles = async (...options: string[]) => {
      const { stdout } = await ask('--limit', '20', ...options);
      return new Set([...stdout.matchAll(/"article":"([^"]+)"/g)].map(([, id]) => id));
    };
    expect(await articles('--publisher', 'AL JAZEERA')).toEqual(new Set(['border']));
    expect(await articles('--publisher', 'press', '--since', '2019-09')).toEqual(new Set(['ap']));
    expect(await articles('--until', '2019', '--language', 'en')).toContain('border');
  });

  it.each([
    ['--publisher', 'Al Jazera', 'no article by a publisher "Al Jazera". Did you mean Al Jazeera?'],
    ['--publisher', '!', 'no article by a publisher "!". "quoth articles" lists them all.'],
    ['--tag', 'sport', 'no article with the tag "sport"'],
    ['--language', 'fr', 'no article in the language "fr"; there are some in en'],
    ['--since', 'yesterday', '--since must be a day, month or year'],
    ['--until', '2019-02-30', '--until must be a day, month or year'],
    ['--until', '2019-13', '--until must be a day, month or year'],
    ['--since', '2020', 'No article meets all of these conditions.'],
    ['--now', 'today', '--now must be a date such as 2025-09-01, and not "today"'],
  ])('refuses %s %j', async (option, value, message) => {
    const run = await spawnQuoth(['ask', 'Who?', `${option}=${value}`, '--knowledge', folder]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(message);
  });

  it('refuses days the wrong way round', async () => {
    const days = ['--since=2020', '--until=2019'];
    const run = await spawnQuoth(['ask', 'Who?', ...days, '--knowledge', folder]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--until is before --since.');
  });

  it('sees "last year" from the day of --now', async () => {
    const ask = (now: string) =>
      spawnQuoth(['ask', 'Did the crossing reopen last year?', '--now', now]);
    expect((await ask('2020-03-01')).stdout).toMatch(/^(?:.*\n){0,4}.*2019/);
    expect((await ask('2026-03-01')).stdout).toMatch(/^(?:.*\n){0,4}.*2025/);
  });

  it.each(['0', '21', '1.5', 'many', '', '1e1'])('refuses --limit %j', async (limit) => {
    const run = await spawnQuoth(['ask', 'Who?', `--limit=${limit}`, '--knowledge', folder]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--limit must be a whole number from 1 to 20.');
  });

  it('tells faults in the articles on standard error, and answers from the others', async () => {
    const files = { ...story, 'broken.md': '---\npublisher: Nobody\n---\n\nNo title.\n' };
    await withFolder(files, async (broken) => {
      const run = await spawnQuoth(['ask', 'How long is the frontier?', '--knowledge', broken]);
      expect(run.stdout).toContain(frontier);
      expect(run.stderr).toMatch(/broken\.md.*: .+\n/);
      expect(run.code).toBe(0);
    });
  });

  it('searches every --knowledge given, folders and files', async () => {
    await withFolder(
      { 'tea.md': '---\ntitle: Tea\n---\n\nOolong is half oxidised.\n' },
      async (other) => {
        const run = await spawnQuoth([
          ...['ask', 'How oxidised is oolong?', '--knowledge', folder],
          ...['--knowledge', `${other}/tea.md`],
        ]);
        expect(run.stdout).toContain('Oolong is half oxidised.');
      },
    );
  });
});

describe('what is wrong on the command line', () => {
  it.each([
    [[], 'Which command?'],
    [['aks', 'x'], 'There is no command "aks". Did you mean ask?'],
    [['help', 'aks'], 'There is no command "aks". Did you mean ask?'],
    [
      ['How long is it?'],
      'There is no command "How long is it?". For a question: quoth ask QUESTION.',
    ],
    [['--verbose'], 'There is no option "--verbose".'],
    [['ask'], 'What is the question?'],
    [['ask', 'x', '--jsno'], 'There is no option "--jsno". Did you mean --json?'],
    [['ask', 'x', '-j'], 'There is no option "-j".'],
    [['ask', 'x', '--__proto__'], 'There is no option "--__proto__".'],
    [['ask', 'x', '--limit'], '--limit needs a value: N.'],
    [['ask', 'x', '--limit', '--json'], '--limit needs a value: N.'],
    [['ask', 'x', '--json=yes'], '--json takes no value.'],
    [['articles', 'x'], '"x" is one argument too many.'],
    [['eval'], 'Give a SET, or --articles and --questions.'],
    [['eval', '--articles', 'a.jsonl'], 'What is missing is --questions.'],
  ])('%j: message and usage on standard error, exit code 2', async (args, message) => {
    const run = await spawnQuoth(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`quoth: ${message}\n`);
    expect(run.stderr).toContain('Usage: quoth');
  });

  it('tells of wrong settings in one text, but helps all the same', async () => {
    const env = { DISCORD_GUILD_ID: 'home', LOG_LEVEL: 'loud' };
    const run = await spawnQuoth(['articles', '--knowledge', folder], { env });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/DISCORD_GUILD_ID[^]*LOG_LEVEL/);
    expect(run.stderr).not.toContain('    at ');
    expect(await spawnQuoth(['--help'], { env })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('help and version', () => {
  it('prints the version of the package', async () => {
    const { version } = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { readonly version: string };
    expect(await spawnQuoth(['--version'])).toMatchObject({
      code: 0,
      stdout: `${version}\n`,
    });
  });

  it.each(['ask', 'chat', 'articles', 'check', 'eval'])('explains %s either way', async (name) => {
    const run = await spawnQuoth([name, '--help']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(`Usage: quoth ${name}`);
    expect(await spawnQuoth(['help', name])).toEqual(run);
    expect((await spawnQuoth(['--help'])).stdout).toContain(`  ${name} `);
  });
});

describe('quoth articles', () => {
  it('lists them tab-separated in a pipe', async () => {
    const run = await spawnQuoth(['articles', '--knowledge', folder]);
    expect(run).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'ap\tBorder gate opens after seven years\tAssociated Press\t2019-09-30\t2\n',
        'border\tIraq reopens the Al Qaim crossing\tAl Jazeera\t2019-09-30\t3\n',
        'bread\tHow bread rises\t\t\t1\n',
      ].join(''),
    });
  });

  it('lists them as JSON', async () => {
    const run = await spawnQuoth(['articles', '--json', '--knowledge', folder]);
    expect(JSON.parse(run.stdout)).toContainEqual({
      id: 'bread',
      title: 'How bread rises',
      language: 'en',
      passages: 1,
    });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const line = (n: number): string =>
      JSON.stringify({ id: `a${n}`, title: 'T'.repeat(200), paragraphs: ['Text.'] });
    const jsonl = Array.from({ length: 3000 }, (_, n) => line(n)).join('\n');
    await withFolder({ 'many.jsonl': jsonl }, async (many) => {
      const code = await new Promise((resolve) => {
        const script = `"$0" dist/cli.js articles --knowledge "$1" | head -1`;
        const shell = spawn('bash', ['-o', 'pipefail', '-c', script, process.execPath, many]);
        let stderr = '';
        shell.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
        shell.once('close', (exitCode) => {
          resolve({ exitCode, stderr });
        });
      });
      expect(code).toEqual({ exitCode: 0, stderr: '' });
    });
  });
});

describe('quoth check', () => {
  it('exits 0 and says what is fine', async () => {
    const run = await spawnQuoth(['check', '--knowledge', folder]);
    expect(run).toEqual({
      code: 0,
      stderr: '',
      stdout: 'No faults: 3 articles with 6 passages.\n',
    });
  });

  it('lists every fault with its place, and exits 1', async () => {
    const faulty = {
      ...story,
      'empty.md': '',
      'twin.md': '---\ntitle: Twin\nid: border\n---\n\nText.\n',
      'yaml.md': '---\ntitle: "open\n---\n\nText.\n',
    };
    await withFolder(faulty, async (broken) => {
      const run = await spawnQuoth(['check', '--knowledge', broken]);
      expect(run.code).toBe(1);
      for (const name of ['empty.md', 'twin.md', 'yaml.md']) {
        expect(run.stdout).toMatch(new RegExp(`^.*${name}(:\\d+)?: .+$`, 'm'));
      }
      expect(run.stdout).toMatch(/3 faults\. The rest is fine: 3 articles with 6 passages\.\n$/);
    });
  });

  it('exits 2 when there is nothing to check', async () => {
    await withFolder({}, async (empty) => {
      for (const path of [empty, `${empty}/missing`]) {
        const run = await spawnQuoth(['check', '--knowledge', path]);
        expect(run).toMatchObject({ code: 2, stdout: '' });
        expect(run.stderr).toMatch(/^quoth: .+\n$/);
      }
    });
  });
});

describe('quoth chat', () => {
  it('answers every line of a pipe and ends with it', async () => {
    const run = await spawnQuoth(['chat', '--knowledge', folder], {
      input: 'How long is the frontier?\n\nWhat lifts the dough?',
    });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const blocks = run.stdout.trimEnd().split('\n\n');
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toContain(`\n${frontier}\n`);
    expect(blocks[1]).toContain('Yeast turns sugar into gas');
    expect(run.stdout).not.toContain('\u001b');
  });

  it('ends politely on SIGINT', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'chat', '--knowledge', folder]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.write('How long is the frontier?\n');
    child.stdout.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('quoth eval', () => {
  const questions = [
    { question: 'How long is the frontier?', passages: ['border#2'], answers: ['600 km'] },
    { question: 'When was the gate shut?', passages: ['ap#1'], answers: ['2012'] },
    { question: 'zyzzyva quorvix?', passages: [], answerable: false },
  ];
  const files = {
    'articles.jsonl': [
      { id: 'border', title: 'Crossing', paragraphs: ['The post is open.', frontier] },
      { id: 'ap', title: 'Gate', paragraphs: ['The gate at Boukamal was shut in 2012.'] },
    ]
      .map((article) => JSON.stringify(article))
      .join('\n'),
    'questions.jsonl': questions.map((question) => JSON.stringify(question)).join('\n'),
  };

  it('prints the figures as JSON, null for those that the set cannot give', async () => {
    await withFolder(files, async (set) => {
      const run = await spawnQuoth([
        ...['eval', '--articles', `${set}/articles.jsonl`],
        ...['--questions', `${set}/questions.jsonl`, '--json'],
      ]);
      expect(run).toMatchObject({ code: 0, stderr: '' });
      const report: unknown = JSON.parse(run.stdout);
      expect(report).toMatchObject({ passages: 3, questions: 3, recall1: 1, article1: 1 });
      expect(Object.keys(report ?? {})).toEqual([
        ...['passages', 'questions', 'recall1', 'recall3', 'recall5', 'mrr10', 'ndcg10'],
        ...['article1', 'sentence', 'sentence2', 'secondHighlights', 'answered', 'refused'],
        ...['auroc', 'estimate', 'reliability', 'latencyMs', 'indexMs'],
      ]);
      expect(report).toHaveProperty('latencyMs.p99');
    });
  });

  it('prints a row for each set, and null without a question to refuse', async () => {
    const sets = {
      'one/articles.jsonl': files['articles.jsonl'],
      'one/questions.jsonl': JSON.stringify(questions[0]),
      'two/articles.jsonl': files['articles.jsonl'],
      'two/questions.jsonl': files['questions.jsonl'],
    };
    await withFolder(sets, async (root) => {
      const one = await spawnQuoth(['eval', `${root}/one`, '--json']);
      expect(JSON.parse(one.stdout)).toMatchObject({ questions: 1, refused: null, auroc: null });
      const both = await spawnQuoth(['eval', `${root}/one`, `${root}/two/`]);
      expect(both.stdout).toMatch(/^set .*recall@1.*\none .*\ntwo .*\n\nReliability of one\n/);
      expect(both.stdout).toMatch(/\nReliability of two\nconfidence .*\n(?:\d\.\d–\d\.\d .*\n)+$/);
    });
  });

  it('names the file that cannot be read', async () => {
    const run = await spawnQuoth(['eval', folder]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^quoth: .*questions\.jsonl.*\n$/);
  });
});
