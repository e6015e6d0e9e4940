import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/*
 * Modules of ours that run in a thread or a process of their own. They are named as an import would name them,
 * `new URL('./worker.js', import.meta.url)`. In `dist/` that is the compiled file; in `src/`, where only development and
 * tests run, it is the TypeScript file of that name, compiled on the way by tsx.
 */

const isCompiled = import.meta.url.endsWith('.js');

/** MB that compiling on the way takes of a process, at most: nothing in `dist/`. */
export const compilerMegabytes = isCompiled ? 0 : 100;

/** A thread that runs the module; `workerData` is what it finds under that name. */
export function startThread(
  module: URL,
  workerData?: unknown,
  resourceLimits?: ResourceLimits,
): Worker {
  const options = { workerData, ...(resourceLimits && { resourceLimits }) };
  if (isCompiled) return new Worker(module, options);
  const compileFirst = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(sourceOf(module).href)});
  });`;
  return new Worker(compileFirst, { ...options, eval: true });
}

/** A process that runs the module. */
export function startProcess(
  module: URL,
  { execArgv = [], ...options }: ForkOptions = {},
): ChildProcess {
  if (isCompiled) return fork(fileURLToPath(module), [], { execArgv, ...options });
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return fork(fileURLToPath(sourceOf(module)), [], {
    execArgv: [...execArgv, '--import', loader],
    ...options,
  });
}

function sourceOf(module: URL): URL {
  return new URL(module.href.replace(/\.js$/, '.ts'));
}
