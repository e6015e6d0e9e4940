import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exposedFiles } from '../../src/shared/exposed-files.js';

describe.skipIf(process.platform === 'win32')('files that others may read', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quoth-exposed-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    [0o600, false],
    [0o400, false],
    [0o640, true],
    [0o604, true],
    [0o602, true],
  ])('mode %o: %s', async (mode, isExposed) => {
    const path = join(folder, '.env');
    await writeFile(path, 'DISCORD_TOKEN=x');
    await chmod(path, mode);
    expect(await exposedFiles([path])).toEqual(isExposed ? [path] : []);
  });

  test('what is not there exposes nothing', async () => {
    expect(await exposedFiles([join(folder, 'none')])).toEqual([]);
  });
});
