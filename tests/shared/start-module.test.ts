import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startProcess, startThread } from '../../src/shared/start-module.js';

const echo = new URL('./support/echo.js', import.meta.url);

test(
  'a thread runs a module of the sources with what it is given',
  { timeout: 60_000 },
  async () => {
    const thread = startThread(echo, { name: 'lighthouse' });
    const [message] = (await once(thread, 'message')) as unknown[];
    expect(message).toEqual({ heard: { name: 'lighthouse' } });
    await thread.terminate();
  },
);

test('a process runs a module of the sources', { timeout: 60_000 }, async () => {
  const child = startProcess(echo, { serialization: 'advanced', execArgv: ['--stack-size=900'] });
  child.send(new Map([['harbour', 1]]));
  const [message] = (await once(child, 'message')) as unknown[];
  expect(message).toEqual({ heard: new Map([['harbour', 1]]) });
  child.kill();
});
