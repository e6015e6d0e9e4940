import { readOnnxModel } from './onnx-model.js';
import type { SentenceEncoder } from './sentence-encoder.js';
import { createThreadEncoder } from './thread-encoder.js';

/** What runs models in ONNX. Not installed with Quoth: it is large, and fetches programs when it is installed. */
const runtime = '@huggingface/transformers';

/**
 * A sentence-transformers model in ONNX from a folder of this machine, run by {@link runtime}, which whoever runs Quoth
 * installs; nothing is fetched. Which languages it understands is theirs to know. Throws a `UserError` for a folder that
 * holds no such model. `runtimeModule` is where the runtime is loaded from.
 */
export function openOnnxEncoder(folder: string, runtimeModule: string = runtime): SentenceEncoder {
  const model = readOnnxModel(folder);
  return createThreadEncoder({
    name: model.name,
    dimensions: model.dimensions,
    thread: new URL('./onnx-thread.js', import.meta.url),
    workerData: { model, runtimeModule } satisfies OnnxThreadData,
  });
}

/** What the thread of a model is told. */
export interface OnnxThreadData {
  readonly model: ReturnType<typeof readOnnxModel>;
  readonly runtimeModule: string;
}
