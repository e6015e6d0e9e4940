import { z } from 'zod';

/** What came of one engine on one set. */
export const measurementSchema = z.object({
  engine: z.string(),
  paragraphs: z.number(),
  /** Questions asked: fewer than wanted when the time for it was over. */
  questions: z.number(),
  recall1: z.number(),
  recall5: z.number(),
  mrr10: z.number(),
  p50Ms: z.number(),
  p95Ms: z.number(),
  p99Ms: z.number(),
  buildMs: z.number(),
  /** After collection, with the texts. */
  heapMb: z.number(),
  savedMb: z.number().optional(),
  loadMs: z.number().optional(),
});

export type Measurement = z.infer<typeof measurementSchema>;
