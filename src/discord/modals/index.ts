import type { Modal } from '../modal.js';
import { outOfDate } from './out-of-date.js';

/** Every modal. Routing follows from this list. */
export const modals: readonly Modal[] = [outOfDate];
