import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { createKnowledgeBase, type KnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { createApp } from '../../src/app.js';

let story: KnowledgeBase;
let examples: readonly string[];
beforeAll(async () => {
  const { articles, aliases } = await createApp({}).openArticleStore().load();
  story = await createKnowledgeBase(articles, createApp({}).buildIndex, { aliases });
  examples = articles.flatMap(({ questions }) => questions);
});

/** What people put around a question, where `%` stands. */
const additions = {
  greeting: 'Hi! %',
  slang: 'lol %',
  'slang around it': 'yo bruh % lmao wtf',
  courtesy: 'Please tell me: %',
  'a lead-in': 'Does anyone know? %',
  thanks: '% Thanks in advance!',
  mention: '<@815340281234567890> %',
  channel: '% <#815340281234567891>',
  'custom emoji': '<:thinking_hard:1576282967121068033> % <a:spin:1576282967121068034>',
  timestamp: '% <t:1717171717:R>',
  link: '% https://example.org/news/2019/border?id=12',
  code: '% ```\nnpm start\n```',
  quotation: '> somebody said something about Baghdad\n%',
  'a story': 'My cousin and I argued about this at dinner. % He would not believe me.',
  Spanish: '¡Hola a todos! % ¡Gracias de antemano!',
  French: 'Bonjour à tous ! % Merci d’avance !',
  Arabic: 'السلام عليكم! % شكرا جزيلا!',
  'all of it':
    'Hey <@815340281234567890>! My cousin asked me this <:hm:1576282967121068033>\n> is it true\nPlease tell me: % https://example.org/a Thanks a lot, everyone! lol',
};

const evidenceOf = (answer: Answer): unknown =>
  answer.kind === 'nothing' ? answer.reason : answer.evidence.map(({ passage: { id } }) => id);

test.each(Object.entries(additions))(
  'every example question is answered as well with %s around it: %s',
  async (_what, template) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const question of examples) {
      const text = template.replace('%', () => question);
      const [plain, around] = [
        await story.answer({ text: question }),
        await story.answer({ text }),
      ];
      expect(plain.kind, question).toBe('found');
      expect([around.kind, evidenceOf(around)], text).toEqual([plain.kind, evidenceOf(plain)]);
    }
  },
  60_000,
);
