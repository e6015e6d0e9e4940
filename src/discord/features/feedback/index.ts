/** What other features use of this one. */
export { feedbackRow } from './feedback-row.js';
