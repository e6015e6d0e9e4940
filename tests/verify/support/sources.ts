import { articleOf } from '../../contracts/articles.js';
import type { QuoteSources } from './mutations.js';
import type { Random } from '../../support/seeded.js';
import { someParagraph, someWord, type World } from './written-world.js';

/** What quotations of a world are made from, with texts beside it that it lacks. */
export function sourcesOf({ articles, vocabulary }: World, random: Random): QuoteSources {
  const { negation, opposites, gap, name } = vocabulary.script;
  const paragraphs = Array.from({ length: 200 }, () => someParagraph(vocabulary, random));
  return {
    articles,
    strangers: [articleOf(`strangers-${name}`, { paragraphs })],
    someWord: (random) => someWord(vocabulary, random),
    negation,
    opposites,
    gap,
  };
}
