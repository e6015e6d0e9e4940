/*
 * For a container's HEALTHCHECK: ends with 0 when the bot in it is ready, and else with 1 and the reason, which
 * `docker inspect` shows. Where QUOTH_HTTP is not set, there is nothing to ask, and nothing is wrong.
 */
/* global AbortSignal, fetch */
import process from 'node:process';

const patienceMs = 4_000;
const port = /:(\d+)$/.exec(process.env.QUOTH_HTTP ?? '')?.[1];

process.exitCode = port === undefined ? 0 : await ask(`http://127.0.0.1:${port}/readyz`);

async function ask(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    process.stdout.write(`${await response.text()}\n`);
    return response.ok ? 0 : 1;
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    return 1;
  }
}
