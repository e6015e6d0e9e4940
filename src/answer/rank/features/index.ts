import { article, lead, localTerms, neighbours } from './article.js';
import { definition } from './definition.js';
import type { Feature } from './feature.js';
import { likeness, meaning, sameQuestion, sentenceMeaning } from './meaning.js';
import { numbered } from './numbered.js';
import { adjacentTerms, phrase, sentencePhrase } from './order.js';
import { fragment, negation, littleNews, otherName, titled } from './plain.js';
import {
  answerKind,
  bm,
  exact,
  grams,
  guessedWords,
  length,
  prefix,
  summary,
  withoutMeasure,
} from './terms.js';

/** Every feature by its name. A candidate's values stand in this order. */
export const features = [
  { name: 'bm', of: bm },
  { name: 'article', of: article },
  { name: 'phrase', of: phrase },
  { name: 'prefix', of: prefix },
  { name: 'sentencePhrase', of: sentencePhrase },
  { name: 'localTerms', of: localTerms },
  { name: 'lead', of: lead },
  { name: 'neighbours', of: neighbours },
  { name: 'adjacentTerms', of: adjacentTerms },
  { name: 'exact', of: exact },
  { name: 'length', of: length },
  { name: 'answerKind', of: answerKind },
  { name: 'withoutMeasure', of: withoutMeasure },
  { name: 'grams', of: grams },
  { name: 'guessedWords', of: guessedWords },
  { name: 'meaning', of: meaning },
  { name: 'sentenceMeaning', of: sentenceMeaning },
  { name: 'likeness', of: likeness },
  { name: 'sameQuestion', of: sameQuestion },
  { name: 'summary', of: summary },
  { name: 'numbered', of: numbered },
  { name: 'definition', of: definition },
  { name: 'fragment', of: fragment },
  { name: 'littleNews', of: littleNews },
  { name: 'negation', of: negation },
  { name: 'otherName', of: otherName },
  { name: 'titled', of: titled },
] as const satisfies readonly { readonly name: string; readonly of: Feature }[];

export type FeatureName = (typeof features)[number]['name'];

/** What each feature adds to a candidate's score, per unit. */
export type FeatureWeights = Readonly<Record<FeatureName, number>>;
