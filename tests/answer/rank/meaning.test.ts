import { describe, expect, test } from 'vitest';
import { rankPassages } from '../../../src/answer/rank/rank.js';
import { features, type FeatureName } from '../../../src/answer/rank/features/index.js';
import { createKnowledge } from '../../../src/answer/understand/knowledge.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';

/** What a feature says of each passage, by its id, for a question to one article. */
async function valuesOf(
  name: FeatureName,
  question: string,
  paragraphs: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const article = articleOf('a', { title: 'Bridge', paragraphs });
  const knowledge = await createKnowledge([article], buildLocalIndex);
  const { candidates } = await rankPassages(question, knowledge);
  const column = features.findIndex((feature) => feature.name === name);
  return Object.fromEntries(
    candidates.map(({ match, values }) => [match.candidate.passage.id, values[column] ?? NaN]),
  );
}

describe('other words of the same meaning', () => {
  test('speak for a passage that lacks the word', async () => {
    const values = await valuesOf('meaning', 'Which lorry crossed the bridge?', [
      'A truck crossed the bridge.',
      'A swan crossed the bridge.',
    ]);
    expect(values['a#1']).toBeGreaterThan(0.2);
    expect(values['a#2']).toBe(0);
  });

  test('add nothing where the word itself stands', async () => {
    const values = await valuesOf('meaning', 'Which lorry crossed the bridge?', [
      'A lorry, a truck of ten tonnes, crossed the bridge.',
    ]);
    expect(values['a#1']).toBe(0);
  });

  test('count for more in the sentence that has the others', async () => {
    const values = await valuesOf('sentenceMeaning', 'Which lorry crossed the river?', [
      'A truck crossed the river. It was old.',
      'A swan crossed the river. A truck was old.',
    ]);
    expect(values['a#1']).toBeGreaterThan(values['a#2'] ?? NaN);
  });
});

test('a question in another language finds English passages, names included', async () => {
  const article = articleOf('a', {
    paragraphs: ['The border between Iraq and Syria is 600 km long.', 'Lorries queue for hours.'],
  });
  const knowledge = await createKnowledge([article], buildLocalIndex);
  for (const question of [
    'Wie lang ist die Grenze zu Syrien?',
    '¿Qué longitud tiene la frontera?',
  ]) {
    const { candidates } = await rankPassages(question, knowledge);
    expect(candidates[0]?.match.candidate.passage.id, question).toBe('a#1');
  }
});

test('a heading is matched in phrases, not only word by word', async () => {
  const plain = articleOf('a', { paragraphs: ['Yes, on a lead.', 'Write to us.'] });
  const headed = {
    ...plain,
    passages: plain.passages.map((passage, index) => ({
      ...passage,
      headings: [index === 0 ? 'May I bring my dog?' : 'Where may my dog bring me?'],
    })),
  };
  const knowledge = await createKnowledge([headed], buildLocalIndex);
  const { candidates } = await rankPassages('May I bring my dog?', knowledge);
  expect(candidates.map(({ match }) => match.candidate.passage.id)).toEqual(['a#1', 'a#2']);
  expect(candidates[0]?.match.heading?.pairs.length).toBe(4);
});

describe('the question above a passage', () => {
  const sameQuestion = features.find(({ name }) => name === 'sameQuestion')?.of;

  async function asTold(question: string, headingLikeness?: number): Promise<number | undefined> {
    const article = articleOf('a', { paragraphs: ['Error E2040 means a full disk.'] });
    const knowledge = await createKnowledge([article], buildLocalIndex);
    const [best] = (await rankPassages(question, knowledge)).candidates;
    if (best === undefined) return undefined;
    return sameQuestion?.({
      match: best.match,
      article: best.article,
      length: 1,
      neighbourTerms: [],
      gramShare: 0,
      likeness: 0.5,
      ...(headingLikeness !== undefined && { headingLikeness }),
    });
  }

  test('speaks for it when it asks the same, and against it when it asks another thing', async () => {
    const asked = 'What does error E2040 mean?';
    expect(await asTold(asked, 0.9)).toBeGreaterThan(0.2);
    expect(await asTold(asked, 0.2)).toBeLessThan(-0.2);
    expect(await asTold(asked)).toBe(0);
  });

  test('speaks less for it when it is about another name', async () => {
    const [same, other] = [
      await asTold('What does error E2040 mean?', 0.9),
      await asTold('What does error E3001 mean?', 0.9),
    ];
    expect(other).toBeGreaterThanOrEqual(0);
    expect(other).toBeLessThan((same ?? 0) / 2);
  });
});
