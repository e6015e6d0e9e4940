import { z } from 'zod';

/** What a writer that is to be killed tells: that it begins, or that the stores have acknowledged a change. */
export type Acknowledgement =
  | { readonly kind: 'ready' }
  | { readonly kind: 'revision'; readonly articleId: string; readonly number: number }
  | { readonly kind: 'settings'; readonly retentionDays: number }
  | { readonly kind: 'pin'; readonly id: string };

export const acknowledgementSchema: z.ZodType<Acknowledgement> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('revision'), articleId: z.string(), number: z.number() }),
  z.object({ kind: z.literal('settings'), retentionDays: z.number() }),
  z.object({ kind: z.literal('pin'), id: z.string() }),
]);
