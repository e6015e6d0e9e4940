import type { Feature } from '../../framework/feature.js';
import { outOfDate } from './out-of-date.js';
import { vote } from './vote.js';

/** Votes on answers. */
export const feedbackFeature: Feature = {
  components: [vote],
  modals: [outOfDate],
};
