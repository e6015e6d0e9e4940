import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess, type BotProcess } from '../discord/support/processes.js';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord/fake-discord.js';
import type { FakeDiscordOptions } from '../support/fake-discord/options.js';
import { writeSyntheticArticles } from './synthetic-articles.js';

/**
 * The built bot in a process of its own, with a heap of 512 MB, on a Discord of this machine. `npm run bench:load [questions]
 * [model]`, 30,000 and the packaged model unless told. First how long other servers wait for a channel that Discord limits, and
 * `/help` for questions that take long; then questions by mention in fifty servers, as fast as they are answered, with what memory
 * and event loop come to.
 */

const [first = '30000', model = 'packaged'] = process.argv.slice(2);

const heapMb = 512;
const servers = 50;
/** Questions under way at a time: as many as are worked out, and as many again that wait. */
const atATime = 16;
/** Every so many-th is a slash command. */
const slashEvery = 20;
const samples = 10;

const topics = [
  'How long is the border?',
  'Who opened the crossing?',
  'When was the border crossing closed?',
  'What did the ISIS fighters say on the road to Qaim?',
  'How many trucks went through on the first day?',
  'Where is Abu Kamal?',
  'What is a zeppelin made of?',
  'who said that the crossing is vital to trade',
  'Why was the crosing closed?',
  'hello',
];

interface Started {
  readonly discord: FakeDiscord;
  readonly bot: BotProcess;
  readonly metrics: () => Promise<ReadonlyMap<string, number>>;
  readonly stop: () => Promise<void>;
}

async function start(
  options: FakeDiscordOptions,
  settings: (folder: string) => Promise<Readonly<Record<string, string>>> = () =>
    Promise.resolve({}),
): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-load-'));
  const discord = await startFakeDiscord({ timeoutMs: 60_000, ...options });
  const bot = startProcess(folder, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    QUOTH_DATA_PATH: join(folder, 'quoth.db'),
    QUOTH_HTTP: '127.0.0.1:0',
    QUOTH_COOLDOWN_CHANNEL: 'off',
    QUOTH_MODEL: model,
    NODE_OPTIONS: `--max-old-space-size=${heapMb}`,
    ...(await settings(folder)),
  });
  while (!bot.hasLogged('Ready.')) await sleep(50);
  const served = bot.lines.find(({ msg }) => msg === 'Health and metrics are served.');
  const address = String(served?.['address']);
  return {
    discord,
    bot,
    metrics: async () => figures(await (await fetch(`${address}/metrics`)).text()),
    stop: async () => {
      await bot.stop();
      await discord.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Those without labels, by their names. */
function figures(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [name = '', value = ''] = line.split(' ');
      return /^\w+$/u.test(name) ? [[name, Number(value)]] : [];
    }),
  );
}

async function manyQuestions(questions: number): Promise<void> {
  const guilds = Array.from({ length: servers }, (_, index) => ({ name: `server-${index}` }));
  const { discord, bot, metrics, stop } = await start({ guilds, keptMessages: 200 });
  const answered = watchReplies(discord);
  const rows: object[] = [];
  const all: number[] = [];
  const slash: number[] = [];
  let asked = 0;
  let lost = 0;

  const askOne = async (): Promise<void> => {
    const number = asked;
    asked += 1;
    const topic = topics[number % topics.length] ?? '';
    const guild = `server-${number % servers}`;
    const startedMs = performance.now();
    if (number % slashEvery === 0) {
      await discord.slash({ name: 'ask', options: { question: `${topic} (${number})` }, guild });
      slash.push(performance.now() - startedMs);
      return;
    }
    const content = `${topic} I wonder, ${number}.`;
    const { id } = await discord.say({ content, mentions: 'bot', guild });
    const tookMs = await answered.to(id);
    if (tookMs === undefined) lost += 1;
    else all.push(tookMs);
  };

  for (let sample = 1; sample <= samples; sample += 1) {
    const startedMs = performance.now();
    const before = all.length;
    const until = Math.round((questions * sample) / samples);
    await Promise.all(
      Array.from({ length: atATime }, async () => {
        while (asked < until) await askOne();
      }),
    );
    const seconds = (performance.now() - startedMs) / 1_000;
    const seen = await metrics();
    const times = all.slice(before).sort((a, b) => a - b);
    rows.push({
      questions: asked,
      'a second': Math.round(questions / samples / seconds),
      p50Ms: Math.round(at(times, 0.5)),
      p99Ms: Math.round(at(times, 0.99)),
      slowestMs: Math.round(at(times, 1)),
      loopP99Ms: Math.round((seen.get('nodejs_eventloop_lag_p99_seconds') ?? 0) * 1_000),
      loopMaxMs: Math.round((seen.get('nodejs_eventloop_lag_max_seconds') ?? 0) * 1_000),
      heapMb: megabytes(seen.get('nodejs_heap_size_used_bytes')),
      rssMb: megabytes(seen.get('process_resident_memory_bytes')),
    });
    console.log(JSON.stringify(rows.at(-1)));
  }
  answered.end();
  console.table(rows);
  all.sort((a, b) => a - b);
  slash.sort((a, b) => a - b);
  const worries = bot.lines.filter(({ level }) => level === 'error' || level === 'warn');
  console.log(
    `${asked} questions, ${lost} without an answer, ${discord.refusals.length} refused by Discord, ` +
      `${worries.length} warnings and errors; mentions p50 ${ms(at(all, 0.5))}, p99 ${ms(at(all, 0.99))}, ` +
      `slowest ${ms(at(all, 1))}; /ask p99 ${ms(at(slash, 0.99))}`,
  );
  for (const worry of worries.slice(0, 5)) console.log(JSON.stringify(worry).slice(0, 300));
  await stop();
}

/** When answers come, from the requests that arrive: waiting for each by itself would cost more than the answers. */
function watchReplies(discord: FakeDiscord): {
  /** Milliseconds; undefined when it was not there in a minute. */
  to(messageId: string): Promise<number | undefined>;
  end(): void;
} {
  const waiting = new Map<string, (came: boolean) => void>();
  let read = 0;
  const timer = setInterval(() => {
    for (; read < discord.requests.length; read += 1) {
      const request = discord.requests[read];
      // One that is not answered yet is looked at again.
      if (request?.status === undefined) break;
      const isReply = request.method === 'POST' && request.path.endsWith('/messages');
      const id = isReply ? repliedId(request.body) : undefined;
      if (id !== undefined) waiting.get(id)?.(true);
    }
  }, 2);
  return {
    to: async (id) => {
      const startedMs = performance.now();
      const came = await new Promise<boolean>((resolve) => {
        const giveUp = setTimeout(() => {
          resolve(false);
        }, 60_000);
        waiting.set(id, (isThere) => {
          clearTimeout(giveUp);
          resolve(isThere);
        });
      });
      waiting.delete(id);
      return came ? performance.now() - startedMs : undefined;
    },
    end: () => {
      clearInterval(timer);
    },
  };
}

function repliedId(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('message_reference' in body)) return undefined;
  const reference = body.message_reference;
  if (typeof reference !== 'object' || reference === null) return undefined;
  return 'message_id' in reference ? String(reference.message_id) : undefined;
}

/** Twenty mentions in a channel that takes 5 messages in 5 seconds; then a mention and a command in another server. */
async function besideBusyChannel(): Promise<void> {
  const { discord, stop } = await start({
    guilds: [{ name: 'Busy' }, { name: 'Quiet' }],
    messageLimit: { uses: 5, perMs: 5_000 },
  });
  const content = 'How long is the border?';
  await discord.slash({ name: 'ask', options: { question: content }, guild: 'Quiet' });
  for (let time = 0; time < 20; time += 1) {
    await discord.say({ content: `${content} ${time}`, mentions: 'bot', guild: 'Busy' });
  }
  const startedMs = performance.now();
  const mentioned = discord
    .say({ content, mentions: 'bot', guild: 'Quiet' })
    .then((message) => discord.replies(message))
    .then(() => performance.now() - startedMs);
  await discord.slash({ name: 'ask', options: { question: content }, guild: 'Quiet' });
  const slashMs = performance.now() - startedMs;
  console.log(
    `Beside a channel with 20 mentions that Discord limits: a mention in another server ${ms(await mentioned)}, /ask ${ms(slashMs)}`,
  );
  await stop();
}

/** Six questions of 2,000 characters at once on 10,000 passages, and `/help` again and again meanwhile. */
async function besideHeavyQuestions(): Promise<void> {
  const { discord, metrics, stop } = await start(
    { guilds: [{ name: 'Deep' }] },
    async (folder) => ({
      QUOTH_KNOWLEDGE_PATH: await writeSyntheticArticles(10_000, folder),
    }),
  );
  await discord.slash({ name: 'help' });
  await metrics();
  const words = topics.join(' ').split(' ');
  const heavy = (number: number): string =>
    Array.from({ length: 400 }, (_, index) => words[(index * (number + 3)) % words.length] ?? '')
      .join(' ')
      .slice(0, 1_950);
  const startedMs = performance.now();
  const asked = Array.from({ length: 6 }, async (_, number) => {
    const message = await discord.say({ content: heavy(number), mentions: 'bot' });
    await discord.replies(message);
  });
  const state = { isOver: false };
  const all = Promise.all(asked).then(() => {
    state.isOver = true;
  });
  const times: number[] = [];
  while (!state.isOver) {
    const helpedMs = performance.now();
    await discord.slash({ name: 'help', user: 'grace' });
    times.push(performance.now() - helpedMs);
  }
  await all;
  const tookMs = performance.now() - startedMs;
  const loop = (await metrics()).get('nodejs_eventloop_lag_max_seconds') ?? 0;
  times.sort((a, b) => a - b);
  console.log(
    `Beside six questions of 2,000 characters on 10,000 passages (${ms(tookMs)}): /help ${times.length} times, ` +
      `p50 ${ms(at(times, 0.5))}, slowest ${ms(at(times, 1))}; event loop held ${ms(loop * 1_000)} at most`,
  );
  await stop();
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

const ms = (time: number): string => `${Math.round(time)} ms`;
const megabytes = (bytes: number | undefined): number => Math.round((bytes ?? 0) / 1e6);

await besideBusyChannel();
await besideHeavyQuestions();
await manyQuestions(Number(first));
