import { parentPort, workerData } from 'node:worker_threads';

/* Says what it was given: a thread as data, a process as its first message. */

parentPort?.postMessage({ heard: workerData as unknown });
process.once('message', (heard) => process.send?.({ heard }));
