import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../src/discord/features/index.js';
import { openDatabase } from '../../src/database/open-database.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import type { ArticleDraft } from '../../src/knowledge/article-draft.js';
import { idOf } from '../contracts/articles.js';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/fake-discord.js';
import { plain, textOf } from '../support/fake-discord/visible-text.js';

/** The bot as it is started by `npm start`; `npm test` builds it before. */
const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const question = 'How long is the border?';

let discord: FakeDiscord;
let directory: string;
let started: BotProcess | undefined;
beforeEach(async () => {
  discord = await startFakeDiscord({ timeoutMs: 15_000 });
  directory = await mkdtemp(join(tmpdir(), 'quoth-'));
});
afterEach(async () => {
  started?.child.kill('SIGKILL');
  await started?.ended;
  started = undefined;
  await discord.stop();
  await rm(directory, { recursive: true });
});

describe('the running bot', () => {
  test('says in one line that it is ready, with counts', async () => {
    const bot = run();
    const ready = await bot.line('Ready.');
    expect(JSON.parse(ready)).toMatchObject({
      guilds: 1,
      articles: 11,
      commands: commands.length,
    });
    bot.child.kill('SIGINT');
    expect(await bot.ended).toBe(0);
  });

  test('told to stop finishes the answer under way, logs out and ends with 0', async () => {
    const bot = run();
    await bot.line('Ready.');
    discord.failNext({ method: 'POST', path: /\/messages$/, delayMs: 700 });
    const message = await discord.say({ content: question, mentions: 'bot' });
    await bot.line('Question answered.');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    const [answer] = await discord.replies(message);
    expect(answer && plain(textOf(answer))).toContain('600 km');
    expect(discord.gateway.live).toBe(0);
  });

  test('answers to the buttons that another process made', async () => {
    const first = run();
    await first.line('Ready.');
    const { message } = await discord.slash({ name: 'ask', options: { question } });
    first.child.kill('SIGTERM');
    await first.ended;
    const second = run();
    await second.line('Ready.');
    const opened = await discord.press(message, 'More context');
    expect(plain(opened.text)).toContain('the only crossing between Iraq and Syria');
    await discord.press(message, '🗑️');
    expect(discord.messagesIn()).toEqual([]);
    expect(discord.refusals).toEqual([]);
  });

  test('killed between a preview and its confirmation has the article after the next start', async () => {
    await discord.stop();
    const users = [{ username: 'ada', permissions: ['ManageGuild'] }] as const;
    discord = await startFakeDiscord({ timeoutMs: 15_000, users });
    const first = run();
    await first.line('Ready.');
    const page =
      '<html><head><title>The zeppelin</title></head><body><article><h1>The zeppelin</h1>' +
      `<p>${'The zeppelin landed in Tangier at dawn, and its crew had tea. '.repeat(5)}</p></article></body></html>`;
    const preview = await discord.slash({
      name: 'knowledge add',
      options: { file: { name: 'page.html', type: 'text/html', bytes: Buffer.from(page) } },
    });
    await discord.waitFor('the preview', () => preview.text.includes('Preview') || undefined);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = run();
    await second.line('Ready.');
    await discord.press(preview.message, 'Confirm');
    await discord.waitFor('that it counts', () => preview.text.includes('counts') || undefined);
    second.child.kill('SIGKILL');
    await second.ended;
    const third = run();
    await third.line('Ready.');
    const options = { question: 'Where did the zeppelin land?' };
    const answer = await discord.slash({ name: 'ask', options });
    expect(plain(answer.text)).toContain('landed in Tangier');
    expect(answer.text).toContain('revision 1');
    expect(discord.refusals).toEqual([]);
  });

  test('killed in the middle of a confirmation of many articles carries on when it is pressed again', async () => {
    await discord.stop();
    const users = [{ username: 'ada', permissions: ['ManageGuild'] }] as const;
    discord = await startFakeDiscord({ timeoutMs: 60_000, users });
    const first = run();
    await first.line('Ready.');
    const lines = Array.from({ length: 200 }, (_, number) =>
      JSON.stringify({
        id: `pier-${number}`,
        title: `Pier ${number}`,
        paragraphs: [`Pier ${number} was built by the guild of masons in ${1_400 + number}.`],
      }),
    );
    const bytes = Buffer.from(lines.join('\n'));
    const preview = await discord.slash({
      name: 'knowledge add',
      options: { file: { name: 'piers.jsonl', type: 'application/jsonl', bytes } },
    });
    await discord.waitFor('the preview', () => preview.text.includes('Preview') || undefined);
    await discord.press(preview.message, 'Confirm', { until: 'sent' });
    const stores = createStores(await openDatabase({ path: join(directory, 'data/quoth.db') }));
    onTestFinished(() => stores.close());
    const guildId = discord.guild().id;
    const written = async (): Promise<number> => (await stores.articles.current(guildId)).length;
    while ((await written()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await written()).toBeLessThan(200);

    const second = run();
    await second.line('Ready.');
    await discord.press(preview.message, 'Confirm');
    await discord.waitFor('that they count', () => preview.text.includes('Done') || undefined);
    const articles = await stores.articles.current(guildId);
    expect(articles).toHaveLength(200);
    expect(articles.filter(({ number }) => number !== 1)).toEqual([]);
    expect(discord.refusals).toEqual([]);
  });

  test('whose token is reset while it runs ends with 1 and says so', async () => {
    const bot = run();
    await bot.line('Ready.');
    discord.dropGateway(4004);
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toContain('Discord does not accept DISCORD_TOKEN');
  });

  test('told to stop before it is ready ends with 0', async () => {
    discord.failNext({ path: '/gateway/bot', delayMs: 3_000 });
    const bot = run();
    await discord.waitFor('the first request', () => discord.requests[0]);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  test('never writes its token, nor a question below the level debug', async () => {
    const quiet = run();
    await quiet.line('Ready.');
    const message = await discord.say({ content: 'Who met the umbrella?', mentions: 'bot' });
    await discord.replies(message);
    quiet.child.kill('SIGTERM');
    await quiet.ended;
    expect(quiet.output()).not.toContain('umbrella');
    expect(quiet.output()).not.toContain(discord.token);

    const talkative = run({ LOG_LEVEL: 'trace' });
    await talkative.line('Ready.');
    talkative.child.kill('SIGTERM');
    await talkative.ended;
    expect(talkative.output()).not.toContain(discord.token);
  });
});

test('memory stays level, however much is asked, and nothing is left unhandled', async () => {
  const bot = run({
    NODE_OPTIONS: `--expose-gc --unhandled-rejections=strict --import ${heapReporter}`,
    QUOTH_COOLDOWN_PERSON: 'off',
    QUOTH_COOLDOWN_CHANNEL: 'off',
  });
  await bot.line('Ready.');
  const heapMb = async (): Promise<number> => {
    const count = bot.output().split(heapMark).length;
    bot.child.kill('SIGUSR2');
    await expect.poll(() => bot.output().split(heapMark).length).toBeGreaterThan(count);
    return Number(bot.output().split(heapMark).at(-1)?.split('\n')[0]) / 1_048_576;
  };
  // Caches fill up first.
  await askMany(300);
  const before = await heapMb();
  await askMany(900);
  // A question that left 5 kB behind would be seen.
  expect((await heapMb()) - before).toBeLessThan(4);
  expect(discord.refusals).toEqual([]);
}, 120_000);

/** Prints the bytes of the heap that are in use, garbage aside, when it gets the signal. */
const heapMark = 'heap in use: ';
const heapReporter = `data:text/javascript,${encodeURIComponent(
  `process.on('SIGUSR2', () => { gc(); gc(); console.log('${heapMark}' + process.memoryUsage().heapUsed); });`,
)}`;

const atATime = 10;

/** Different questions, fewer at a time than may wait in one channel, each answered. */
async function askMany(count: number): Promise<void> {
  for (let first = 0; first < count; first += atATime) {
    const asked = await Promise.all(
      Array.from({ length: atATime }, (_, index) =>
        discord.say({ content: `${question} (${first + index})`, mentions: 'bot' }),
      ),
    );
    await Promise.all(asked.map((message) => discord.replies(message)));
  }
}

test('killed while it puts answers right, all are right after the next start, each edited once', async () => {
  const unlimited = { QUOTH_COOLDOWN_PERSON: 'off', QUOTH_COOLDOWN_CHANNEL: 'off' };
  const first = run(unlimited);
  await first.line('Ready.');
  const guildId = discord.guild().id;
  const database = await openDatabase({ path: join(directory, 'data', 'quoth.db') });
  onTestFinished(() => database.destroy());
  const { articles } = createStores(database);
  const articleId = idOf('zeppelin');
  const write = async (cars: string, basedOn: number): Promise<void> => {
    const text = `The zeppelin to Tangier carries ${cars} passengers and a piano.`;
    const draft: ArticleDraft = {
      particulars: { id: articleId, source: { title: 'Zeppelin' }, tags: [], questions: [] },
      blocks: [{ kind: 'paragraph', text, headings: [] }],
    };
    await articles.write({ guildId, articleId, change: 'added', authorId: '1', draft, basedOn });
  };
  await write('forty', 0);
  const options = { question: 'Who does the zeppelin to Tangier carry?' };
  const isServed = async (): Promise<boolean> => {
    const { text } = await discord.slash({ name: 'ask', options: { ...options, private: true } });
    return text.includes('forty');
  };
  while (!(await isServed())) await discord.idle(200);
  const count = 12;
  for (let index = 0; index < count; index += 1) {
    await discord.slash({ name: 'ask', options });
  }
  await discord.idle(200);
  const path = /\/channels\/\d+\/messages\/\d+$/u;
  const edits = (): number =>
    discord.requests.filter((each) => each.method === 'PATCH' && path.test(each.path)).length;
  discord.failNext({ method: 'PATCH', path, delayMs: 100, times: count });
  const changedMs = Date.now();
  await write('thirty', 1);
  await discord.waitFor('the first ones', () => (edits() >= 3 ? true : undefined));
  first.child.kill('SIGKILL');
  await first.ended;
  run(unlimited);
  const right = (): number =>
    discord.messagesIn().filter((message) => textOf(message).includes('~~forty~~ **thirty**'))
      .length;
  await discord.waitFor('all', () => (right() === count ? true : undefined), { timeoutMs: 50_000 });
  expect(Date.now() - changedMs).toBeLessThan(60_000);
  expect(edits()).toBe(count);
}, 120_000);

describe('a start while Discord is away', () => {
  test('waits for it, and is ready when it is back', async () => {
    discord.failNext({ path: '/gateway/bot', status: 500, times: 4 });
    const bot = run();
    expect(await bot.line('trying again')).toContain('cannot be reached');
    await bot.line('Ready.');
    const message = await discord.say({ content: question, mentions: 'bot' });
    const [answer] = await discord.replies(message);
    expect(answer && plain(textOf(answer))).toContain('600 km');
  });

  test('ends with 0 when it is told to stop', async () => {
    const bot = run({ DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    await bot.line('trying again');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });
});

test('a file of settings in the working directory is not read', async () => {
  await writeFile(join(directory, '.env'), 'LOG_LEVEL=loud\n');
  const bot = run();
  await bot.line('Ready.');
});

describe('a start that must fail', () => {
  const wrongToken = 'MTIz.not-a-token.c2VjcmV0';

  test('for a wrong token ends with 1 and one line that does not repeat it', async () => {
    const bot = run({ DISCORD_TOKEN: wrongToken });
    expect(await bot.ended).toBe(1);
    expect(bot.output().trim().split('\n')).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
    expect(bot.output()).not.toContain(wrongToken);
  });

  test('for a disallowed intent ends with 1 and one line', async () => {
    await discord.stop();
    discord = await startFakeDiscord({ identifyClosesWith: 4014 });
    const bot = run();
    expect(await bot.ended).toBe(1);
    expect(bot.output().trim().split('\n')).toEqual([expect.stringContaining('intent')]);
  });

  test('for articles that are not there ends with 2 and one line', async () => {
    const bot = run({ QUOTH_KNOWLEDGE_PATH: join(directory, 'missing') });
    expect(await bot.ended).toBe(2);
    expect(bot.output().trim().split('\n')).toEqual([expect.stringContaining('missing')]);
  });

  test('for wrong settings ends with 1 and names each', async () => {
    const bot = run({ DISCORD_GUILD_ID: 'x', LOG_LEVEL: 'loud' });
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toContain('DISCORD_GUILD_ID');
    expect(bot.output()).toContain('LOG_LEVEL');
  });
});

test('without a token it says so and chats in the terminal', async () => {
  const bot = run({ DISCORD_TOKEN: '' }, `${question}\n`);
  expect(await bot.ended).toBe(0);
  expect(bot.output()).toContain('No DISCORD_TOKEN is set');
  expect(bot.output()).toContain('600 km');
});

interface BotProcess {
  readonly child: ChildProcess;
  /** The exit code. */
  readonly ended: Promise<number | null>;
  /** Everything written so far, on both streams. */
  output(): string;
  /** The first line that contains a text, once it is there. */
  line(containing: string): Promise<string>;
}

/** Starts the built bot in an empty directory, with nothing of our own environment. */
function run(settings: Readonly<Record<string, string>> = {}, input = ''): BotProcess {
  const child = spawn(process.execPath, [main], {
    cwd: directory,
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...settings },
  });
  child.stdin.end(input);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      child.emit('written');
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      resolve(code);
      child.emit('written');
    });
  });
  const found = (text: string): string | undefined =>
    output.split('\n').find((line) => line.includes(text));
  started = {
    child,
    ended,
    output: () => output,
    line: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const line = found(text);
          if (line === undefined && child.exitCode === null) return;
          child.off('written', look);
          if (line === undefined) reject(new Error(`It ended without "${text}":\n${output}`));
          else resolve(line);
        };
        child.on('written', look);
        look();
      }),
  };
  return started;
}
