import { expect, test } from 'vitest';
import { createQuestionRecorder } from '../../../src/discord/framework/question-recorder.js';
import type { QuestionRecord } from '../../../src/store/question-log.js';
import { recordingLogger } from '../../support/loggers.js';

function question(id: string): QuestionRecord {
  return {
    id,
    guildId: '1',
    askedAtMs: 0,
    text: 'How long is the border?',
    outcome: 'found',
    confidence: 0.5,
    passages: [],
    surface: 'slash',
    latencyMs: 1,
  };
}

test('questions are kept in their order; of those that fail the log says so once', async () => {
  const kept: string[] = [];
  const { logger, lines } = recordingLogger();
  const recorder = createQuestionRecorder(
    {
      record: ({ id }) => {
        if (id.startsWith('bad')) return Promise.reject(new Error('The disk is full.'));
        kept.push(id);
        return Promise.resolve();
      },
    },
    logger,
  );
  for (const id of ['a', 'bad 1', 'bad 2', 'b', 'bad 3']) recorder.record(question(id), 'ada');
  await recorder.settled();
  expect(kept).toEqual(['a', 'b']);
  expect(lines.map(({ level }) => level)).toEqual(['warn', 'info', 'warn']);
});

test('a database that does not answer lets only so many wait', async () => {
  let letGo: () => void = () => undefined;
  const kept: string[] = [];
  const { logger, lines } = recordingLogger();
  const recorder = createQuestionRecorder(
    {
      record: async ({ id }) => {
        await new Promise<void>((resolve) => {
          letGo = resolve;
        });
        kept.push(id);
      },
    },
    logger,
    2,
  );
  for (const id of ['a', 'b', 'c', 'd']) recorder.record(question(id), 'ada');
  expect(lines).toHaveLength(1);
  while (kept.length < 2) {
    await new Promise(setImmediate);
    letGo();
  }
  await recorder.settled();
  expect(kept).toEqual(['a', 'b']);
});
