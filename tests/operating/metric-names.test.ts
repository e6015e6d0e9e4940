import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../src/observability/metrics.js';

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../docs/operating/${name}`, import.meta.url), 'utf8');

/** Every series that may be asked for; `up` is Prometheus's own. */
async function known(): Promise<ReadonlySet<string>> {
  const text = await createMetrics('0.0.0').text();
  const types = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gmu)];
  const names = types.flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
  return new Set([...names, 'up']);
}

/** Names of series in an expression: not of functions, labels, or what is in quotes. */
function namesIn(expression: string): readonly string[] {
  const bare = expression
    .replace(/\{[^}]*\}/gu, '')
    .replace(/\b(?:by|without) \([^)]*\)/gu, '')
    .replace(/\[\w+\]/gu, '');
  return [...bare.matchAll(/[a-z]\w*\b(?!\s*\()/gu)].map(([name]) => name);
}

const rules = z.object({
  groups: z.array(z.object({ rules: z.array(z.object({ alert: z.string(), expr: z.string() })) })),
});
const dashboard = z.object({
  panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })) })),
});

test('the alerts name only metrics that exist', async () => {
  const { groups } = rules.parse(parse(await read('alerts.yml')));
  const names = groups.flatMap((group) => group.rules.flatMap(({ expr }) => namesIn(expr)));
  expect(names.length).toBeGreaterThan(6);
  const all = await known();
  for (const name of names) expect(all, name).toContain(name);
});

test('the dashboard names only metrics that exist, and every one of ours', async () => {
  const { panels } = dashboard.parse(JSON.parse(await read('dashboard.json')));
  const shown = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => namesIn(expr)));
  const all = await known();
  for (const name of shown) expect(all, name).toContain(name);
  const bare = new Set(shown.map((name) => name.replace(/_bucket$/u, '')));
  for (const name of createMetrics('0.0.0').names) expect(bare, name).toContain(name);
});
