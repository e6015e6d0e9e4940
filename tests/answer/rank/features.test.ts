import { describe, expect, test } from 'vitest';
import { rankPassages } from '../../../src/answer/rank/rank.js';
import { features, type FeatureName } from '../../../src/answer/rank/features/index.js';
import { weights } from '../../../src/answer/rank/weights.js';
import type { Article } from '../../../src/knowledge/article.js';
import { articleOf } from '../../contracts/articles.js';
import { knowledgeOf } from '../support/ranking.js';

type Values = Readonly<Record<string, number>>;

/** What a feature says of each passage, by its id. */
async function valuesIn(
  name: FeatureName,
  question: string,
  articles: readonly Article[],
): Promise<Values> {
  const { candidates } = await rankPassages(question, await knowledgeOf(articles));
  const column = features.findIndex((feature) => feature.name === name);
  return Object.fromEntries(
    candidates.map(({ match, values }) => [match.candidate.passage.id, values[column] ?? NaN]),
  );
}

/** The same of one article's paragraphs: `a#1`, `a#2`, … */
const valuesOf = (
  name: FeatureName,
  question: string,
  ...paragraphs: readonly string[]
): Promise<Values> => valuesIn(name, question, [articleOf('a', { title: 'Tales', paragraphs })]);

const at = (values: Values, id: string): number => values[id] ?? NaN;

test('a score is the weighted sum of the features', async () => {
  const knowledge = await knowledgeOf([
    articleOf('a', { paragraphs: ['The ferry sank off Skagen.', 'A ferry was built there.'] }),
  ]);
  const { candidates } = await rankPassages('When did the ferry sink?', knowledge);
  expect(candidates.length).toBe(2);
  for (const { values, score } of candidates) {
    const sum = features.reduce((all, { name }, i) => all + weights[name] * (values[i] ?? 0), 0);
    expect(score).toBeCloseTo(sum, 10);
  }
});

describe('the paragraph next door', () => {
  const question = 'When did the ferry to Skagen sink?';
  const [named, told] = ['This is the ferry to Skagen.', 'It was to sink in 1901.'];
  const other = 'Sheep graze, a few sink in mud.';

  test.each([
    ['before', [named, told, other], 'a#2', 'a#3'],
    ['after', [other, told, named], 'a#2', 'a#1'],
  ])('lends its words to the one that lacks them: %s', async (_where, texts, near, far) => {
    const values = await valuesOf('neighbours', question, ...texts);
    expect(at(values, near)).toBeGreaterThan(0.4);
    expect(at(values, far)).toBe(0);
  });

  test('lends none that the paragraph has itself', async () => {
    const values = await valuesOf('neighbours', 'Where is the ferry?', named, named);
    expect(values).toEqual({ 'a#1': 0, 'a#2': 0 });
  });
});

test('the opening of an article lends its words to the rest', async () => {
  const values = await valuesOf(
    ...(['lead', 'Where did the ferry sink?', 'The ferry left.', 'It rained.'] as const),
    'They saw it sink off Skagen.',
  );
  expect(at(values, 'a#1')).toBe(0);
  expect(at(values, 'a#3')).toBeGreaterThan(0.3);
});

describe('words in their order', () => {
  test('count as a phrase, stop words kept', async () => {
    const values = await valuesOf(
      ...(['phrase', 'Who is the head of the school?', 'Ask the head of the school.'] as const),
      'A school has a head.',
    );
    expect(at(values, 'a#1')).toBeGreaterThan(0.5);
    expect(at(values, 'a#2')).toBe(0);
  });

  test('count as neighbours, whatever stop words stand between, in either order', async () => {
    const values = await valuesOf(
      ...(['adjacentTerms', 'Which border crossing?', 'A crossing of the border.'] as const),
      'The border crossing.',
      'The border has a long crossing.',
    );
    expect(values).toEqual({ 'a#1': 1, 'a#2': 1, 'a#3': 0 });
  });

  test('count most in one sentence', async () => {
    const values = await valuesOf(
      ...(['sentencePhrase', 'When did the ferry sink?', 'The ferry left. Boats sink.'] as const),
      'Did the ferry sink? It did.',
    );
    expect(at(values, 'a#2')).toBeGreaterThan(at(values, 'a#1'));
  });
});

describe('single words', () => {
  test('count by their rarity, and more often means more', async () => {
    const values = await valuesOf(
      ...(['bm', 'ferry bell', 'The ferry came.', 'The ferry left.'] as const),
      'A bell rang, one bell.',
      'A bell rang, once more.',
      'The ferry sank.',
    );
    expect(at(values, 'a#3')).toBeGreaterThan(at(values, 'a#4'));
    expect(at(values, 'a#4')).toBeGreaterThan(at(values, 'a#1'));
    expect(Math.max(...Object.values(values))).toBeLessThan(1);
  });

  test('count as exact only where they stand as typed', async () => {
    const values = await valuesOf('exact', 'ferries', 'Ferries left.', 'A ferry left.');
    expect(values).toEqual({ 'a#1': 1, 'a#2': 0 });
  });

  test('count as relatives by what they have in common, from half of the longer on', async () => {
    const values = await valuesOf(
      ...(['prefix', 'Iraq lorry', 'An Iraqi lorry.', 'Iraqipolitanians in a lorry.'] as const),
      'An Iran lorry.',
    );
    expect(at(values, 'a#1')).toBeGreaterThan(0.3);
    expect(at(values, 'a#2')).toBe(0);
    expect(at(values, 'a#3')).toBe(0);
  });

  test('weigh less in a long passage', async () => {
    const values = await valuesOf(
      'length',
      'ferry',
      'A ferry.',
      `A ferry${' that is old'.repeat(9)}.`,
    );
    expect(at(values, 'a#2')).toBeGreaterThan(at(values, 'a#1'));
  });

  test('tell passages of an article apart where few of them have them', async () => {
    const values = await valuesIn('localTerms', 'ferry bell', [
      articleOf('a', { paragraphs: ['A ferry rang.', 'A ferry left.', 'A ferry and a bell.'] }),
    ]);
    expect(at(values, 'a#3')).toBeGreaterThan(2 * at(values, 'a#1'));
  });

  test('count for an article that has them in several passages', async () => {
    const values = await valuesIn('article', 'ferry', [
      articleOf('many', { paragraphs: ['A ferry.', 'One ferry.', 'The ferry.'] }),
      articleOf('once', { paragraphs: ['A ferry.', 'A bell.', 'A school.'] }),
    ]);
    expect(at(values, 'many#1')).toBeGreaterThan(at(values, 'once#1'));
    expect(at(values, 'many#1')).toBe(at(values, 'many#3'));
  });
});

describe('the kind of thing that is asked for', () => {
  test('counts where it stands in a sentence with words of the question', async () => {
    const values = await valuesOf(
      ...(['answerKind', 'When did the ferry sink?', 'The ferry sank in 1901.'] as const),
      'The ferry left. In 1902 it rained.',
      'The ferry left.',
    );
    expect(at(values, 'a#1')).toBeGreaterThan(0.3);
    expect(at(values, 'a#2')).toBe(0);
    expect(at(values, 'a#3')).toBe(0);
  });

  test('does not count where few answers show it', async () => {
    const values = await valuesOf(
      'answerKind',
      'Who built the ferry?',
      'Greta Holm built the ferry.',
    );
    expect(values).toEqual({ 'a#1': 0 });
  });
});

test('a short piece among the paragraphs counts as one: it names what others tell', async () => {
  const all = ['caption', 'paragraph', 'quotation', 'list'] as const;
  const kinds = async (text: string, language = 'en'): Promise<readonly number[]> => {
    const article = articleOf('a', { paragraphs: all.map(() => text), language });
    const passages = article.passages.map((passage, index) => ({
      ...passage,
      kind: all[index] ?? 'paragraph',
    }));
    const values = await valuesIn('fragment', 'ferry', [{ ...article, passages }]);
    return passages.map(({ id }) => at(values, id));
  };
  expect(await kinds('The ferry sank.')).toEqual([1, 0, 0, 0]);
  expect(await kinds('The ferry')).toEqual([1, 1, 1, 0]);
  expect(await kinds(`The ferry ${'x'.repeat(150)}`)).toEqual([1, 1, 1, 0]);
  expect(await kinds(`The ferry ${'x'.repeat(151)}`)).toEqual([1, 0, 0, 0]);
  // A full stop is nothing that a Thai sentence has.
  expect(await kinds('ferry เรือข้ามฟาก', 'th')).toEqual([1, 0, 0, 0]);
});

test('a name of the same stem is another one, unless the passage has the one of the question, too', async () => {
  const told = ['William sank the ferry.', 'Williams sank it.', 'William and Williams sank it.'];
  const values = await valuesOf('otherName', 'Did Williams sink it?', ...told);
  expect(['a#1', 'a#2', 'a#3'].map((id) => at(values, id) > 0)).toEqual([true, false, false]);
});

test('a passage of the question’s own words says little, one with eight others enough', async () => {
  const told = (...others: readonly string[]): string => ['The ferry sank', ...others].join(', ');
  const others = ['cliffs', 'gulls', 'foam', 'salt', 'rope', 'tar', 'moss', 'fog'] as const;
  const values = await valuesOf(
    ...(['littleNews', 'Did the ferry sink?', told(), told(...others.slice(0, 4))] as const),
    ...[told(...others), told(...others, 'wind')],
  );
  expect(['a#1', 'a#2', 'a#3', 'a#4'].map((id) => at(values, id))).toEqual([1, 0.5, 0, 0]);
});

test('a summary counts as one', async () => {
  const [summary, paragraph] = articleOf('a', { paragraphs: ['A ferry.', 'The ferry.'] }).passages;
  if (summary === undefined || paragraph === undefined) throw new Error('There are two.');
  const passages = [{ ...summary, kind: 'summary' as const }, paragraph];
  const article = { ...articleOf('a', { paragraphs: [] }), passages };
  expect(await valuesIn('summary', 'ferry', [article])).toEqual({ 'a#1': 1, 'a#2': 0 });
});

test('a passage without any measure counts less where one is asked for', async () => {
  const told = ['The bridge is 200 metres long.', 'The bridge is long and old.'] as const;
  const asked = await valuesOf('withoutMeasure', 'How long is the bridge?', ...told);
  expect([at(asked, 'a#1'), at(asked, 'a#2')]).toEqual([0, 1]);
  const other = await valuesOf('withoutMeasure', 'Who built the long bridge?', ...told);
  expect([at(other, 'a#1'), at(other, 'a#2')]).toEqual([0, 0]);
  expect(weights.withoutMeasure).toBeLessThan(0);
});
