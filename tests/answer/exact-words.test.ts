import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../src/answer/answer.js';
import { createKnowledgeBase, type KnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { buildLocalIndex } from '../../src/search/local-index.js';
import { articleOf, idOf } from '../contracts/articles.js';
import { seeded } from '../support/seeded.js';
import { writeWorld } from '../verify/support/written-world.js';
import { typedPhrases } from './support/phrases.js';

const articles = [
  articleOf('mill', {
    title: 'Compilers in the old mill',
    publisher: 'Code Weekly',
    published: '2024-05-01',
    tags: ['software'],
    paragraphs: [
      'The parser was written in C++ and ported to C# later; the .NET build fails with E-1042 unless parse_config runs first.',
      'Version v1.4 fixed it. In Al-Qaim the temperature fell to -5 degrees, they said “never again”.',
      'Version v1.4.2 broke it again in spring, and the C compiler was thrown out.',
    ],
  }),
  articleOf('bridge', {
    title: 'The iron bridge',
    publisher: 'Al Jazeera',
    published: '2019-09-30',
    tags: ['border'],
    paragraphs: [
      'The bridge of iron was closed for eleven weeks after a barge had struck its pillar.',
      'A wooden bridge was opened beside it by the mayor in spring.',
    ],
  }),
  articleOf('zh', {
    title: '北京来信',
    language: 'zh',
    paragraphs: ['昨天段简先生来到北京，会见了当地的记者。'],
  }),
];

let knowledge: KnowledgeBase;
beforeAll(async () => {
  knowledge = await createKnowledgeBase(articles, buildLocalIndex);
});

const ask = (text: string, question: Omit<Question, 'text'> = {}): Promise<Answer> =>
  knowledge.answer({ text, ...question });

const shown = (answer: Answer): readonly string[] =>
  answer.kind === 'nothing' ? [] : answer.evidence.map(({ passage }) => String(passage.id));

function marked(answer: Answer): string | undefined {
  const [first] = answer.kind === 'nothing' ? [] : answer.evidence;
  const [sentence] = first?.highlights ?? [];
  return first && sentence && first.passage.text.slice(sentence.start, sentence.end);
}

describe('a phrase', () => {
  test('is found with the sentence in which it stands, whatever its case and marks', async () => {
    const answer = await ask('“NEVER  again”');
    expect(answer).toMatchObject({ kind: 'found', confidence: 1 });
    expect(shown(answer)).toEqual(['mill#2']);
    expect(marked(answer)).toContain('they said “never again”');
  });

  test('of common words alone is found', async () => {
    expect(shown(await ask('"for eleven"'))).toEqual(['bridge#1']);
  });

  test('that nothing has is not found; what comes near is no answer', async () => {
    const answer = await ask('"the bridge of wood"');
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'not-exact' });
    expect(answer.kind === 'nothing' && answer.nearest?.[0]?.article.id).toBe('bridge');
  });

  test('is no part of a longer word', async () => {
    expect(await ask('"bar"')).toMatchObject({ kind: 'nothing', reason: 'not-exact' });
  });

  test('beside a question leaves only passages that have it', async () => {
    const answer = await ask('When was the "wooden bridge" opened by the mayor?');
    expect(shown(answer)).toEqual(['bridge#2']);
    expect(await ask('When was the "golden bridge" opened by the mayor?')).toMatchObject({
      reason: 'not-exact',
    });
  });

  test('beside a question may be a name that the answer does without', async () => {
    const answer = await ask('How long was the bridge of iron closed beside the "wooden bridge"?');
    expect(shown(answer)[0]).toBe('bridge#1');
    expect(shown(await ask('bridge of iron closed eleven weeks "wooden bridge"'))).toEqual([
      'bridge#2',
    ]);
  });

  test('that only a title has is found by it', async () => {
    expect(shown(await ask('"old mill"'))[0]).toMatch(/^mill/u);
  });

  test('is looked for within what is asked only', async () => {
    expect(await ask('"never again"', { articleId: idOf('bridge') })).toMatchObject({
      reason: 'not-exact',
    });
    expect(await ask('"never again"', { sight: { hiddenTags: ['software'] } })).toMatchObject({
      reason: 'not-exact',
    });
  });

  test('of a script without spaces is a part of any run', async () => {
    for (const text of ['「段简」', '段简', '「生来到北」']) {
      expect(shown(await ask(text))).toEqual(['zh#1']);
    }
  });
});

test('a passage with a word that is not wanted is not shown', async () => {
  expect(shown(await ask('bridge -iron'))).toEqual(['bridge#2']);
  expect(shown(await ask('bridge -"opened beside"'))).toEqual(['bridge#1']);
});

describe('conditions', () => {
  test.each([
    ['Where is the bridge in spring? tag:Border', 'bridge'],
    ['again in spring? publisher:"code weekly"', 'mill'],
    ['again in spring? since:2020', 'mill'],
    ['What was opened in spring? until:2019', 'bridge'],
    ['谁来到北京？ lang:zh', 'zh'],
  ])('%s', async (text, id) => {
    const answer = await ask(text, { limit: 20 });
    expect(answer.kind).not.toBe('nothing');
    expect(new Set(shown(answer).map((each) => each.split('#')[0]))).toEqual(new Set([id]));
  });

  test.each([
    ['bridge tag:softwar', { name: 'tag', typed: 'softwar', near: ['software'] }],
    ['bridge publisher:"Al Jazira"', { name: 'publisher', near: ['Al Jazeera'] }],
    ['bridge lang:xx', { name: 'lang', near: ['en', 'zh'] }],
    ['bridge since:yesterday', { name: 'since', typed: 'yesterday', near: [] }],
  ])('that none meets is told with what is near: %s', async (text, unknown) => {
    expect(await ask(text)).toMatchObject({
      kind: 'nothing',
      reason: 'unknown-condition',
      unknown,
    });
  });

  test('a tag of articles that may not be seen is no tag, and is not offered', async () => {
    const sight = { hiddenTags: ['software'] };
    const answer = await ask('bridge tag:software', { sight });
    expect(answer).toMatchObject({ reason: 'unknown-condition', unknown: { near: [] } });
  });
});

describe('a word with signs', () => {
  test.each([
    ['C++', 'mill#1'],
    ['C#', 'mill#1'],
    ['.NET', 'mill#1'],
    ['E-1042', 'mill#1'],
    ['parse_config', 'mill#1'],
    ['v1.4', 'mill#2'],
    ['v1.4.2', 'mill#3'],
    ['What was written in C++?', 'mill#1'],
    ['Why does the .NET build fail?', 'mill#1'],
  ])('%s', async (text, id) => {
    const answer = await ask(text);
    expect(answer.kind).toBe('found');
    expect(shown(answer)[0]).toBe(id);
  });

  test.each(['F#', 'v1.5', 'E-1043', 'parse_configs'])('%s is nowhere', async (text) => {
    expect(await ask(text)).toMatchObject({ reason: 'not-exact' });
  });
});

test('the title of an article gives the article, from its beginning', async () => {
  const answer = await ask('compilers in the OLD mill');
  expect(answer.kind).toBe('found');
  expect(shown(answer)[0]).toBe('mill#1');
});

test('small talk in words of a title stays small talk', async () => {
  const thanks = articleOf('thanks', { title: 'Thanks', paragraphs: ['Many said so.'] });
  const other = await createKnowledgeBase([thanks], buildLocalIndex);
  expect(await other.answer({ text: 'thanks' })).toMatchObject({ reason: 'thanks' });
});

test('of phrases that are there all are found, of those that are not none, in eight scripts', async () => {
  const random = seeded(1604);
  const worlds = writeWorld(
    { passages: 400, passagesInArticle: 10, wordsInVocabulary: 400 },
    random,
  );
  const written = worlds.flatMap((world) => world.articles);
  const all = await createKnowledgeBase(written, buildLocalIndex);
  const wrong: string[] = [];
  for (const { text, isPresent } of typedPhrases(400, worlds, random)) {
    const answer = await all.answer({ text });
    if ((answer.kind === 'found') !== isPresent) wrong.push(`${text}: ${answer.kind}`);
  }
  expect(wrong).toEqual([]);
}, 60_000);
