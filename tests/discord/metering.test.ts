import { onTestFinished, expect, test } from 'vitest';
import { recordingMeter } from '../shared/support/recording-meter.js';
import { held, runBot, shippedStory } from './support/running-bot.js';

const question = 'How long is the border?';

test('questions are counted by surface and outcome, and their stages timed', async () => {
  const meter = recordingMeter();
  const running = await runBot({ meter });
  onTestFinished(() => running.stop());
  const { discord } = running;
  await discord.replies(await discord.say({ content: question, mentions: 'bot' }));
  await discord.slash({ name: 'ask', options: { question: 'Who sells umbrellas in Oslo?' } });
  await discord.replies(await discord.say({ content: 'Thank you!', mentions: 'bot' }));
  expect(meter.counted).toEqual([
    ['question', { surface: 'mention', outcome: 'found' }],
    ['question', { surface: 'slash', outcome: 'nothing' }],
    ['question', { surface: 'mention', outcome: 'small-talk' }],
  ]);
  const stages = meter.timed.slice(0, 3);
  expect(stages).toEqual(['index', 'queue', 'answer'].map((stage) => ['stage', { stage }]));
});

test('what comes too soon, or while too many wait, is counted as that', async () => {
  const meter = recordingMeter();
  const knowledge = held(await shippedStory());
  const running = await runBot({
    meter,
    knowledge,
    queue: { concurrency: 1, maxWaiting: 0 },
    config: { cooldown: { person: { uses: 2, perSeconds: 60 } } },
  });
  onTestFinished(() => running.stop());
  const { discord, bot } = running;
  const first = await discord.say({ content: question, mentions: 'bot' });
  await discord.waitFor('the first', () => (knowledge.waiting === 1 ? true : undefined));
  expect(bot.load()).toEqual({ running: 1, waiting: 0 });
  await discord.say({ content: question, mentions: 'bot' });
  await discord.waitFor('the refusal', () => meter.counted[0]);
  await discord.say({ content: question, mentions: 'bot' });
  await discord.waitFor('the cooldown', () => meter.counted[1]);
  expect(meter.counted).toEqual([
    ['question', { surface: 'mention', outcome: 'busy' }],
    ['cooldown', { of: 'person' }],
  ]);
  knowledge.letGo();
  await discord.replies(first);
  expect(bot.load()).toEqual({ running: 0, waiting: 0 });
});
