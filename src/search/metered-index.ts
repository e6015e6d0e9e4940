import type { Indexed, Meter } from '../shared/meter.js';
import type { BuildPassageIndex, PassageIndex } from './passage-index.js';

/** The same indexes, whose builds are counted, and whose builds and searches are timed. */
export function metered(build: BuildPassageIndex, of: Indexed, meter: Meter): BuildPassageIndex {
  return async (...asked) => {
    const startedMs = performance.now();
    try {
      const index = await build(...asked);
      meter.count('indexBuild', { of, outcome: 'built' });
      meter.time('indexBuild', { of }, performance.now() - startedMs);
      return meteredIndex(index, meter);
    } catch (error) {
      meter.count('indexBuild', { of, outcome: 'failed' });
      throw error;
    }
  };
}

function meteredIndex(index: PassageIndex, meter: Meter): PassageIndex {
  return {
    ...index,
    async search(query) {
      const startedMs = performance.now();
      try {
        return await index.search(query);
      } finally {
        meter.time('stage', { stage: 'search' }, performance.now() - startedMs);
      }
    },
    async update(next) {
      const updated = await index.update?.(next);
      return updated && meteredIndex(updated, meter);
    },
  };
}
