import { expect, test } from 'vitest';
import { createMetrics } from '../../src/observability/metrics.js';

test('what is counted and timed is told, by its labels', async () => {
  const metrics = createMetrics('1.2.3');
  const { meter } = metrics;
  meter.count('question', { surface: 'slash', outcome: 'found' });
  meter.count('question', { surface: 'slash', outcome: 'found' });
  meter.count('question', { surface: 'mention', outcome: 'nothing' });
  meter.time('stage', { stage: 'answer' }, 30);
  const told = await metrics.text();
  expect(told).toContain('quoth_questions_total{surface="slash",outcome="found"} 2');
  expect(told).toContain('quoth_questions_total{surface="mention",outcome="nothing"} 1');
  expect(told).toContain('quoth_question_stage_seconds_bucket{le="0.025",stage="answer"} 0');
  expect(told).toContain('quoth_question_stage_seconds_bucket{le="0.05",stage="answer"} 1');
  expect(told).toContain('quoth_question_stage_seconds_sum{stage="answer"} 0.03');
  expect(told).toContain('quoth_info{version="1.2.3"} 1');
});

test('how things stand is read anew each time, and what cannot be read hides nothing else', async () => {
  const metrics = createMetrics('1.2.3');
  expect(await metrics.text()).not.toMatch(/^quoth_queue_waiting /m);
  let waiting = 3;
  metrics.read({
    queue: () => ({ running: 8, waiting }),
    shards: () => [
      { id: 0, guilds: 5, pingMs: 42 },
      { id: 1, guilds: 2, trouble: 'connecting' },
    ],
    database: () => Promise.reject(new Error('It is away.')),
  });
  const told = await metrics.text();
  expect(told).toMatch(/^quoth_queue_waiting 3$/m);
  expect(told).toMatch(/^quoth_gateway_up\{shard="0"\} 1$/m);
  expect(told).toMatch(/^quoth_gateway_up\{shard="1"\} 0$/m);
  expect(told).toMatch(/^quoth_gateway_ping_seconds\{shard="0"\} 0.042$/m);
  expect(told).not.toMatch(/^quoth_gateway_ping_seconds\{shard="1"\}/m);
  expect(told).not.toMatch(/^quoth_database_bytes/m);
  waiting = 0;
  metrics.read({ shards: () => [] });
  const later = await metrics.text();
  expect(later).toMatch(/^quoth_queue_waiting 0$/m);
  expect(later).not.toMatch(/^quoth_gateway_up/m);
});

test('the delay of the event loop is among the figures', async () => {
  expect(await createMetrics('1.2.3').text()).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
});
