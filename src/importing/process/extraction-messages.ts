import { z } from 'zod';
import { articleDraftSchema } from '../../knowledge/article-draft-json.js';
import type { DroppedBlock } from '../import-article.js';
import type { RefusalReason } from '../../knowledge/refusal-reason.js';

/** What the process that reads documents says of one. It has read foreign bytes, so that its word is checked, too. */
const text = z.string();

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
  'unreadable',
  'damaged',
  'too-large',
  'too-complex',
  'no-article',
  'bad-article',
] as const satisfies RefusalReason[];

const imported = z.object({
  draft: articleDraftSchema,
  dropped: z.array(z.object({ kind: z.enum(droppedKinds), text })),
  misspelt: z.array(z.object({ key: text, meant: text })).exactOptional(),
});

export const extractionReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('articles'), articles: z.array(imported) }),
  z.object({ kind: z.literal('refused'), reason: z.enum(refusalReasons), message: text }),
]);

/** What the process sends back: one reply, and then it ends. */
export type ExtractionReply = z.infer<typeof extractionReply>;
