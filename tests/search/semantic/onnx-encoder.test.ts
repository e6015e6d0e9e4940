import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOnnxEncoder } from '../../../src/search/semantic/onnx-encoder.js';
import { likeness, type SentenceEncoder } from '../../../src/search/semantic/sentence-encoder.js';

/*
 * The runtime is not installed with Quoth: a stand-in with its interface counts letters, and says in the vectors what it was
 * told, so that these tests see whether it is asked as the files of the model say.
 */
const standIn = `
export const env = { allowRemoteModels: true, localModelPath: '' };
export async function pipeline(task, model, { dtype, local_files_only }) {
  if (env.allowRemoteModels || !local_files_only) throw new Error('it may fetch');
  return async (texts, { pooling, normalize }) => ({
    tolist: () => texts.map((text) => [
      (text.match(/e/g) ?? []).length,
      text.startsWith('query: ') ? 50 : text.startsWith('passage: ') ? -50 : 0,
      pooling === 'cls' ? 9 : 1,
      dtype === 'q8' ? 9 : 1,
    ]),
  });
}
`;

let folder: string;
const opened: SentenceEncoder[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-model-'));
  await write('config.json', { hidden_size: 4 });
  await write('onnx/model.onnx', 'weights');
  await write('runtime.mjs', standIn);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((encoder) => encoder.close()));
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, content: unknown): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
}

function open(runtime = pathToFileURL(join(folder, 'runtime.mjs')).href): SentenceEncoder {
  const encoder = openOnnxEncoder(folder, runtime);
  opened.push(encoder);
  return encoder;
}

async function vectorsOf(encoder: SentenceEncoder): Promise<readonly (readonly number[])[]> {
  const [question] = await encoder.encode(['eee'], 'question');
  const [passage] = await encoder.encode(['eee'], 'passages');
  return [[...(question ?? [])], [...(passage ?? [])]];
}

describe('a model in a folder', () => {
  test('is run from there alone, and its vectors have one length', async () => {
    const encoder = open();
    const [first, second] = await encoder.encode(['ee', 'eeee eeee'], 'passages');
    if (!first || !second) throw new Error('A vector is missing.');
    expect(first).toHaveLength(encoder.dimensions);
    for (const vector of [first, second]) expect(likeness(vector, vector)).toBeCloseTo(1, 1);
  }, 60_000);

  test('is pooled, prompted and loaded as its files say', async () => {
    const plain = await vectorsOf(open());
    expect(plain[0]).toEqual(plain[1]);
    await write('1_Pooling/config.json', {
      pooling_mode_cls_token: true,
      pooling_mode_mean_tokens: false,
    });
    await write('config_sentence_transformers.json', {
      prompts: { query: 'query: ', passage: 'passage: ' },
    });
    await write('onnx/model_quantized.onnx', 'smaller weights');
    const [question = [], passage = []] = await vectorsOf(open());
    expect(question[1]).toBeGreaterThan(0);
    expect(passage[1]).toBeLessThan(0);
    expect(question[2]).toBeGreaterThan(question[0] ?? Infinity);
    expect(question[3]).toBe(question[2]);
  }, 60_000);

  test('has another name when its weights change: its vectors are others', async () => {
    const before = open().name;
    await write('onnx/model.onnx', 'other weights');
    expect(open().name).not.toBe(before);
  });

  test('whose vectors are not as long as it says is told so', async () => {
    await write('config.json', { hidden_size: 5 });
    await expect(open().encode(['x'], 'question')).rejects.toThrow('vectors of 4 numbers');
  }, 60_000);

  test('says what to install where its runtime is missing', async () => {
    await expect(open('no-such-runtime').encode(['x'], 'question')).rejects.toThrow(
      'npm install no-such-runtime',
    );
  }, 60_000);
});

describe('a folder without a model', () => {
  test('is refused at once, with its name', async () => {
    await rm(join(folder, 'onnx'), { recursive: true });
    expect(() => open()).toThrow(`no sentence model in ONNX in ${folder}`);
  });

  test.each([
    ['config.json', '{ broken'],
    ['config.json', '{}'],
    ['1_Pooling/config.json', '{"pooling_mode_mean_tokens": false}'],
  ])('is refused with what is wrong in %s: %s', async (name, content) => {
    await write(name, content);
    expect(() => open()).toThrow('QUOTH_MODEL');
  });
});
