import { describe, expect, test } from 'vitest';
import { createKnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { buildLocalIndex } from '../../src/search/local-index.js';
import type { QuoteCheck, QuotedText } from '../../src/verify/quote-check.js';
import { maxQuoteLength } from '../../src/verify/read-quote.js';
import { articleOf } from '../contracts/articles.js';
import { checkMany } from './support/check-many.js';
import { seeded } from '../support/seeded.js';
import { sourcesOf } from './support/sources.js';
import { writeWorld } from './support/written-world.js';

const articles = [
  articleOf('ferries', {
    title: 'Ferries of the bay',
    publisher: 'Harbour Post',
    paragraphs: [
      'The ferry leaves pier 4 at 9.30 every morning. It does not wait for late passengers, and no dogs are allowed on the upper deck.',
      'Tickets cost 12 euros. The anti-noise rules aren’t relaxed on Sundays — they are strict all week.',
      'Crews rest in the old custom house, where the temperature falls to -5 degrees and 40 % of the windows are broken.',
    ],
  }),
  articleOf('bridges', {
    title: 'Bridges over the canal',
    publisher: 'Canal Times',
    paragraphs: [
      'The iron bridge was closed for eleven weeks after a barge had struck its northern pillar.',
      'A new bridge of oak and steel will be opened by the mayor of the old town in spring.',
    ],
  }),
];

async function check(text: string, source?: string): Promise<QuoteCheck> {
  const knowledge = await createKnowledgeBase(articles, buildLocalIndex);
  const quote: QuotedText = { text, ...(source !== undefined && { source }) };
  return knowledge.check(quote);
}

const kindOf = async (text: string, source?: string): Promise<string> =>
  (await check(text, source)).kind;

/** What differs, as `quoted > original`. */
function changesIn(checked: QuoteCheck): readonly string[] {
  if (checked.kind !== 'altered') return [];
  return checked.differences
    .filter(({ kind }) => kind !== 'same')
    .map(({ quoted, original }) => `${quoted} > ${original}`);
}

describe('word for word', () => {
  test('is verbatim, with the place as offsets into the passage', async () => {
    const checked = await check('does not wait for late passengers');
    if (checked.kind !== 'verbatim') throw new Error(checked.kind);
    const [{ article, spans }] = checked.places;
    const [{ passage, start, end }] = spans;
    expect(article.id).toBe('ferries');
    expect(passage.text.slice(start, end)).toBe('does not wait for late passengers');
  });

  test.each([
    ['white space', 'does  not\nwait for late\tpassengers'],
    ['quotation marks around it', '“does not wait for late passengers”'],
    ['marks that it goes on', '"…does not wait for late passengers…"'],
    ['an apostrophe', "rules aren't relaxed on Sundays"],
    ['a dash', 'relaxed on Sundays -- they are strict'],
    ['Unicode forms', 'Ｔickets cost １２ euros'],
    ['a soft hyphen', 'late pas\u00adsengers'],
  ])('whatever its %s', async (_, quote) => {
    expect(await kindOf(quote)).toBe('verbatim');
  });

  test('goes on over the end of a paragraph', async () => {
    const checked = await check('no dogs are allowed on the upper deck. Tickets cost 12 euros.');
    if (checked.kind !== 'verbatim') throw new Error(checked.kind);
    const [{ spans }] = checked.places;
    expect(spans.map(({ passage, start, end }) => passage.text.slice(start, end))).toEqual([
      'no dogs are allowed on the upper deck.',
      'Tickets cost 12 euros.',
    ]);
  });

  test('takes one word, and the most common words', async () => {
    expect(await kindOf('pier')).toBe('verbatim');
    expect(await kindOf('of the')).toBe('verbatim');
  });
});

describe('not quite word for word', () => {
  test.each([
    ['another word', 'does not wait for early passengers', ['early > late']],
    ['without "not"', 'It does wait for late passengers, and no dogs', [' > not']],
    ['another number', 'Tickets cost 13 euros.', ['13 > 12']],
    ['another case', 'the ferry leaves pier 4 at 9.30', ['the > The']],
    ['a word more', 'does not wait for very late passengers', ['very > ']],
    ['another sign', 'The ferry leaves pier 4 at 9.30 every morning!', ['! > .']],
    ['other ends', 'noise rules aren’t relaxed on Sundays', [' > anti-']],
    ['a number without its sign', '5 degrees and 40 % of the windows', [' > -']],
    ['a number without its measure', 'falls to -5 degrees and 40', [' > %']],
  ])('%s is told word by word', async (_, quote, changes) => {
    const checked = await check(quote);
    expect(checked.kind).toBe('altered');
    expect(changesIn(checked)).toEqual(changes);
  });

  test('words left out are told, and whether an ellipsis says so', async () => {
    const plain = await check('The ferry leaves pier 4 every morning. It does not wait');
    const marked = await check('The ferry leaves pier 4 […] every morning. It does not wait');
    if (plain.kind !== 'altered' || marked.kind !== 'altered') throw new Error('Not altered.');
    const leftOut = { kind: 'left-out', original: 'at 9.30' };
    expect(plain.differences[1]).toEqual({ ...leftOut, quoted: '' });
    expect(marked.differences[1]).toEqual({ ...leftOut, quoted: '[…]', marked: true });
  });

  test('a part of a word is no word of the article', async () => {
    expect(await kindOf('aren')).not.toBe('verbatim');
    expect(await kindOf('at 9')).not.toBe('verbatim');
  });

  test('differences give both texts whole', async () => {
    const checked = await check('It does wait for early passengers, and no dogs');
    if (checked.kind !== 'altered') throw new Error(checked.kind);
    const quoted = checked.differences.map((each) => each.quoted).filter(Boolean);
    expect(quoted.join(' ')).toBe('It does wait for early passengers, and no dogs');
  });
});

describe('sources', () => {
  const quote = 'The iron bridge was closed for eleven weeks';

  test('one that has it, by publisher, title or id', async () => {
    expect(await kindOf(quote, 'the Canal Times')).toBe('misattributed');
    expect(await kindOf(quote, 'canal times')).toBe('verbatim');
    expect(await kindOf(quote, 'Bridges over the canal')).toBe('verbatim');
    expect(await kindOf(quote, 'bridges')).toBe('verbatim');
  });

  test('one that does not have it', async () => {
    const checked = await check(quote, 'Harbour Post');
    if (checked.kind !== 'misattributed') throw new Error(checked.kind);
    expect(checked.named).toBe('Harbour Post');
    expect(checked.places[0].article.id).toBe('bridges');
  });

  test('altered, and of another source too', async () => {
    const checked = await check('The iron bridge was closed for twelve weeks', 'Harbour Post');
    expect(checked).toMatchObject({ kind: 'altered', isFromAnother: true });
  });
});

describe('from several places', () => {
  test('two articles', async () => {
    const checked = await check(
      'The ferry leaves pier 4 at 9.30 after a barge had struck its northern pillar.',
    );
    if (checked.kind !== 'joined') throw new Error(checked.kind);
    expect(checked.pieces.map(({ place }) => place.article.id)).toEqual(['ferries', 'bridges']);
  });

  test('two paragraphs, with words left out between them', async () => {
    const checked = await check('no dogs are allowed on the anti-noise rules aren’t relaxed');
    expect(checked.kind).toBe('joined');
  });
});

describe('nothing', () => {
  test('words that the articles have apart are no quotation', async () => {
    expect(await kindOf('The mayor wants dogs on every ferry of the old town by spring')).toBe(
      'absent',
    );
  });

  test('no words, and too many, are refused', async () => {
    await expect(check(' “…” !')).rejects.toMatchObject({ code: 'quote-empty' });
    await expect(check('x'.repeat(maxQuoteLength + 1))).rejects.toMatchObject({
      code: 'quote-too-long',
    });
    expect(await kindOf('word '.repeat(maxQuoteLength / 5))).toBe('absent');
  });
});

test('changes in eight scripts are told from what stands there', async () => {
  const random = seeded(20);
  const size = { passages: 480, passagesInArticle: 6, wordsInVocabulary: 3_000 };
  const worlds = writeWorld(size, random);
  const all = worlds.flatMap((world) => world.articles);
  const knowledge = await createKnowledgeBase(all, buildLocalIndex);
  const sources = worlds.map((world) => sourcesOf(world, random));
  const checked = await checkMany(400, knowledge, sources, random);
  const wrong = checked.filter(({ quote, check: { kind } }) => kind !== quote.expected);
  expect(wrong.filter(({ check: { kind } }) => kind === 'verbatim')).toEqual([]);
  expect(wrong.length).toBeLessThanOrEqual(0.01 * checked.length);
}, 60_000);
