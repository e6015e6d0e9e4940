import { expect, test } from 'vitest';
import { writtenUnits } from '../../../src/language/written-units.js';
import { findPhrase } from '../../../src/search/exact/find-phrase.js';
import {
  createPhraseFilter,
  mayHold,
  phraseKeys,
} from '../../../src/search/exact/phrase-filter.js';
import { articleOf } from '../../contracts/articles.js';
import { seeded } from '../../support/seeded.js';
import { writeWorld } from '../../verify/support/written-world.js';

const worlds = writeWorld(
  { passages: 800, passagesInArticle: 10, wordsInVocabulary: 2_000 },
  seeded(7),
);
const articles = worlds.flatMap((world) => world.articles);

test('every passage is found by its own words, in every script', async () => {
  for (const article of articles) {
    for (const passage of article.passages) {
      const text = passage.text.slice(0, writtenUnits(passage.text)[6]?.end);
      const found = await findPhrase({ articles: [article], text, limit: 99, holds: () => true });
      expect(found.map((each) => each.passage)).toContain(passage);
    }
  }
});

test('few passages get through that do not hold a word', () => {
  const keys = phraseKeys('zeppelin');
  let looked = 0;
  let through = 0;
  for (const article of articles) {
    const filter = createPhraseFilter(article);
    for (const index of article.passages.keys()) {
      looked += 1;
      if (mayHold(filter, index, keys)) through += 1;
    }
  }
  expect(through / looked).toBeLessThan(0.01);
});

test('only what holds is found, as many as are wanted, in the order of the articles', async () => {
  const pier = (name: string) => articleOf(name, { paragraphs: ['A pier.', 'No. A pier.'] });
  const [one, other] = [pier('one'), pier('other')];
  const found = await findPhrase({
    articles: [one, other],
    text: 'A PIER',
    limit: 2,
    holds: ({ text }) => text.startsWith('A'),
  });
  expect(found.map(({ article }) => article)).toEqual([one, other]);
  expect(await findPhrase({ articles: [one], text: ' ', limit: 2, holds: () => true })).toEqual([]);
});
