import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { settingsSchema } from '../../src/config.js';

const folder = fileURLToPath(new URL('../../deploy/systemd/', import.meta.url));
const run = promisify(execFile);
const units = ['quoth.service', 'quoth-backup.service', 'quoth-backup.timer'];

/** systemd's own judge; absent on machines without it. */
async function hasAnalyzer(): Promise<boolean> {
  try {
    await run('systemd-analyze', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** The units, with programs that are on this machine. */
async function copies(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'quoth-units-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(folder, copy, { recursive: true });
  for (const unit of units.filter((name) => name.endsWith('.service'))) {
    const text = await readFile(join(copy, unit), 'utf8');
    const runnable = text.replace('/usr/bin/node', process.execPath);
    await writeFile(join(copy, unit), runnable.replace(/^Documentation=.*$/mu, ''));
  }
  return copy;
}

test.skipIf(!(await hasAnalyzer()))('systemd finds no fault, and little exposed', async () => {
  const copy = await copies();
  const paths = units.map((unit) => join(copy, unit));
  const { stdout, stderr } = await run('systemd-analyze', ['verify', ...paths]);
  expect(stdout + stderr).toBe('');
  for (const path of paths.filter((name) => name.endsWith('.service'))) {
    // Ends with an error above the threshold, in tenths.
    await run('systemd-analyze', ['security', '--offline=true', '--threshold=15', path]);
  }
});

test('the services set settings that exist, and let a person mend what a restart does not', async () => {
  for (const unit of units.filter((name) => name.endsWith('.service'))) {
    const text = await readFile(join(folder, unit), 'utf8');
    const names = [...text.matchAll(/^Environment=(\w+)=/gmu)].map(([, name]) => name);
    for (const name of names) {
      expect([...Object.keys(settingsSchema.shape), 'NODE_ENV']).toContain(name);
    }
  }
  const service = await readFile(join(folder, 'quoth.service'), 'utf8');
  expect(service).toMatch(/^RestartPreventExitStatus=1 2$/mu);
});
