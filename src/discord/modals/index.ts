import type { Modal } from '../modal.js';

/** Every modal. Routing follows from this list. */
export const modals: readonly Modal[] = [];
