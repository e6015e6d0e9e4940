import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder, story } from '../cli/support/articles.js';
import { rm } from 'node:fs/promises';
import { assistant, expectQuotations } from './support/assistant.js';

const builtCli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder(files);
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('an assistant asks, searches, reads and checks over standard input and output', async () => {
  const args = [builtCli, 'mcp', '--knowledge', await folderOf(story)];
  const client = await assistant(
    new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' }),
  );
  await expectQuotations(client, {
    question: 'When was the gate at Boukamal shut?',
    passage: 'ap#1',
    text: 'The gate at Boukamal was shut in 2012, when rebels took large parts of eastern Syria.',
  });
});

test('standard output has messages of the protocol alone, and the end of input ends it', async () => {
  const folder = await folderOf({ ...story, 'broken.md': '---\nid: [\n---\n\nText.\n' });
  const child = spawn(process.execPath, [builtCli, 'mcp', '--knowledge', folder]);
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    },
  };
  child.stdin.write(`nonsense\n${JSON.stringify(initialize)}\n`);
  await expect.poll(() => stdout, { timeout: 15_000 }).toContain('serverInfo');
  child.stdin.end();
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
  for (const line of stdout.trimEnd().split('\n')) {
    expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
  }
});

test('without an article it ends and says why', async () => {
  const child = spawn(process.execPath, [builtCli, 'mcp', '--knowledge', await folderOf({})]);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(2);
  expect(stderr).toContain('no articles');
});
