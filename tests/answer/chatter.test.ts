import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { createKnowledgeBase, type KnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { createApp } from '../../src/app.js';

let story: KnowledgeBase;
/** Every example question, with what answers it when nothing stands around it. */
let examples: ReadonlyMap<string, unknown>;
beforeAll(async () => {
  const app = createApp({ waitsForMeaning: true });
  const { articles, aliases } = await app.openArticleStore().load();
  story = await createKnowledgeBase(articles, app.buildIndex, { aliases });
  const asked = articles.flatMap(({ questions }) => questions);
  examples = new Map(
    await Promise.all(
      asked.map(async (text) => [text, evidenceOf(await story.answer({ text }))] as const),
    ),
  );
});

/** The passages of an answer that is sure; otherwise what is the matter. */
const evidenceOf = (answer: Answer): unknown =>
  answer.kind === 'found' ? answer.evidence.map(({ passage: { id } }) => id) : answer;

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

test.each(Object.entries(additions))(
  'every example question is answered as well with %s around it: %s',
  async (_what, template) => {
    expect(examples.size).toBeGreaterThan(0);
    for (const [question, evidence] of examples) {
      expect(evidence, question).toBeInstanceOf(Array);
      const text = template.replace('%', () => question);
      expect(evidenceOf(await story.answer({ text })), text).toEqual(evidence);
    }
  },
  60_000,
);
