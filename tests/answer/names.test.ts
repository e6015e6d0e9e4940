import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { createKnowledgeBase, type KnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { createKnowledge, type Knowledge } from '../../src/answer/understand/knowledge.js';
import { rankPassages } from '../../src/answer/rank/rank.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { readQuestionSet } from '../../src/evaluation/question-set.js';
import type { LoadedArticles } from '../../src/knowledge/files/article-store.js';
import { createFolderArticleStore } from '../../src/knowledge/files/folder-article-store.js';
import { buildLocalIndex } from '../../src/search/local-index.js';
import { articleOf } from '../contracts/articles.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const load = (name: string): Promise<LoadedArticles> =>
  createFolderArticleStore([path(name)]).load();

function passagesOf(answer: Answer): readonly string[] {
  return answer.kind === 'nothing' ? [] : answer.evidence.map(({ passage }) => passage.id);
}

it('names in other spellings than the articles have are found: at least 90 % first, and told from other names', async () => {
  const { articles } = await load('tests/fixtures/name-articles.jsonl');
  const questions = await readQuestionSet(path('tests/fixtures/name-questions.jsonl'));
  const report = await evaluate({ articles, questions, buildIndex: buildLocalIndex });
  expect(report.recall1).toBeGreaterThanOrEqual(0.9);
  expect(report.auroc).toBeGreaterThanOrEqual(0.98);
});

describe('on the shipped story', () => {
  let loaded: LoadedArticles;
  let story: KnowledgeBase;
  let knowledge: Knowledge;

  beforeAll(async () => {
    loaded = await load('knowledge');
    const { articles, aliases } = loaded;
    story = await createKnowledgeBase(articles, buildLocalIndex, { aliases });
    knowledge = await createKnowledge(articles, buildLocalIndex);
  });

  const ask = (text: string): Promise<Answer> => story.answer({ text, limit: 5 });

  it.each([
    [
      'Which region is X in?',
      ['Abu Kamal', 'abu kamal', 'Albu Kamal', 'Al Bukamal', 'al-Bukamal', 'Boukamal', 'albukamal'],
      /Deir (?:Az Zor|Ezzor|Ez-Zor)/,
    ],
    [
      'When was X freed from IS?',
      ['Al Qaim', 'al-Qaim', 'Qaim', "Al-Qa'im", 'Al-Qaem', 'alqaim', 'qaem'],
      /November 2017|late 2017/,
    ],
    [
      'Which Syrian town is in X?',
      ['Deir Az Zor', 'Deir ez-Zor', 'Deir Ezzor', 'Dayr al-Zawr', 'deir ezzor'],
      /Kamal|Bukamal/,
    ],
    [
      'What did X tell INA?',
      ['al-Uqabi', 'Al-Oqabi', 'uqabi', 'Kazem al-Oqabi'],
      /authorised the reopening/,
    ],
  ])('%s is answered for every spelling', async (question, spellings, expected) => {
    for (const spelling of spellings) {
      const answer = await ask(question.replace('X', spelling));
      expect(answer.kind, spelling).not.toBe('nothing');
      if (answer.kind === 'nothing') continue;
      const texts = answer.evidence.map(({ passage }) => passage.text).join('\n');
      expect(texts, spelling).toMatch(expected);
      expect(answer.correction, spelling).toBeUndefined();
    }
  });

  it('a name in the spelling of one article is found in the others too', async () => {
    const { question, candidates } = await rankPassages('What about al Qaim?', knowledge);
    expect(question.terms.flatMap(({ spellings }) => spellings).map(String)).toContain('qaem');
    const publishers = candidates.map(({ match }) => match.candidate.article.source.publisher);
    expect(publishers).toEqual(
      expect.arrayContaining(['The Associated Press', 'Kurdistan 24', 'Middle East Monitor']),
    );
  });

  it.each([
    'calm',
    'came',
    'camel',
    'claim',
    'comb',
    'door',
    'debt',
    'where was the camel',
    'keep calm',
  ])('ordinary words are no names: %s', async (text) => {
    const { question } = await rankPassages(text, knowledge);
    expect(question.terms.flatMap(({ spellings }) => spellings)).toEqual([]);
  });

  it('words that the articles write small are never taken for names', async () => {
    const words = loaded.articles
      .flatMap(({ passages }) => passages.map(({ text }) => text))
      .flatMap((text) => text.match(/(?<![\p{L}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu) ?? []);
    const text = fc.array(fc.constantFrom(...new Set(words)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(text, async (some) => {
        const { question } = await rankPassages(some.join(' '), knowledge);
        expect(question.terms.flatMap(({ spellings }) => spellings)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['When did Daesh seize the crossing?', /seized the (?:Al-Qaim )?crossing/],
    ["When did Da'esh capture al-Qaim?", /captured al-Qaim in August 2014/],
    ['When did ISIS hold Qaim until?', /held Qaim and Boukamal until 2017/],
    ['Which crossing do American forces hold?', /US forces hold/],
    ['What does AFP say a video journalist watched?', /lorries with cargo/],
    ['What did a journalist see trucks with cargo do?', /lorries with cargo/],
  ])('an alias stands for the name: %s', async (text, expected) => {
    const answer = await ask(text);
    expect(passagesOf(answer)).not.toEqual([]);
    if (answer.kind !== 'nothing') expect(answer.evidence[0].passage.text).toMatch(expected);
  });
});

it('aliases of capitals are not the small words that look like them', async () => {
  const articles = [
    articleOf('a', { title: 'Bells', paragraphs: ['Daesh left.', 'The bell is old.'] }),
  ];
  const aliases = [
    { names: ['Daesh', 'IS'] as const },
    { names: ['United States', 'US'] as const },
  ];
  const knowledge = await createKnowledge(articles, buildLocalIndex, { aliases });
  const spellings = async (text: string): Promise<readonly string[]> => {
    const { question } = await rankPassages(text, knowledge);
    return question.terms.flatMap((term) => term.spellings).map(String);
  };
  expect(await spellings('Where did IS go?')).toEqual(['daesh']);
  expect(await spellings('what is the bell to us')).toEqual([]);
});

describe('in a corpus of several languages', () => {
  let mixed: KnowledgeBase;

  beforeAll(async () => {
    mixed = await createKnowledgeBase(
      [
        articleOf('en', {
          language: 'en',
          title: 'Bridge',
          paragraphs: [
            'The wooden bridge was opened in October.',
            'Its builder is called Ada Holm.',
          ],
        }),
        articleOf('es', {
          language: 'es',
          title: 'Molino',
          paragraphs: [
            'El molino de viento fue reparado por tres hermanas.',
            'La harina se vende los martes.',
          ],
        }),
        articleOf('ar', {
          language: 'ar',
          title: 'المكتبة',
          paragraphs: ['افتتحت المكتبة الجديدة في قرية صغيرة.', 'تضم المكتبة خمسة آلاف كتاب.'],
        }),
        articleOf('ru', {
          language: 'ru',
          title: 'Маяк',
          paragraphs: [
            'Маяк построили рыбаки на высокой скале.',
            'Смотритель зажигает лампу вечером.',
          ],
        }),
        articleOf('zh', {
          language: 'zh',
          title: '茶馆',
          paragraphs: ['老茶馆在河边开了一百年。', '茶馆的主人每天早上弹琴。'],
        }),
        articleOf('th', {
          language: 'th',
          title: 'ตลาดน้ำ',
          paragraphs: ['ตลาดน้ำเปิดทุกวันเสาร์ตอนเช้า', 'แม่ค้าขายขนมจากเรือไม้'],
        }),
      ],
      buildLocalIndex,
    );
  });

  it.each([
    ['When was the wooden bridge opened?', 'en#1'],
    ['¿Quién reparó el molino de viento?', 'es#1'],
    ['¿Cuándo se vende la harina?', 'es#2'],
    ['كم كتابا تضم المكتبة؟', 'ar#2'],
    ['Кто построил маяк на скале?', 'ru#1'],
    ['茶馆的主人每天做什么？', 'zh#2'],
    ['ตลาดน้ำเปิดวันไหน', 'th#1'],
    ['Ada Holm', 'en#2'],
  ])('a question is read in its own: %s', async (text, expected) => {
    expect(passagesOf(await mixed.answer({ text }))[0]).toBe(expected);
  });
});
