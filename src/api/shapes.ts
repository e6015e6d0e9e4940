import { z } from 'zod';
import { citationStyles } from '../citing/cite.js';

const span = z.object({ start: z.int(), end: z.int() });
const spans = z.array(span).readonly();

const source = z.object({
  title: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
});

/** Where a passage stands. */
const place = z.object({
  article: z.string(),
  passage: z.string(),
  paragraph: z.int(),
  part: z.int().optional(),
  page: z.int().optional(),
  revision: z.int().optional(),
  source,
});

export const evidenceShape = place.extend({
  text: z.string().describe('The passage, word for word.'),
  highlights: spans.describe('The sentence that answers first; in UTF-16 units of `text`.'),
  score: z.number(),
  newest: z.literal(true).optional(),
  pinned: z.literal(true).optional(),
  alsoIn: z.array(place).readonly().optional(),
});

const evidence = z.array(evidenceShape).readonly();

const oneAnswer = z.object({
  kind: z.enum(['found', 'uncertain', 'nothing']),
  question: z.string(),
  confidence: z.number(),
  correction: z.string().optional().describe('What was looked for in place of a word.'),
  translatedFrom: z.string().optional(),
  missing: z.array(z.string()).readonly().optional().describe('What no near passage has.'),
  notExact: z
    .literal(true)
    .optional()
    .describe('No passage has the words in quotation marks; absent where some do.'),
  unknown: z
    .object({
      name: z.enum(['tag', 'publisher', 'since', 'until', 'lang']),
      typed: z.string(),
      near: z.array(z.string()).readonly(),
    })
    .optional()
    .describe('A condition of the question that no article meets, with what is near.'),
  evidence,
  nearest: evidence.optional().describe('What has some of the words, where none answers.'),
});

/** Of the articles: the same as long as no article is changed. */
const version = z.string().describe('Of the articles: it changes whenever one of them does.');

export const answerShape = oneAnswer.extend({
  version,
  parts: z
    .array(oneAnswer.extend({ label: z.string(), differing: spans }))
    .readonly()
    .optional()
    .describe('Where the question asks several things: each with its answer.'),
});

export const foundShape = z.object({
  version,
  query: z.string(),
  areNear: z.boolean().describe('Whether the passages have only some of what was searched for.'),
  passages: evidence,
});

const listedArticle = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  language: z.string(),
  passages: z.int(),
});

export const articlesShape = z.object({
  version,
  total: z.int(),
  offset: z.int(),
  next: z.int().optional().describe('The offset of the next page; absent on the last one.'),
  articles: z.array(listedArticle).readonly(),
});

const passageKind = z.enum([
  ...(['paragraph', 'list', 'quotation', 'table', 'code', 'caption', 'note', 'summary'] as const),
]);

const passage = place.extend({
  kind: passageKind,
  headings: z.array(z.string()).readonly().optional(),
  text: z.string(),
});

export const passageShape = passage.extend({ version });

export const articleShape = listedArticle.omit({ passages: true }).extend({
  version,
  author: z.string().optional(),
  summary: z.string().optional(),
  licence: z.string().optional(),
  revision: z.int().optional(),
  tags: z.array(z.string()).readonly(),
  passages: z.array(passage.omit({ article: true, source: true })).readonly(),
});

export const citationShape = z.object({
  version,
  article: z.string(),
  passage: z.string().optional(),
  style: z.enum(citationStyles),
  citation: z.string().describe('As it is written; nothing in it that the article does not give.'),
});

const difference = z.object({
  kind: z.enum(['same', 'replaced', 'added', 'left-out']),
  quoted: z.string(),
  original: z.string(),
  marked: z.literal(true).optional(),
});

/** Where words of an article are, and how they differ from the quotation. */
const checkedPlace = place.extend({
  spans: z
    .array(span.extend({ paragraph: z.int(), part: z.int().optional(), text: z.string() }))
    .readonly(),
  differences: z.array(difference).readonly().optional(),
});

export const checkShape = z.object({
  version,
  kind: z.enum(['verbatim', 'misattributed', 'altered', 'joined', 'earlier', 'absent']),
  quote: z.string().describe('What was looked for.'),
  named: z.string().optional().describe('The source that it was said to be from.'),
  places: z
    .array(checkedPlace)
    .readonly()
    .describe('Where it stands, or what is nearest; of one that is joined, its parts.'),
  fromAnother: z.literal(true).optional().describe('The article is not of the source named.'),
  replaced: z.string().optional().describe('When the article that had it was changed.'),
  now: checkedPlace.optional().describe('What the articles say instead.'),
});

export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
});

/** What the document of the API calls them. */
export const namedShapes = {
  Answer: answerShape,
  Evidence: evidenceShape,
  Found: foundShape,
  Articles: articlesShape,
  Article: articleShape,
  Passage: passageShape,
  Citation: citationShape,
  Check: checkShape,
  Problem: problemShape,
} as const;
