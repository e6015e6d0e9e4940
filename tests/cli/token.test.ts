import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { runQuoth, type RunResult } from './support/run.js';

type Run = (...args: readonly string[]) => Promise<RunResult>;

async function withData(): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const ports = createApp({ database: { path: join(folder, 'quoth.db') } });
  return (...args) => runQuoth(['token', ...args], { ports });
}

const guild = '100000000000000001';

test('a token is printed once, listed without itself, and revoked', async () => {
  const run = await withData();
  const made = await run(
    'create',
    '--guild',
    guild,
    '--scope',
    'read',
    '--name',
    'The \u001b[1msite',
  );
  expect(made.code).toBe(0);
  const token = made.stdout.trimEnd();
  expect(token).toMatch(/^quoth_[A-Za-z0-9]{12}_[\w-]{43}$/u);
  const id = token.slice(6, 18);
  expect(made.stderr).toContain(`"quoth token revoke ${id}"`);

  const { stdout } = await run('list');
  expect(stdout).toContain(id);
  expect(stdout).toContain(guild);
  expect(stdout).not.toContain('\u001b');
  expect(stdout).not.toContain(token.slice(-43));
  const listed: unknown = JSON.parse((await run('list', '--json')).stdout);
  expect(listed).toMatchObject([{ id, guild, name: expect.stringContaining('site') as unknown }]);

  // Whoever pastes all of it means this one.
  expect(await run('revoke', token)).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse((await run('list', '--json')).stdout)).toEqual([]);
  expect(await run('revoke', id)).toMatchObject({ code: 2, stdout: '' });
});

test('a token of the operator reads what names no server', async () => {
  const run = await withData();
  const made: unknown = JSON.parse((await run('create', '--json')).stdout);
  expect(made).toHaveProperty('token');
  expect(made).not.toHaveProperty('guild');
});

test('what it cannot do is said', async () => {
  const run = await withData();
  for (const args of [
    [],
    ['drop'],
    ['create', '--scope', 'write'],
    ['create', '--guild', 'mine'],
    ['create', 'x'],
    ['list', 'x'],
    ['revoke'],
    ['revoke', 'x', 'y'],
  ]) {
    const { code, stderr } = await run(...args);
    expect(code, args.join(' ')).toBe(2);
    expect(stderr).toContain('Usage:');
  }
});
