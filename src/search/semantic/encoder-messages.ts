import type { Purpose, Vector } from './sentence-encoder.js';

/** What is asked of the thread of an encoder, one request at a time. */
export interface EncodeRequest {
  readonly texts: readonly string[];
  readonly purpose: Purpose;
}

export type EncodeReply =
  | { readonly kind: 'encoded'; readonly vectors: readonly Vector[] }
  | { readonly kind: 'failed'; readonly error: Error };
