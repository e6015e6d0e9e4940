import { basename, dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { EncodeReply, EncodeRequest } from './encoder-messages.js';
import type { OnnxThreadData } from './onnx-encoder.js';
import { toVector, type Vector } from './sentence-encoder.js';

/*
 * The thread that a model in ONNX lives in. The runtime is no dependency of ours: the little of it that is called is
 * declared here. https://huggingface.co/docs/transformers.js/api/pipelines
 */

interface Tensor {
  tolist(): readonly (readonly number[])[];
}

type Extract = (
  texts: readonly string[],
  options: { readonly pooling: 'mean' | 'cls'; readonly normalize: boolean },
) => Promise<Tensor>;

interface Runtime {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: { readonly dtype: 'q8' | 'fp32'; readonly local_files_only: true },
  ): Promise<Extract>;
}

const { model, runtimeModule } = workerData as OnnxThreadData;

const loaded = load();
// Whoever asks first is told; nobody may have asked yet.
loaded.catch(() => undefined);

async function load(): Promise<Extract> {
  const runtime = await importRuntime();
  runtime.env.allowRemoteModels = false;
  runtime.env.localModelPath = dirname(model.folder);
  return runtime.pipeline('feature-extraction', basename(model.folder), {
    dtype: model.isQuantized ? 'q8' : 'fp32',
    local_files_only: true,
  });
}

async function importRuntime(): Promise<Runtime> {
  try {
    return (await import(runtimeModule)) as Runtime;
  } catch (error) {
    throw new Error(
      `QUOTH_MODEL is a folder, and ${runtimeModule} cannot be loaded, which runs such models: install it beside Quoth (npm install ${runtimeModule}).`,
      { cause: error },
    );
  }
}

async function encode({ texts, purpose }: EncodeRequest): Promise<EncodeReply> {
  try {
    const extract = await loaded;
    const vectors: Vector[] = [];
    const prompted = texts.map((text) => model.prompts[purpose] + text);
    const tensor = await extract(prompted, { pooling: model.pooling, normalize: true });
    for (const numbers of tensor.tolist()) {
      if (numbers.length !== model.dimensions) throw wrongSize(numbers.length);
      vectors.push(toVector(numbers));
    }
    return { kind: 'encoded', vectors };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function wrongSize(given: number): Error {
  return new Error(
    `The model in ${model.folder} gave vectors of ${given} numbers, and its config.json says ${model.dimensions}.`,
  );
}

parentPort?.on('message', (request: EncodeRequest) => {
  void encode(request).then((reply) => parentPort?.postMessage(reply));
});
