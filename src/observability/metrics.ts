import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Counted, Meter, Timed } from '../shared/meter.js';
import { declareGauges } from './gauges.js';
import { counters, histograms } from './metric-table.js';
import type { Readings } from './readings.js';

/** The figures of this process, for Prometheus. */
export interface Metrics {
  readonly meter: Meter;
  /** Adds what can be read from now on. */
  read(readings: Partial<Readings>): void;
  /** All figures as they stand, in Prometheus's text format. */
  text(): Promise<string>;
  readonly contentType: string;
  /** The name of every metric, without those of Node itself. */
  readonly names: readonly string[];
}

/** The one adapter of the {@link Meter} port that keeps what it is told. With Node's own figures, event-loop delay among them. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  let known: Partial<Readings> = {};
  declareGauges(registry, () => known);
  new Gauge({
    name: 'quoth_info',
    help: 'The version that runs.',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version }, 1);
  const counted = new Map<string, Counter>();
  for (const [key, { name, help, labels }] of Object.entries(counters)) {
    counted.set(key, new Counter({ name, help, labelNames: labels, registers: [registry] }));
  }
  const timed = new Map<string, Histogram>();
  for (const [key, { labels, buckets, ...told }] of Object.entries(histograms)) {
    const bounds = { labelNames: labels, buckets: [...buckets] };
    timed.set(key, new Histogram({ ...told, ...bounds, registers: [registry] }));
  }
  const names = registry.getMetricsAsArray().map(({ name }) => name);
  collectDefaultMetrics({ register: registry });

  return {
    meter: {
      count: <Name extends keyof Counted>(name: Name, labels: Counted[Name]) => {
        counted.get(name)?.inc({ ...labels });
      },
      time: <Name extends keyof Timed>(name: Name, labels: Timed[Name], ms: number) => {
        timed.get(name)?.observe({ ...labels }, ms / 1_000);
      },
    },
    read: (readings) => {
      known = { ...known, ...readings };
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    names,
  };
}
