import { expect, test } from 'vitest';
import type { Bot } from '../../../src/discord/gateway/bot.js';
import { startPatiently } from '../../../src/discord/gateway/start-patiently.js';
import { UserError } from '../../../src/shared/errors.js';
import { recordingLogger } from '../../support/loggers.js';

const away = new UserError('discord-unreachable', 'Discord cannot be reached', { mend: 'Wait.' });
const wrong = new UserError('wrong-token', 'Discord does not accept DISCORD_TOKEN');

/** Bots whose starts go as given, one after the other. */
function bots(...outcomes: readonly (UserError | undefined)[]): {
  readonly create: () => Bot;
  readonly made: readonly Bot[];
} {
  const made: Bot[] = [];
  const create = (): Bot => {
    const outcome = outcomes[made.length];
    const bot: Bot = {
      start: () => (outcome === undefined ? Promise.resolve() : Promise.reject(outcome)),
      stop: () => Promise.resolve(),
      reportFeedRun: () => Promise.resolve(),
      reviews: { canTell: () => Promise.resolve(false), tell: () => Promise.resolve(false) },
      digests: {
        canTell: () => Promise.resolve(false),
        digest: () => Promise.resolve(false),
        outdated: () => Promise.resolve(),
      },
      standing: {
        serves: () => false,
        find: () => Promise.resolve(undefined),
        tell: () => Promise.resolve(false),
      },
      inquiries: { serves: () => false, finish: () => Promise.resolve() },
      closed: new Promise(() => undefined),
      shards: () => [],
      load: () => ({ running: 0, waiting: 0 }),
    };
    made.push(bot);
    return bot;
  };
  return { create, made };
}

test('a Discord that is away is waited for, longer each time', async () => {
  const { create, made } = bots(away, away, away, undefined);
  const { logger, lines } = recordingLogger();
  const asked: number[] = [];
  const pauseMs = (failures: number): number => {
    asked.push(failures);
    return 1;
  };
  const { signal } = new AbortController();
  expect(await startPatiently({ create, signal, logger, pauseMs })).toBe(made[3]);
  expect(asked).toEqual([1, 2, 3]);
  expect(lines.map(({ level }) => level)).toEqual(['warn', 'warn', 'warn']);
  expect(lines[0]?.message).toBe('Discord cannot be reached; trying again.');
});

test('what a person has to mend is said at once', async () => {
  const { create, made } = bots(away, wrong, undefined);
  const { logger } = recordingLogger();
  const { signal } = new AbortController();
  const started = startPatiently({ create, signal, logger, pauseMs: () => 1 });
  await expect(started).rejects.toBe(wrong);
  expect(made).toHaveLength(2);
});

test('who is told to stop waits no longer', async () => {
  const { create, made } = bots(away, undefined);
  const { logger } = recordingLogger();
  const stopping = new AbortController();
  const pauseMs = (): number => {
    setImmediate(() => {
      stopping.abort();
    });
    return 3_600_000;
  };
  const { signal } = stopping;
  expect(await startPatiently({ create, signal, logger, pauseMs })).toBeUndefined();
  expect(made).toHaveLength(1);
});
