import { setTimeout as sleep } from 'node:timers/promises';
import { MessageFlags, type APIMessage } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import {
  controlsOf,
  plain,
  textOf,
  type Control,
} from '../../../support/fake-discord/visible-text.js';
import { knowledgeOf, type ArticleSpec } from '../../support/articles.js';
import {
  refusesMisspelt,
  runBot,
  unsureOfMisspelt,
  type RunningBot,
} from '../../support/running-bot.js';

const travel: ArticleSpec = {
  id: 'travel',
  paragraphs: ['It rose in Dessau.', 'The zeppelin landed in Tangier.', 'It was sold.'],
};
const balloons: ArticleSpec = {
  id: 'balloons',
  paragraphs: ['No zeppelin ever landed in Lisbon.', 'Balloons did.'],
};
const misspelt = { question: 'Where did the zepelin land?' };
const corrected = 'Where did the zeppelin land?';

let running: RunningBot | undefined;
afterEach(async () => {
  expect(running?.discord.refusals).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function start(): Promise<RunningBot> {
  const knowledge = unsureOfMisspelt(await knowledgeOf(travel, balloons));
  running = await runBot({ knowledge });
  return running;
}

describe('an uncertain answer', () => {
  test('says what was looked for, and opens the nearest passages from a menu, to one person', async () => {
    const first = await start();
    const { message } = await first.discord.slash({ name: 'ask', options: misspelt });
    expect(textOf(message)).toContain(misspelt.question);
    const menu = menuOf(message);
    expect(menu.options.map(({ label }) => label)).toContain('The zeppelin landed in Tangier.');
    const chosen = menu.options.find(({ label }) => label.includes('Tangier'));
    running = await first.restart();
    const { discord } = running;
    const opened = await discord.select(message, menu.label, [chosen?.value ?? ''], {
      user: 'grace',
    });
    expect(opened.ephemeral).toBe(true);
    expect(plain(opened.text)).toContain('The zeppelin landed in Tangier.');
    const turned = await discord.press(opened.message, 'Next ▶', { user: 'grace' });
    expect(turned.updated && textOf(turned.updated)).toContain('It was sold.');
  });

  test('asks the question with the misspelt word put right, in place for the asker', async () => {
    const first = await start();
    const { message } = await first.discord.slash({ name: 'ask', options: misspelt });
    expect(plain(textOf(message))).toContain(`Did you mean:\n${corrected}`);
    running = await first.restart();
    const { updated } = await running.discord.press(message, 'Ask this');
    expect(updated && textOf(updated)).toContain(`-# ${corrected}`);
    expect(updated && textOf(updated)).toContain('> **The zeppelin landed in Tangier.**');
  });

  test('asks it within the article that was asked, and privately for others', async () => {
    const { discord } = await start();
    const options = { ...misspelt, article: 'balloons' };
    const { message } = await discord.slash({ name: 'ask', options });
    const copy = await discord.press(message, 'Ask this', { user: 'grace' });
    expect(copy.ephemeral).toBe(true);
    expect(copy.text).toContain('Lisbon');
    expect(copy.text).not.toContain('Tangier');
  });

  test('can be removed', async () => {
    const { discord } = await start();
    const { message } = await discord.slash({ name: 'ask', options: misspelt });
    await discord.press(message, '🗑️');
    expect(discord.messagesIn()).toEqual([]);
  });
});

describe('an answer that found nothing', () => {
  async function startRefusing(): Promise<RunningBot> {
    running = await runBot({ knowledge: refusesMisspelt(await knowledgeOf(travel, balloons)) });
    return running;
  }

  test('shows no passage as an answer, and opens the nearest from a menu, also for others', async () => {
    const first = await startRefusing();
    const { message } = await first.discord.slash({ name: 'ask', options: misspelt });
    const text = textOf(message);
    expect(text).toContain(`-# ${misspelt.question}`);
    expect(text).toContain('I found nothing about that');
    expect(plain(text)).not.toContain('landed in Tangier');
    const menu = menuOf(message);
    expect(menu.label).toBe('The nearest passages, which may be about something else');
    running = await first.restart();
    const chosen = menu.options.find(({ label }) => label.includes('Tangier'));
    const opened = await running.discord.select(message, menu.label, [chosen?.value ?? ''], {
      user: 'grace',
    });
    expect(opened.ephemeral).toBe(true);
    expect(plain(opened.text)).toContain('The zeppelin landed in Tangier.');
  });

  test('asks the question put right at the press of a button', async () => {
    const { discord } = await startRefusing();
    const { message } = await discord.slash({ name: 'ask', options: misspelt });
    expect(plain(textOf(message))).toContain(`Did you mean:\n${corrected}`);
    const { updated } = await discord.press(message, 'Ask this');
    expect(updated && textOf(updated)).toContain('> **The zeppelin landed in Tangier.**');
  });

  test('has both in a reply to a mention, too', async () => {
    const { discord } = await startRefusing();
    const message = await discord.say({ content: misspelt.question, mentions: 'bot' });
    const [reply] = await discord.replies(message);
    expect(reply && menuOf(reply).options.length).toBeGreaterThan(0);
  });
});

describe('a question asked by a button that takes long', () => {
  /** As if the corrected question alone were slow, and, when told so, failed in the end. */
  async function slow(fails: boolean): Promise<RunningBot> {
    const knowledge = unsureOfMisspelt(await knowledgeOf(travel, balloons));
    running = await runBot({
      knowledge: {
        ...knowledge,
        answer: async (question) => {
          if (question.text === corrected) {
            await sleep(1_700);
            if (fails) throw new Error('the index is on fire');
          }
          return knowledge.answer(question);
        },
      },
    });
    return running;
  }

  test('changes its message when it is there', async () => {
    const { discord } = await slow(false);
    const { message } = await discord.slash({ name: 'ask', options: misspelt });
    const pressed = await discord.press(message, 'Ask this');
    expect(pressed.deferred).toBe(true);
    expect(pressed.answeredAfterMs).toBeLessThan(2_500);
    expect(pressed.updated && plain(textOf(pressed.updated))).toContain('landed in Tangier');
  });

  test('leaves its message as it is when it fails, and tells the person alone', async () => {
    const { discord } = await slow(true);
    const { message } = await discord.slash({ name: 'ask', options: misspelt });
    const before = textOf(message);
    const pressed = await discord.press(message, 'Ask this');
    expect(pressed.text).toContain('Something went wrong');
    expect(pressed.message.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
    expect(discord.messagesIn().map(textOf)).toEqual([before]);
  });
});

test('a found answer says which word was read as another', async () => {
  running = await runBot({ knowledge: await knowledgeOf(travel, balloons) });
  const reply = await running.discord.slash({ name: 'ask', options: misspelt });
  expect(reply.text).toContain('I read “zepelin” as “zeppelin”.');
});

function menuOf(message: APIMessage): Control {
  const menu = controlsOf(message).find(({ kind }) => kind === 'menu');
  if (menu === undefined) throw new Error('there is no menu');
  return menu;
}
