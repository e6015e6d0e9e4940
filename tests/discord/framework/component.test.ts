import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { KnowledgeBase } from '../../../src/answer/serve/knowledge-base.js';
import { components } from '../../../src/discord/features/index.js';
import { turn } from '../../../src/discord/ui/controls.js';
import { defineCustomId } from '../../../src/discord/ui/custom-id.js';
import { controlsOf, plain } from '../../support/fake-discord/visible-text.js';
import { knowledgeOf } from '../support/articles.js';
import { runBot, type RunningBot } from '../support/running-bot.js';

const fields = defineCustomId<readonly string[]>({
  name: 'fields',
  version: 3,
  encode: (state) => state,
  decode: (state) => state,
});

const press = {
  userId: '1',
  mayManageMessages: false,
  values: [],
  message: {
    isPrivate: false,
    parts: [],
    id: '1',
    repliedQuestion: () => Promise.resolve(undefined),
  },
};

describe('a custom id', () => {
  test('holds any fields, and gives them back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 })), (state) => {
        const id = fields.encode(state);
        fc.pre(id !== undefined);
        expect(fields.decode(id)).toEqual(state);
      }),
    );
  });

  test('is never longer than Discord takes', () => {
    expect(fields.encode(['a'.repeat(91)])).toHaveLength(100);
    expect(fields.encode(['a'.repeat(92)])).toBeUndefined();
    expect(fields.encode([':'.repeat(40)])).toBeUndefined();
  });

  test.each([
    '',
    'fields',
    'fields:',
    'fields:2:a',
    'fields:x:a',
    'other:3:a',
    ':::',
    'fields:3e0:a',
  ])('of something else is not understood: %j', (id) => {
    expect(fields.decode(id)).toBeUndefined();
  });

  test('of a page button of earlier versions, with the one who asked in it, is still understood', () => {
    const asker = 123456789012345678n.toString(36);
    expect(turn.decode(`turn:1:travel:1:Ab-_9z:${asker}:2-0-1f`)).toEqual({
      target: { articleKey: 'travel', position: '1', print: 'Ab-_9z' },
      answered: { position: '2', start: 0, end: 51 },
    });
    expect(turn.decode('turn:1:travel:1:Ab-_9z')).toBeUndefined();
  });

  test('whatever it is, is parsed without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (id) => {
        for (const component of components)
          expect(() => component.prepare(id, press)).not.toThrow();
      }),
    );
  });
});

describe('"Show all"', () => {
  let running: RunningBot | undefined;
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });

  const filler = 'Lorries waited, and travellers were told to come back another day. ';
  const long = `${filler.repeat(15)}The zeppelin landed in Tangier. ${filler.repeat(15)}`.trim();
  const question = 'Where did the zeppelin land?';

  test('gives the person who presses it the whole passage, also after a restart', async () => {
    const first = await runBot({ knowledge: await travel(long) });
    running = first;
    const answer = await first.discord.slash({ name: 'ask', options: { question } });
    expect(plain(answer.text)).not.toContain(long);
    running = await first.restart();
    const whole = await running.discord.press(answer.message, 'Show all', { user: 'grace' });
    expect(whole.ephemeral).toBe(true);
    expect(plain(whole.text)).toContain(long);
    expect(running.discord.refusals).toEqual([]);
  });

  test('says so when the passage is gone', async () => {
    const first = await runBot({ knowledge: await travel(long) });
    running = first;
    const answer = await first.discord.slash({ name: 'ask', options: { question } });
    running = await first.restart({ knowledge: await travel() });
    const reply = await running.discord.press(answer.message, 'Show all');
    expect(reply.text).toContain('no longer in the articles');
    expect(reply.ephemeral).toBe(true);
  });

  test('is not offered where nothing was cut', async () => {
    running = await runBot();
    const options = { question: 'How long is the border?' };
    const answer = await running.discord.slash({ name: 'ask', options });
    expect(controlsOf(answer.message).map(({ label }) => label)).not.toContain('Show all');
  });
});

/** One article of these paragraphs, and another so that words are told apart. */
function travel(...paragraphs: readonly string[]): Promise<KnowledgeBase> {
  return knowledgeOf(
    { id: 'travel', paragraphs },
    {
      id: 'other',
      paragraphs: ['Bread is baked in the morning.', 'The mill stands by the river.'],
    },
  );
}
