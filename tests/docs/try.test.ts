import { test } from 'vitest';
import { inspect } from 'node:util';
import { runNewsroom } from '../discord/support/newsroom.js';
import { moderatorScenes } from './support/moderator-samples.js';
test('x', async () => {
  const n = await runNewsroom({});
  try { await moderatorScenes['unanswered']?.(n); } catch (e) { console.log(String(e)); }
  console.log(inspect(n.log.slice(-1), {depth: 6}));
  await n.stop();
}, 60000);
