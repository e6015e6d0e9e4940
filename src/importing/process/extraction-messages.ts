import { z } from 'zod';
import { blockKinds } from '../../knowledge/article-draft.js';
import type { DroppedBlock } from '../import-article.js';
import type { RefusalReason } from '../../knowledge/refusal-reason.js';

/** What the process that reads documents says of one. It has read foreign bytes, so that its word is checked, too. */
const text = z.string();
const optional = text.optional();

const droppedKinds = [
  'advertisement',
  'related',
  'share',
  'newsletter',
  'footer',
  'source-line',
  'byline',
  'dateline',
  'duplicate',
  'other',
] as const satisfies DroppedBlock['kind'][];

const refusalReasons = [
  'unsupported-type',
  'wrong-type',
  'encrypted',
  'scanned',
  'damaged',
  'too-large',
  'too-complex',
  'no-article',
] as const satisfies RefusalReason[];

const page = z.object({
  facts: z.object({
    title: optional,
    publisher: optional,
    author: optional,
    published: optional,
    url: optional,
    summary: optional,
    language: optional,
  }),
  blocks: z.array(
    z.object({
      kind: z.enum(blockKinds),
      text,
      headings: z.array(text),
      page: z.int().min(1).exactOptional(),
    }),
  ),
  dropped: z.array(z.object({ kind: z.enum(droppedKinds), text })),
});

export const extractionReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), page }),
  z.object({ kind: z.literal('markdown') }),
  z.object({ kind: z.literal('json-lines') }),
  z.object({ kind: z.literal('refused'), reason: z.enum(refusalReasons), message: text }),
]);

/** What the process sends back: one reply, and then it ends. */
export type ExtractionReply = z.infer<typeof extractionReply>;
