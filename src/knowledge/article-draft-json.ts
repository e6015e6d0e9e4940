import { z } from 'zod';
import { blockKinds, type ArticleDraft, type Block } from './article-draft.js';
import type { Source } from './article.js';
import { articleId, isoDate } from './identifiers.js';
import type { Particulars } from './particulars.js';

const articleIdSchema = z.string().transform((value, context) => {
  const id = articleId(value);
  if (id !== undefined) return id;
  context.addIssue('is no article id');
  return z.NEVER;
});

const dateSchema = z.string().transform((value, context) => {
  const date = isoDate(value);
  if (date !== undefined) return date;
  context.addIssue('is no date');
  return z.NEVER;
});

/** Names every key, so that a new one cannot be forgotten here and lost. */
type ShapeOf<T> = { readonly [Key in keyof T]-?: z.ZodType };

const sourceShape = {
  title: z.string(),
  publisher: z.string().exactOptional(),
  author: z.string().exactOptional(),
  published: dateSchema.exactOptional(),
  url: z.string().exactOptional(),
} satisfies ShapeOf<Source>;

const particularsShape = {
  id: articleIdSchema,
  source: z.object(sourceShape),
  language: z.string().exactOptional(),
  summary: z.string().exactOptional(),
  tags: z.array(z.string()),
  licence: z.string().exactOptional(),
  questions: z.array(z.string()),
  from: dateSchema.exactOptional(),
  until: dateSchema.exactOptional(),
  review: dateSchema.exactOptional(),
  guildIds: z.array(z.string()).exactOptional(),
} satisfies ShapeOf<Particulars>;

const blockShape = {
  kind: z.enum(blockKinds),
  text: z.string(),
  headings: z.array(z.string()),
  page: z.int().min(1).exactOptional(),
} satisfies ShapeOf<Block>;

/** A draft as JSON holds it: in the store, and in the word of another process. */
export const articleDraftSchema: z.ZodType<ArticleDraft> = z.object({
  particulars: z.object(particularsShape),
  blocks: z.array(z.object(blockShape)),
} satisfies ShapeOf<ArticleDraft>);
