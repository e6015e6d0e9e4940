import type { Counted, Timed } from '../shared/meter.js';

/** What Prometheus is told of a metric. */
interface Metric<Label extends PropertyKey> {
  /** By https://prometheus.io/docs/practices/naming/. */
  readonly name: string;
  readonly help: string;
  readonly labels: readonly Label[];
}

interface TimedMetric<Label extends PropertyKey> extends Metric<Label> {
  /** Upper bounds of the histogram's buckets, in seconds. */
  readonly buckets: readonly number[];
}

/** From what is at hand to what nobody waits for any more. */
const answerBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

export const counters: { readonly [Name in keyof Counted]: Metric<keyof Counted[Name]> } = {
  question: {
    name: 'quoth_questions_total',
    help: 'Questions put to the articles, by how they were asked and what came of them.',
    labels: ['surface', 'outcome'],
  },
  cooldown: {
    name: 'quoth_cooldowns_total',
    help: 'Uses refused because they came too soon, by whose rate it was.',
    labels: ['of'],
  },
  indexBuild: {
    name: 'quoth_index_builds_total',
    help: 'Indexes built, by whose articles they hold and whether that worked.',
    labels: ['of', 'outcome'],
  },
  feedRun: {
    name: 'quoth_feed_runs_total',
    help: 'Looks at followed feeds, by whether they could be read.',
    labels: ['outcome'],
  },
  failedQuery: {
    name: 'quoth_database_errors_total',
    help: 'Queries of the database that failed.',
    labels: [],
  },
};

export const histograms: { readonly [Name in keyof Timed]: TimedMetric<keyof Timed[Name]> } = {
  stage: {
    name: 'quoth_question_stage_seconds',
    help: 'How long the stages of a question took: index (waiting for it), queue, search, answer (the whole working out).',
    labels: ['stage'],
    buckets: answerBuckets,
  },
  indexBuild: {
    name: 'quoth_index_build_seconds',
    help: 'How long an index took to build, by whose articles it holds.',
    labels: ['of'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 90],
  },
  query: {
    name: 'quoth_database_query_seconds',
    help: 'How long queries of the database took.',
    labels: [],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
  },
};
