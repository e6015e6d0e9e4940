import { seeded } from '../support/seeded.js';
import { ranksByWeight } from './ranks-by-weight.js';

/*
 * Many processes that answer for many servers, simulated question by question from what each step costs: a chain of queues, each
 * first come first served. The same setup, costs and seed give the same outcome.
 */

/** What was measured; where there are several values, each question takes one of them by chance. */
export interface Costs {
  /** Of processor time, for a question whose server's index is in memory. */
  readonly warmMs: readonly number[];
  /** The same where the index is opened from its file first. */
  readonly coldMs: readonly number[];
  /** What an index takes in memory, and a process without any. */
  readonly indexMb: number;
  readonly processMb: number;
  /** What the database has to do for one question that was asked by a command, and by a message. */
  readonly command: DatabaseWork;
  readonly message: DatabaseWork;
}

export interface DatabaseWork {
  readonly rows: number;
  readonly statements: number;
  /** Until it has them all. */
  readonly writeMs: readonly number[];
}

export interface Setup {
  readonly questionsPerSecond: number;
  /** Counted, after so many seconds in which indexes are opened for the first time. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly servers: number;
  readonly shards: number;
  readonly processes: number;
  /** How unevenly servers ask: the server of rank r asks in proportion to r to the power of minus this; 0: all alike. */
  readonly skew: number;
  /** `QUOTH_INDEX_MEGABYTES` of each process. */
  readonly mostIndexMb: number;
  /** Of questions that are answered by a message: each takes a request of those that Discord limits. */
  readonly messageShare: number;
  /** Writes that the database carries out at a time. */
  readonly databaseCores: number;
  readonly seed: number;
}

export interface Outcome {
  readonly questions: number;
  /** Of the process that is busiest: how much of the time it works. */
  readonly busiest: number;
  readonly coldShare: number;
  readonly evictionsPerSecond: number;
  /** Of the process with most. */
  readonly processMb: number;
  readonly totalMb: number;
  readonly rowsPerSecond: number;
  readonly statementsPerSecond: number;
  /** How much of the time the database works for this. */
  readonly databaseBusy: number;
  /** Of the questions, all of which were answered. */
  readonly notKept: number;
  /** From the question to its answer. */
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The same of those that are answered by a message, until Discord takes it. */
  readonly messageP50Ms: number;
  readonly messageP99Ms: number;
  readonly messagesPerSecond: number;
  /** What cannot go on like this, in the order of the steps of an answer. */
  readonly broken: readonly Limit[];
}

export type Limit = 'processors' | 'requests to Discord' | 'database';

/** Of one bot, answers to commands apart. */
export const requestsPerSecond = 50;
/** As the bot's queue of questions that are to be written. */
const mostWaitingToBeWritten = 1_000;
/** Beyond this, queues grow without end before long. */
const mostBusy = 0.95;

interface Answered {
  readonly askedMs: number;
  readonly doneMs: number;
  readonly process: number;
  readonly isMessage: boolean;
}

export function simulate(costs: Costs, setup: Setup): Outcome {
  const random = seeded(setup.seed);
  const pick = (values: readonly number[]): number =>
    values[Math.floor(random() * values.length)] ?? 0;
  const drawServer = ranksByWeight(setup.servers, (rank) => (rank + 1) ** -setup.skew, random);
  const processes = Array.from({ length: setup.processes }, () => ({
    freeAtMs: 0,
    busyMs: 0,
    /** In the order in which they were used. */
    indexes: new Set<number>(),
  }));
  const mostIndexes = Math.max(1, Math.floor(setup.mostIndexMb / costs.indexMb));
  const fromMs = 1_000 * setup.warmUpSeconds;
  const untilMs = fromMs + 1_000 * setup.seconds;
  const answered: Answered[] = [];
  let cold = 0;
  let evictions = 0;
  let atMs = 0;
  for (;;) {
    atMs += (-1_000 * Math.log(1 - random())) / setup.questionsPerSecond;
    if (atMs >= untilMs) break;
    const isCounted = atMs >= fromMs;
    const server = drawServer();
    const number = processOf(server, setup);
    const process = processes[number];
    if (process === undefined) throw new Error('A shard has no process.');
    const isCold = !process.indexes.delete(server);
    process.indexes.add(server);
    const [oldest] = process.indexes;
    if (process.indexes.size > mostIndexes && oldest !== undefined) {
      process.indexes.delete(oldest);
      if (isCounted) evictions += 1;
    }
    const workMs = pick(isCold ? costs.coldMs : costs.warmMs);
    const doneMs = Math.max(atMs, process.freeAtMs) + workMs;
    process.freeAtMs = doneMs;
    const isMessage = random() < setup.messageShare;
    if (!isCounted) continue;
    if (isCold) cold += 1;
    process.busyMs += workMs;
    answered.push({ askedMs: atMs, doneMs, process: number, isMessage });
  }
  answered.sort((a, b) => a.doneMs - b.doneMs);

  const messages = answered.filter(({ isMessage }) => isMessage);
  const sent = sendMessages(messages);
  const written = writeRows(answered, costs, setup, pick);
  const waits = sorted(answered.map(({ askedMs, doneMs }) => doneMs - askedMs));
  const busiest = Math.max(...processes.map(({ busyMs }) => busyMs)) / (untilMs - fromMs);
  const memory = processes.map(({ indexes }) => costs.processMb + indexes.size * costs.indexMb);
  const messagesPerSecond = messages.length / setup.seconds;
  const broken: Limit[] = [];
  if (busiest > mostBusy) broken.push('processors');
  if (messagesPerSecond > requestsPerSecond) broken.push('requests to Discord');
  if (written.notKept > 0 || written.busy > mostBusy) broken.push('database');
  return {
    questions: answered.length,
    busiest,
    coldShare: cold / Math.max(1, answered.length),
    evictionsPerSecond: evictions / setup.seconds,
    processMb: Math.max(...memory),
    totalMb: memory.reduce((sum, mb) => sum + mb, 0),
    rowsPerSecond: written.rows / setup.seconds,
    statementsPerSecond: written.statements / setup.seconds,
    databaseBusy: written.busy,
    notKept: written.notKept,
    meanMs: waits.reduce((sum, ms) => sum + ms, 0) / Math.max(1, waits.length),
    p50Ms: at(waits, 0.5),
    p99Ms: at(waits, 0.99),
    messageP50Ms: at(sent, 0.5),
    messageP99Ms: at(sent, 0.99),
    messagesPerSecond,
    broken,
  };
}

/** Discord takes so many in a second, whichever process sends them; how long each of them took from its question on. */
function sendMessages(messages: readonly Answered[]): readonly number[] {
  let freeAtMs = 0;
  return sorted(
    messages.map(({ askedMs, doneMs }) => {
      const takenMs = Math.max(doneMs, freeAtMs);
      freeAtMs = takenMs + 1_000 / requestsPerSecond;
      return takenMs - askedMs;
    }),
  );
}

interface Written {
  readonly rows: number;
  readonly statements: number;
  readonly notKept: number;
  readonly busy: number;
}

/** Each process writes one question after the other, beside its answers; the database carries out so many at a time. */
function writeRows(
  answered: readonly Answered[],
  { command, message }: Costs,
  { processes, databaseCores, seconds }: Setup,
  pick: (values: readonly number[]) => number,
): Written {
  const cores = new Array<number>(databaseCores).fill(0);
  /** When the writes of a process that are waiting, or under way, are done. */
  const queues = Array.from({ length: processes }, (): number[] => []);
  const written = { rows: 0, statements: 0, notKept: 0, busyMs: 0 };
  for (const { doneMs, process, isMessage } of answered) {
    const queue = queues[process] ?? [];
    while ((queue[0] ?? Infinity) <= doneMs) queue.shift();
    if (queue.length >= mostWaitingToBeWritten) {
      written.notKept += 1;
      continue;
    }
    const core = cores.indexOf(Math.min(...cores));
    const { rows, statements, writeMs } = isMessage ? message : command;
    const workMs = pick(writeMs);
    const endMs = Math.max(doneMs, queue.at(-1) ?? 0, cores[core] ?? 0) + workMs;
    cores[core] = endMs;
    queue.push(endMs);
    written.rows += rows;
    written.statements += statements;
    written.busyMs += workMs;
  }
  return { ...written, busy: written.busyMs / (1_000 * seconds * databaseCores) };
}

/** As Discord has it: by the bits of the id, which say nothing of how much a server asks. */
function processOf(server: number, { shards, processes }: Setup): number {
  const shard = (Math.imul(server + 1, 0x9e37_79b1) >>> 8) % shards;
  return Math.floor((shard * processes) / shards);
}

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

function at(values: readonly number[], share: number): number {
  return values[Math.floor(share * (values.length - 1))] ?? 0;
}
