import type { Engine } from './engine.js';

/** Loaded only where they are run, so that one engine's code is not in the heap of another. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  quoth: async () => (await import('./quoth.js')).quothEngine,
  minisearch: async () => (await import('./minisearch.js')).miniSearchDefaults,
  'minisearch-fuzzy': async () => (await import('./minisearch.js')).miniSearchFuzzy,
  lunr: async () => (await import('./lunr.js')).lunrEngine,
  flexsearch: async () => (await import('./flexsearch.js')).flexSearchEngine,
  orama: async () => (await import('./orama.js')).oramaEngine,
  sqlite: async () => (await import('./sqlite.js')).sqliteEngine,
};
