import { describe, expect, test } from 'vitest';
import { confidenceFigures, type Judged, judgedOf } from '../../../src/answer/judge/figures.js';
import { type Ranking, rankPassages } from '../../../src/answer/rank/rank.js';
import { createKnowledge } from '../../../src/answer/understand/knowledge.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';
import { rankedAs } from '../support/ranking.js';

/** Paragraphs about other matters, so that the rarity of words means something. */
const others = ['The pond freezes.', 'Bees swarm.', 'The clock is late.', 'A choir sings at noon.'];

async function rank(question: string, ...paragraphs: string[]): Promise<Ranking> {
  const article = articleOf('own', { title: 'Notes', paragraphs: [...paragraphs, ...others] });
  return rankPassages(question, await createKnowledge([article], buildLocalIndex));
}

type Figures = Readonly<Record<(typeof confidenceFigures)[number]['name'], number>>;

function figuresOf(judged: Judged | undefined): Figures {
  if (judged === undefined) throw new Error('There is no passage to judge.');
  return Object.fromEntries(confidenceFigures.map(({ name, of }) => [name, of(judged)])) as Figures;
}

async function figures(question: string, ...paragraphs: string[]): Promise<Figures> {
  return figuresOf(judgedOf(await rank(question, ...paragraphs)));
}

describe('what a confidence is made of', () => {
  test('without any passage there is nothing to judge', async () => {
    expect(judgedOf(await rank('zebra'))).toBeUndefined();
  });

  test('is numbers, also of a question without a word that counts', async () => {
    for (const asked of ['', '?', 'the']) {
      const ranking = await rankedAs(asked, [{ of: 'The bell is old.', score: 1 }]);
      expect(Object.values(figuresOf(judgedOf(ranking))).filter(Number.isNaN), asked).toEqual([]);
    }
  });

  test('names that the passage lacks', async () => {
    const all = await figures('Did Ana meet Bruno?', 'Ana met Bruno at the mill.');
    const one = await figures('Did Ana meet Bruno?', 'Ana met nobody at the mill.');
    expect(all).toMatchObject({ missingNames: 0 });
    expect(one.missingNames).toBeGreaterThan(0.3);
    expect(one.missingNames).toBeLessThan(0.7);
  });

  describe('but not the first name of whom the article names in full elsewhere', () => {
    const asked = 'How old was Ana Sol, who went home by the ferry?';
    const passage = 'Sol, who was 25 years old, went home by the ferry.';

    /** The share of the names that the passage lacks, beside another paragraph of its article. */
    async function lacking(question: string, elsewhere: string): Promise<number> {
      const judged = judgedOf(await rank(question, passage, elsewhere));
      expect(judged?.best.match.candidate.passage.text).toBe(passage);
      return figuresOf(judged).missingNames;
    }

    test('where the passage has the name behind it', async () => {
      expect(await lacking(asked, 'Ana Sol keeps the goal.')).toBe(0);
    });

    test.each([
      ['the article does not have it', asked, 'Bo Sol keeps the goal.'],
      [
        'another name stands behind it',
        'How old was Ana Lund, who went home by the ferry?',
        'Ana Lund keeps the goal.',
      ],
      [
        'a word stands between the two',
        'How old was Ana or Sol, who went home by the ferry?',
        'Ana keeps the goal.',
      ],
      [
        'no name stands behind it',
        'How old was Ana who went home by the ferry?',
        'Ana keeps the goal.',
      ],
    ])('but where %s', async (_why, question, elsewhere) => {
      expect(await lacking(question, elsewhere)).toBeGreaterThan(0.1);
    });
  });

  test('what no near passage says', async () => {
    const asked = 'Where does the ferry carry cattle?';
    expect(await figures(asked, 'The ferry is red.', 'Carts carry cattle.')).toMatchObject({
      nowhere: 0,
    });
    const lacking = await figures(asked, 'The ferry is red.');
    expect(lacking.nowhere).toBeGreaterThan(0.3);
  });

  test('the words of the question, looked for around the marked sentence', async () => {
    const asked = 'What cattle does the old ferry carry?';
    const near = 'The old ferry is red. It carries cattle. Nobody minds. The mill stands still.';
    const far =
      'The old ferry sails. It is slow. Nobody minds. The mill grinds. A cart has cattle.';
    const [close, apart] = [await figures(asked, near), await figures(asked, far)];
    expect(close).toMatchObject({ said: 1, oneUnsaid: 0 });
    expect(apart.said).toBeLessThan(1);
    expect(apart.oneUnsaid).toBeGreaterThan(0);
  });

  test('the kind of thing that is asked for, in the marked sentence', async () => {
    const asked = 'When did the ferry sink?';
    const dated = await figures(asked, 'The ferry sank in 1912. It was red.');
    const undated = await figures(
      asked,
      'The ferry sank. It was red. It lay still. It was built in 1890.',
    );
    expect([dated.kindMissing, undated.kindMissing]).toEqual([0, 1]);
  });

  test('a measure, where one is asked for', async () => {
    const asked = 'How tall is the mill?';
    const measured = await figures(asked, 'The mill is 20 metres tall.');
    const bare = await figures(asked, 'The mill is tall.');
    expect([measured.measureMissing, bare.measureMissing]).toEqual([0, 1]);
    expect([measured.kindMissing, bare.kindMissing]).toEqual([0, 0]);
  });

  test('any word that may give a reason, where "why" is asked', async () => {
    const asked = 'Why was the mill closed?';
    const told = await figures(asked, 'The mill was closed to save rye.');
    const bare = await figures(asked, 'The road from Lund to Elm was long. The mill was closed.');
    expect([told.measureMissing, bare.measureMissing]).toEqual([0, 1]);
  });

  test('somebody by name, where "who" is asked', async () => {
    const asked = 'Who built the mill?';
    const named = await figures(asked, 'The mill was built by Ana Sol.');
    const nameless = await figures(asked, 'The mill was built by hand.');
    expect([named.personMissing, nameless.personMissing]).toEqual([0, 1]);
  });

  test.each([
    ['just before', 'In 1912 some 40 old boats sank.', 0],
    ['four words before', 'Only 40 old and rotten boats sank.', 0],
    ['five words before', 'Only 40 old and very rotten boats sank.', 1],
    ['behind', 'Old boats sank in 1912.', 1],
    ['of the question itself', 'In all 12 boats sank.', 1],
  ])('a number %s what is counted', async (_where, text, uncounted) => {
    expect(await figures('How many boats sank with 12 men?', text)).toMatchObject({ uncounted });
  });

  test('another one of a row', async () => {
    const asked = 'When did World War I end?';
    expect(await figures(asked, 'World War I ended in 1918.')).toMatchObject({ otherNumber: 0 });
    expect(await figures(asked, 'World War II ended in 1945.')).toMatchObject({ otherNumber: 1 });
  });

  test('one word of which the spelling was guessed is a guess, two are none', async () => {
    expect(await figures('lockomotive', 'The locomotive is red.')).toMatchObject({ onlyGuess: 1 });
    expect(await figures('lockomotive stattion', 'The locomotive station.')).toMatchObject({
      onlyGuess: 0,
    });
    // A physician is a doctor.
    expect(await figures('lockomotive physician', 'The locomotive of a doctor.')).toMatchObject({
      onlyGuess: 0,
    });
    expect(await figures('locomotive', 'The locomotive is red.')).toMatchObject({ onlyGuess: 0 });
  });

  test('a passage that is more alike in meaning than the first', async () => {
    const ranking = await rank('red ferry', 'The red ferry sails.', 'A red mill.', 'A ferry.');
    const alike = (...values: readonly number[]): number | undefined =>
      figuresOf(
        judgedOf({
          ...ranking,
          candidates: ranking.candidates.map((candidate, index) => ({
            ...candidate,
            likeness: values[index] ?? 0,
          })),
        }),
      ).lessAlike;
    expect(alike(0.5, 0.7, 0.2)).toBeCloseTo(0.2);
    expect(alike(0.7, 0.5)).toBe(0);
  });

  test('a number before what is counted, which is not the year', async () => {
    const asked = 'How many ferries carried cattle?';
    const counted = await figures(asked, 'In August 2019 some 35 large ferries carried cattle.');
    const dated = await figures(asked, 'In late August 2019 ferries carried cattle.');
    expect([counted.uncounted, dated.uncounted]).toEqual([0, 1]);
  });

  test('an answer among answers to other questions, by their share', async () => {
    const below = async (...headings: readonly string[]): Promise<number | undefined> => {
      const plain = articleOf('own', { paragraphs: ['The red ferry sails.', ...others] });
      const passages = plain.passages.map((passage, at) => ({
        ...passage,
        headings: [headings[at] ?? 'Notes'],
      }));
      const knowledge = await createKnowledge([{ ...plain, passages }], buildLocalIndex);
      return figuresOf(judgedOf(await rankPassages('red ferry', knowledge))).amongAnswers;
    };
    expect(await below()).toBe(0);
    expect(await below('Which ferry is red? ')).toBeCloseTo(1 / 5);
    expect(await below('Which ferry?', 'Who freezes?', 'Who swarms?')).toBeCloseTo(3 / 5);
    expect(await below('The ferry', 'Who freezes?', 'Who swarms?')).toBe(0);
  });

  test('how many words are looked for, up to twelve', async () => {
    const words = ['red', 'ferry', 'carries', 'cattle', 'mill', 'pond', 'bees', 'clock', 'choir'];
    const more = [...words, 'cart', 'boat', 'noon', 'tower', 'bridge'];
    const few = await figures('ferry', 'The red ferry carries cattle.');
    const twelve = await figures(more.slice(0, 12).join(' '), 'The red ferry carries cattle.');
    const many = await figures(more.join(' '), 'The red ferry carries cattle.');
    expect(few.terms).toBeCloseTo(Math.log(2));
    expect(twelve.terms).toBeCloseTo(Math.log(13));
    expect(many.terms).toBeCloseTo(Math.log(13));
  });

  test('small corpora count as one of eighty passages', async () => {
    const small = await figures('ferry', 'The ferry sails.');
    expect(small.corpusSize).toBeCloseTo(Math.log(80));
    const paragraphs = Array.from({ length: 100 }, (_, index) => `Ferry ${index} sails.`);
    const large = await figures('ferry', ...paragraphs);
    expect(large.corpusSize).toBeCloseTo(Math.log(104));
  });
});
