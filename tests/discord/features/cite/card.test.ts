import { afterEach, expect, test } from 'vitest';
import { drawCard } from '../../../../src/citing/draw-card.js';
import { createKnowledgeBase } from '../../../../src/answer/serve/knowledge-base.js';
import { buildLocalIndex } from '../../../../src/search/local-index.js';
import { articleOf } from '../../../contracts/articles.js';
import { runBot, type RunningBot } from '../../support/running-bot.js';

const words = 'The bell of Mandal was cast in 1604 by Anders Moe.';
const arabic = 'فُتح معبر القائم الحدودي في 30 سبتمبر 2019.';
/** Of a private use area: no font has it. */
const undrawable = 'The sign is \u{10fabc}.';

let running: RunningBot | undefined;
afterEach(async () => {
  expect(running?.discord.refusals ?? []).toEqual([]);
  await running?.stop();
  running = undefined;
});

async function cited(paragraph: number | undefined): Promise<{ text: string; json: string }> {
  const paragraphs = [words, arabic, undrawable, `${words} `.repeat(20)];
  const bell = articleOf('bell', { title: 'The bell', publisher: 'Mandal Times', paragraphs });
  running = await runBot({ knowledge: await createKnowledgeBase([bell], buildLocalIndex) });
  const { text, message } = await running.discord.slash({
    name: 'cite',
    options: { article: 'bell', style: 'card', ...(paragraph !== undefined && { paragraph }) },
  });
  return { text, json: JSON.stringify(message) };
}

test.each([
  [1, words],
  [2, arabic],
])(
  'paragraph %i is a picture that is described word for word, with its source',
  async (n, said) => {
    const { json } = await cited(n);
    expect(json).toContain('quotation.png');
    expect(json).toContain(`${said} (The bell · Mandal Times · ¶ ${n} of 4)`);
  },
);

test('what no font has is text, and what is too long', async () => {
  const { text, json } = await cited(3);
  expect(text).toContain('no letters for all of it');
  expect(text).toContain(undrawable);
  expect(json).not.toContain('quotation.png');
  await running?.stop();
  expect((await cited(4)).text).toContain('Longer than the 700 characters');
});

test('an article as a whole is none', async () => {
  expect((await cited(undefined)).text).toContain('Which paragraph');
});

test('pictures are PNGs, whatever is on them', async () => {
  for (const each of [words, arabic, 'a'.repeat(700), 'x\n\ny', '\u202e“”', '']) {
    const card = { words: each, title: each, particulars: '¶ 1' };
    const png = await drawCard(card);
    expect(
      Buffer.from(png ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  }
});
