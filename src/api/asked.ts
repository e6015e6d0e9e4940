import { z } from 'zod';
import { mostResults } from '../answer/answer.js';
import { citationStyles } from '../citing/cite.js';
import { isoPeriod } from '../language/time/iso-period.js';
import { maxQuoteLength } from '../verify/read-quote.js';

/** UTF-16 units of a question, or of what is searched for. The longest message on Discord has as many. */
export const maxQuestionLength = 4_000;

/** Questions before, that a question may follow up: the engine looks at no more. */
const mostBefore = 3;

/** Questions in one request. */
export const mostQuestions = 100;

const mostEvidence = 20;
export const mostListed = 100;

/** Names of publishers and tags: none has more. */
const maxNameLength = 200;

const question = z.string().max(maxQuestionLength);
const name = z.string().min(1).max(maxNameLength);

const day = z
  .string()
  .max(10)
  .refine((value) => isoPeriod(value) !== undefined, 'must be a day, a month or a year: 2019-09-30')
  .describe('A day, a month or a year: `2019-09-30`, `2019-09`, `2019`.');

/** Which articles may answer. */
const conditions = {
  article: name.optional().describe('Only the article with this id.'),
  publisher: name.optional().describe('Only publishers with these words in their name.'),
  tag: name.optional().describe('Only articles with this tag.'),
  language: name.optional().describe('Only articles in this language: `en`, `pt-BR`.'),
  since: day.optional(),
  until: day.optional(),
};

export type Conditions = z.output<z.ZodObject<typeof conditions>>;

export const questionShape = z.object({
  question: question.describe('A question, as somebody types it.'),
  limit: z.int().min(1).max(mostEvidence).optional().describe('Most passages; 3 unless told.'),
  after: z
    .array(question)
    .max(mostBefore)
    .optional()
    .describe('Questions asked before, oldest first, so that "And when?" is understood.'),
  ...conditions,
});

/** One question, or many. */
export const askShape = questionShape
  .extend({
    question: questionShape.shape.question.optional(),
    questions: z
      .array(question)
      .min(1)
      .max(mostQuestions)
      .optional()
      .describe(
        'In the place of `question`: many, each by itself. They are answered as lines of JSON, in their order.',
      ),
  })
  .refine(
    (asked) => (asked.question === undefined) !== (asked.questions === undefined),
    'needs either question or questions',
  );

export type AskedQuestion = z.output<typeof questionShape>;

/** A number as an address has it. */
const written = z.string().regex(/^\d{1,9}$/u, 'must be a whole number');

export const searchShape = z.object({
  q: question.min(1).describe('What is searched for.'),
  limit: written
    .transform(Number)
    .pipe(z.int().min(1).max(mostResults))
    .optional()
    .describe(`Most passages, 1 to ${mostResults}; 10 unless told.`),
  ...conditions,
});

export const pageShape = z.object({
  limit: written
    .transform(Number)
    .pipe(z.int().min(1).max(mostListed))
    .optional()
    .describe(`Articles on a page, 1 to ${mostListed}; 50 unless told.`),
  offset: written
    .transform(Number)
    .optional()
    .describe('How many articles come before this page; 0 unless told.'),
});

export const styleShape = z.object({
  style: z
    .enum(citationStyles)
    .optional()
    .describe('How it is written; `plain`, a line in English, unless told.'),
});

export const quoteShape = z.object({
  quote: z.string().min(1).max(maxQuoteLength).describe('What an article is said to say.'),
  source: name.optional().describe('Whom it is said to be from: a publisher, a title, an author.'),
});
