import type { SentenceEncoder } from './sentence-encoder.js';
import { createThreadEncoder } from './thread-encoder.js';

/** The encoder that comes with Quoth, for English: it starts in about a second, and takes 150 MB. */
export function createPackagedEncoder(): SentenceEncoder {
  return createThreadEncoder({
    name: 'universal-sentence-encoder-lite-1',
    languages: ['en'],
    dimensions: 512,
    thread: new URL('./encoder-thread.js', import.meta.url),
  });
}
