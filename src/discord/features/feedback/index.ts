/** What other features use of this one. */
export { recordId } from './feedback-controls.js';
export { feedbackRow } from './feedback-row.js';
