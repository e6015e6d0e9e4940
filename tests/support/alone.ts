import { subscribe } from 'node:diagnostics_channel';
import { Server } from 'node:net';
import { afterEach, expect } from 'vitest';

/*
 * The project `unit` is what can be tried again at every change: its tests run in the thread that they are in, and talk to
 * nobody. What starts a process, a thread or a server is in `process`, or in `discord` where it starts a bot.
 */

const started = new Set<string>();

subscribe('child_process', () => started.add('a process'));
subscribe('worker_threads', () => started.add('a thread'));

const listen = Reflect.get(Server.prototype, 'listen');
Server.prototype.listen = function (this: Server, ...where: unknown[]): Server {
  started.add('a server');
  Reflect.apply(listen, this, where);
  return this;
};

afterEach(() => {
  const all = [...started];
  started.clear();
  expect(all, 'Started by a test of `unit`: name its file in vitest.config.ts').toEqual([]);
});
