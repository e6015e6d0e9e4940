import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../shared/errors.js';
import type { Purpose } from './sentence-encoder.js';

/** How the vectors of a text's tokens become one. */
type Pooling = 'mean' | 'cls';

/** A sentence-transformers model in ONNX, as the files of its folder describe it. */
export interface OnnxModel {
  readonly folder: string;
  /** Differs for other files: vectors of another model cannot be compared. */
  readonly name: string;
  readonly dimensions: number;
  readonly pooling: Pooling;
  /** Whether the weights are 8-bit numbers. */
  readonly isQuantized: boolean;
  /** What stands before every text, by what it is encoded for. */
  readonly prompts: Readonly<Record<Purpose, string>>;
}

const config = z.looseObject({ hidden_size: z.number().int().positive().max(8_192) });

const poolingConfig = z.looseObject({
  pooling_mode_cls_token: z.boolean().default(false),
  pooling_mode_mean_tokens: z.boolean().default(true),
});

const promptConfig = z.looseObject({ prompts: z.record(z.string(), z.string()).default({}) });

/** Reads what a folder says of its model. Throws a {@link UserError} where it holds none, or one that we cannot run. */
export function readOnnxModel(path: string): OnnxModel {
  const folder = resolve(path);
  const weights = ['model_quantized.onnx', 'model.onnx'].find((name) =>
    existsSync(join(folder, 'onnx', name)),
  );
  if (weights === undefined) {
    throw new UserError(
      'no-model',
      `QUOTH_MODEL: there is no sentence model in ONNX in ${folder}: onnx/model.onnx or onnx/model_quantized.onnx is missing.`,
    );
  }
  const { hidden_size: dimensions } = readJson(folder, 'config.json', config);
  const pooling = readJson(folder, '1_Pooling/config.json', poolingConfig, {});
  if (!pooling.pooling_mode_cls_token && !pooling.pooling_mode_mean_tokens) {
    throw new UserError(
      'no-model',
      `QUOTH_MODEL: ${folder} pools the vectors of its words in a way that Quoth does not know: only mean and cls are.`,
    );
  }
  const file = 'config_sentence_transformers.json';
  const { prompts } = readJson(folder, file, promptConfig, {});
  return {
    folder,
    name: nameOf(folder, weights),
    dimensions,
    pooling: pooling.pooling_mode_cls_token ? 'cls' : 'mean',
    isQuantized: weights === 'model_quantized.onnx',
    prompts: {
      question: prompts['query'] ?? '',
      passages: prompts['passage'] ?? prompts['document'] ?? '',
    },
  };
}

/** Absent files are read as `otherwise`, where there is one. */
function readJson<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
  otherwise?: unknown,
): z.infer<Schema> {
  const path = join(folder, name);
  if (otherwise !== undefined && !existsSync(path)) return schema.parse(otherwise);
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError('no-model', `QUOTH_MODEL: ${path} cannot be used: ${reason}`, {
      cause: error,
    });
  }
}

/** By path, size and time of the weights: to read hundreds of megabytes at each start would take longer than the model. */
function nameOf(folder: string, weights: string): string {
  const { size, mtimeMs } = statSync(join(folder, 'onnx', weights));
  const print = createHash('sha256')
    .update(`${folder} ${weights} ${size} ${mtimeMs}`)
    .digest('hex');
  return `onnx-${print.slice(0, 16)}`;
}
